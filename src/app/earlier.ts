import type { Report } from '../assessment/report.ts';
import type { Requirement } from '../assessment/requirement.ts';
import { assess } from '../engine/assess.ts';
import { asEarlier, compare } from '../engine/compare.ts';
import { readBaseline } from './earlier/baseline.ts';
import { plansAt } from './earlier/plans-at.ts';
import type { Environment } from './ports.ts';

/** What a run is compared to: a report that was saved as JSON, or the plans as they were at a git reference. */
export type ComparedTo =
  | { readonly baseline: string; readonly since?: undefined }
  | { readonly since: string; readonly baseline?: undefined };

interface Judging {
  readonly asOf: string;
  readonly catalogue: readonly Requirement[];
}

/** The report, with what was there before marked. */
export async function comparedTo(
  wanted: ComparedTo,
  report: Report,
  { asOf, catalogue }: Judging,
  environment: Environment,
): Promise<Report> {
  if (wanted.baseline !== undefined)
    return compare(report, await readBaseline(wanted.baseline, environment.files), wanted.baseline);
  // The old plan is judged by today's requirements on today's date: only what the plan says can make a difference.
  const plans = report.plans.flatMap((plan) => (plan.status === 'assessed' ? [plan] : []));
  const then = await plansAt(wanted.since, plans, environment);
  const judged = then.map(({ file, source }) => ({ ...asEarlier(assess(source, catalogue, asOf)), file }));
  return compare(report, judged, wanted.since);
}
