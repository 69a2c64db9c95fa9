import { inGroups } from '../../assessment/group.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';

/** Requirements as the guide has them, each with where in the checklist, and so among the outcomes of a plan, it stands. */
export function inGuideOrder(
  requirements: readonly RequirementInfo[],
): readonly { readonly requirement: RequirementInfo; readonly nth: number }[] {
  const places = new Map(requirements.map(({ id }, index) => [id, index]));
  return inGroups(requirements)
    .flatMap((group) => group.requirements)
    .map((requirement) => ({ requirement, nth: places.get(requirement.id) ?? -1 }));
}
