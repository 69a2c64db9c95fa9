import { groups } from '../assessment/group.ts';
import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { standingOf } from '../assessment/standing.ts';
import type { Verdict } from '../assessment/verdict.ts';
import { compareText } from '../util/compare.ts';

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
    .toSorted((one, other) => one.rank - other.rank || compareText(codeOf(one), codeOf(other)))
    .map(({ judged }) => judged);
}

interface Ranked {
  readonly judged: Judged;
  readonly rank: number;
}

/** Ranked once, as one number: a sort asks for it a thousand times, which was a fourteenth of a whole run. */
function ranked(judged: Judged): Ranked {
  const { requirement, assessment } = judged;
  const { strength, obligations } = standingOf(requirement);
  const isAdvice = strength === 'should' && obligations.every(({ basis }) => basis !== 'guideline');
  const isLocal = requirement.group === 'local';
  const parts = [
    assessment.verdict === 'error' ? 0 : 1,
    isLocal ? 1 : 0,
    standings.indexOf(isAdvice ? 'advised' : strength),
    verdicts.indexOf(assessment.verdict),
    isLocal ? groups.length : groups.indexOf(requirement.group),
  ];
  return { judged, rank: parts.reduce((rank, part) => rank * longest + part, 0) };
}

const codeOf = ({ judged }: Ranked): string => judged.requirement.code;

/** More than any part of a rank can be. */
const longest = 32;

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
