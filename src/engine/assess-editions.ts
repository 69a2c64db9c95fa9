import type { PublishedDocument } from '../assessment/published.ts';
import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { Requirement } from '../assessment/requirement.ts';
import { requirementOn } from '../assessment/requirement.ts';
import type { PlanSource } from '../plan/read.ts';
import { conclusionOf } from './assess.ts';
import { finderFor } from './finder.ts';

interface Finished {
  readonly source: PlanSource;
  readonly documents: readonly PublishedDocument[];
  readonly asOf: string;
}

/** The plan with the requirements that are judged in its published editions, now that those are there. */
export function assessEditions(
  judged: AssessedPlan,
  catalogue: readonly Requirement[],
  { source, documents, asOf }: Finished,
): AssessedPlan {
  if (documents.length === 0) return judged;
  const finder = finderFor(source, asOf);
  const judge = (requirement: Requirement): Assessment | undefined => {
    const { judgeEditions } = requirement;
    return judgeEditions && conclusionOf(requirement, () => [...judgeEditions(documents, finder)]);
  };
  const now = new Map(catalogue.map((one) => [one.id, judge(requirementOn(one, asOf))]));
  return { ...judged, assessments: judged.assessments.map((one) => now.get(one.requirement) ?? one) };
}
