import type { Assessment } from '../../assessment/report.ts';
import type { Requirement } from '../../assessment/requirement.ts';
import { assess } from '../../engine/assess.ts';
import type { PlanSource } from '../../plan/read.ts';
import type { DecisionsBeside } from '../decisions-beside.ts';
import { decisionsBeside } from '../decisions-beside.ts';
import { openPlan } from '../open-plan.ts';
import { withoutBeside } from '../plan-files.ts';
import type { Environment } from '../ports.ts';
import type { SideSettings } from './judging.ts';
import type { OpenSide } from './sides.ts';

/** A plan of one side, and what it came to on a day. */
export interface JudgedPlan {
  readonly file: string;
  /** Its place in the folder that is compared. */
  readonly name: string;
  /** Undefined when it cannot be read. */
  readonly source: PlanSource | undefined;
  readonly planId: string;
  readonly on: (asOf: string) => Promise<readonly Assessment[]>;
}

interface JudgedBy extends SideSettings {
  readonly requirements: readonly Requirement[];
}

/** The plans at a place, one after the other; files that another plan includes are parts of it. */
export async function judgedPlans(
  { files, place }: OpenSide,
  { requirements, maxWaiver, localRequirements }: JudgedBy,
  environment: Environment,
): Promise<readonly JudgedPlan[]> {
  const found = await withoutBeside(await files.find(place), [place], { files, localRequirements });
  const read = await Promise.all(
    found.map(async (file) => ({ file, ...(await openPlan(file, file, { files, in: environment.in })) })),
  );
  const parts = new Set(read.flatMap(({ includes }) => includes));
  const days = new Map<string, DecisionsBeside>();
  const decidedOn = (asOf: string): DecisionsBeside => {
    const known = days.get(asOf) ?? decisionsBeside(files, asOf, maxWaiver);
    days.set(asOf, known);
    return known;
  };
  return read
    .filter(({ file }) => !parts.has(file))
    .map(({ file, source }): JudgedPlan => {
      const name = file === place ? '' : file.slice(place.length);
      if (!source.readable) return { file, name, source: undefined, planId: '', on: async () => [] };
      return {
        file,
        name,
        source,
        planId: assess(source, [], '').planId,
        on: async (asOf) =>
          (await decidedOn(asOf).over(file, assess(source, requirements, asOf), source)).assessments,
      };
    });
}
