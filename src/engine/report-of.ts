import type { Effective } from '../assessment/decision.ts';
import { headlineOf } from '../assessment/obligation.ts';
import { outcomeOf } from '../assessment/outcome.ts';
import type { PlanReport, Report, Tally } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { requirementOn } from '../assessment/requirement.ts';
import type { Verdict } from '../assessment/verdict.ts';
import { compareText } from '../util/compare.ts';

/** Gathers the reports of many plans, in the order of their files, and counts the verdicts. */
export function reportOf(
  plans: readonly PlanReport[],
  requirements: readonly RequirementInfo[],
  asOf: string,
  tool: Report['tool'],
): Report {
  const sorted = plans.toSorted((one, other) => compareText(nameOf(one), nameOf(other)));
  const onTheDay = requirements.map((one) => requirementOn(one, asOf));
  return { tool, asOf, requirements: onTheDay, plans: sorted, tally: tallyOf(sorted, onTheDay) };
}

const nameOf = (plan: PlanReport): string => (plan.status === 'missing' ? plan.expected : plan.file);

/** How often each verdict was reached and left to stand, by the strength of what judges the plan. */
export function tallyOf(plans: readonly PlanReport[], requirements: readonly RequirementInfo[]): Tally {
  const strengths = new Map(
    requirements.map((one) => [one.id, headlineOf(one.obligations)?.strength] as const),
  );
  const tally = { must: none(), should: none(), may: none(), context: none() };
  for (const plan of plans) {
    if (plan.status !== 'assessed') continue;
    for (const assessment of plan.assessments) {
      const counts = tally[strengths.get(assessment.requirement) ?? 'context'];
      const outcome = outcomeOf(assessment);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  }
  return tally;
}

const none = (): Record<Verdict, number> & Partial<Record<Effective, number>> => ({
  met: 0,
  partial: 0,
  'not-met': 0,
  'needs-review': 0,
  'not-applicable': 0,
  'not-evaluated': 0,
  error: 0,
});
