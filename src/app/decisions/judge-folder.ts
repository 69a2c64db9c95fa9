import type { DecisionNote } from '../../assessment/decision.ts';
import type { AssessedPlan } from '../../assessment/report.ts';
import { bindDecisions } from '../../decisions/bind.ts';
import { notesOn } from '../../decisions/notes.ts';
import { assess } from '../../engine/assess.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import { folderOf } from '../../util/file-path.ts';
import { usualMaxWaiver } from '../config/settings.ts';
import { settingsFor } from '../config.ts';
import { openPlan } from '../open-plan.ts';
import type { Environment } from '../ports.ts';
import { plansIn } from './folder.ts';
import type { OpenedDecisions } from './open.ts';
import { openDecisions } from './open.ts';

/** A file of decisions and the plans beside it, judged with them. */
export interface JudgedFolder {
  readonly opened: OpenedDecisions;
  readonly plans: readonly AssessedPlan[];
  readonly unreadable: readonly string[];
  readonly notes: readonly DecisionNote[];
  readonly codeOf: (requirement: string) => string;
}

export async function judgeFolder(
  file: string,
  asOf: string,
  environment: Environment,
): Promise<JudgedFolder> {
  const opened = await openDecisions(file, environment.files);
  const { settings } = await settingsFor(file, undefined, {}, environment);
  const paths = await plansIn(folderOf(file), environment.files);
  const read = await Promise.all(
    paths.map(async (path) => ({ path, ...(await openPlan(path, path, environment)) })),
  );
  const parts = new Set(read.flatMap(({ includes }) => includes));
  const whole = read.filter(({ path }) => !parts.has(path));
  const plans = whole.flatMap(({ source }) =>
    source.readable
      ? bindDecisions(opened.decisions, {
          report: assess(source, catalogue, asOf),
          source,
          requirements: catalogue,
          asOf,
          longest: settings.maxWaiver ?? usualMaxWaiver,
        })
      : [],
  );
  const unreadable = whole.filter(({ source }) => !source.readable).map(({ path }) => path);
  const known = unreadable.length === 0 ? plans.map(({ planId }) => planId) : undefined;
  const codes = new Map(catalogue.map(({ id, code }) => [id, code]));
  return {
    opened,
    plans,
    unreadable,
    notes: [...opened.notes, ...notesOn(opened.decisions, catalogue, known)],
    codeOf: (requirement) => codes.get(requirement) ?? requirement,
  };
}
