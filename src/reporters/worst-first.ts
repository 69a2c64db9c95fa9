import { groups } from '../assessment/group.ts';
import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { standingOf } from '../assessment/standing.ts';
import type { Verdict } from '../assessment/verdict.ts';
import { compareAll } from '../util/compare.ts';

/** An assessment with the requirement it is about. */
export interface Judged {
  readonly requirement: RequirementInfo;
  readonly assessment: Assessment;
}

/** What could not be checked first, then by what judges the plan, by how bad it is, by group and by code. */
export function worstFirst(
  { assessments }: AssessedPlan,
  requirements: readonly RequirementInfo[],
): readonly Judged[] {
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return assessments
    .flatMap((assessment) => {
      const requirement = byId.get(assessment.requirement);
      return requirement ? [ranked({ requirement, assessment })] : [];
    })
    .toSorted((one, other) => compareAll(one.rank, other.rank))
    .map(({ judged }) => judged);
}

/** Ranked once: a sort asks for it a thousand times, which was a fourteenth of a whole run. */
const ranked = (
  judged: Judged,
): { readonly judged: Judged; readonly rank: readonly (string | number)[] } => ({
  judged,
  rank: rankOf(judged),
});

function rankOf({ requirement, assessment }: Judged): readonly (string | number)[] {
  const { strength, obligations } = standingOf(requirement);
  const isAdvice = strength === 'should' && obligations.every(({ basis }) => basis !== 'guideline');
  return [
    assessment.verdict === 'error' ? 0 : 1,
    requirement.group === 'local' ? 1 : 0,
    standings.indexOf(isAdvice ? 'advised' : strength),
    verdicts.indexOf(assessment.verdict),
    requirement.group === 'local' ? groups.length : groups.indexOf(requirement.group),
    requirement.code,
  ];
}

/** What law, regulation and the guide ask of the plan comes before what a letter or a resource centre advises. */
const standings: readonly string[] = ['must', 'should', 'advised', 'context', 'may'];
const verdicts: readonly Verdict[] = [
  'error',
  'not-met',
  'partial',
  'needs-review',
  'met',
  'not-applicable',
  'not-evaluated',
];
