import { decisionInForce } from '../assessment/decision.ts';
import type { EarlierPlan } from '../assessment/earlier.ts';
import type { AssessedPlan, Report } from '../assessment/report.ts';
import type { Requirement } from '../assessment/requirement.ts';
import { assess } from '../engine/assess.ts';
import { asEarlier, compare } from '../engine/compare.ts';
import type { PlanSource } from '../plan/read.ts';
import { decisionsBeside } from './decisions-beside.ts';
import { readBaseline } from './earlier/baseline.ts';
import { plansAt } from './earlier/plans-at.ts';
import { UserError } from './errors.ts';
import type { Environment, Files } from './ports.ts';

/** What a run is compared to: a report that was saved as JSON, or the plans as they were at a git reference. */
export type ComparedTo =
  | { readonly baseline: string; readonly since?: undefined }
  | { readonly since: string; readonly baseline?: undefined };

interface Judging {
  readonly asOf: string;
  readonly catalogue: readonly Requirement[];
  /** The longest a decision may hold. */
  readonly maxWaiver: string | undefined;
}

/** The report, with what was there before marked. */
export async function comparedTo(
  wanted: ComparedTo,
  report: Report,
  { asOf, catalogue, maxWaiver }: Judging,
  environment: Environment,
): Promise<Report> {
  if (wanted.baseline !== undefined)
    return compare(report, await readBaseline(wanted.baseline, environment.files), wanted.baseline);
  // The old plan is judged by today's requirements on today's date: only what the plan says and
  // what people had decided can make a difference.
  const plans = report.plans.flatMap((plan) => (plan.status === 'assessed' ? [plan] : []));
  const then = await plansAt(wanted.since, plans, environment);
  const judged: EarlierPlan[] = [];
  for (const { file, name, source, files } of then) {
    const before = await decided(name, assess(source, catalogue, asOf), source, files, { asOf, maxWaiver });
    const now = plans.find((one) => one.file === file);
    judged.push({ ...asEarlier(now === undefined ? before : withoutTakenBack(before, now)), file });
  }
  return compare(report, judged, wanted.since);
}

/** What was wrong with the decisions then can be put right by nobody now. */
const decided = (
  name: string,
  before: AssessedPlan,
  source: PlanSource,
  files: Files,
  { asOf, maxWaiver }: Pick<Judging, 'asOf' | 'maxWaiver'>,
): Promise<AssessedPlan> =>
  decisionsBeside(files, asOf, maxWaiver)
    .over(name, before, source)
    .catch((fault: unknown) => {
      if (fault instanceof UserError) return before;
      throw fault;
    });

/** Where a decision is gone, what it stood for is open again: that is news, though the plan is the same. */
function withoutTakenBack(before: AssessedPlan, now: AssessedPlan): AssessedPlan {
  const isOpenNow = (requirement: string): boolean =>
    now.assessments.some((one) => one.requirement === requirement && decisionInForce(one) === undefined);
  return {
    ...before,
    assessments: before.assessments.map((one) =>
      decisionInForce(one) !== undefined && isOpenNow(one.requirement)
        ? { ...one, verdict: 'met', findings: [] }
        : one,
    ),
  };
}
