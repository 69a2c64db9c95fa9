import { headlineOf } from '../assessment/obligation.ts';
import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import type { Verdict } from '../assessment/verdict.ts';
import { compareAll } from '../util/compare.ts';

/** An assessment with the requirement it is about. */
export interface Judged {
  readonly requirement: RequirementInfo;
  readonly assessment: Assessment;
}

/** What could not be checked first, then by what judges the plan, by how bad it is, and by code. */
export function worstFirst(
  { assessments }: AssessedPlan,
  requirements: readonly RequirementInfo[],
): readonly Judged[] {
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return assessments
    .flatMap((assessment): readonly Judged[] => {
      const requirement = byId.get(assessment.requirement);
      return requirement ? [{ requirement, assessment }] : [];
    })
    .toSorted((one, other) => compareAll(rank(one), rank(other)));
}

function rank({ requirement, assessment }: Judged): readonly (string | number)[] {
  const strength = headlineOf(requirement.obligations)?.strength ?? 'context';
  const fault = assessment.verdict === 'error' ? 0 : 1;
  return [fault, strengths.indexOf(strength), verdicts.indexOf(assessment.verdict), requirement.code];
}

const strengths = ['must', 'should', 'context', 'may'];
const verdicts: readonly Verdict[] = [
  'error',
  'not-met',
  'partial',
  'needs-review',
  'met',
  'not-applicable',
  'not-evaluated',
];
