import { inGroups } from '../../assessment/group.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';

/** The same in every language: texts are in all three. What each asks in full is what `explain` gives. */
export const checklistJson = (requirements: readonly RequirementInfo[]): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      groups: inGroups(requirements).map(({ group, title, requirements: { length } }) => ({
        id: group,
        title,
        requirements: length,
      })),
      requirements: requirements.map(entry),
    },
    null,
    2,
  )}\n`;

const entry = (requirement: RequirementInfo) => ({
  code: requirement.code,
  id: requirement.id,
  group: requirement.group,
  title: requirement.title,
  /** `context` where nothing it rests on binds the plan or its publication. */
  strength: standingOf(requirement).strength,
  obligations: requirement.obligations.map(({ citation: { source, where }, ...obligation }) => ({
    ...obligation,
    source: source.id,
    where,
  })),
  ...(requirement.ground ? { ground: requirement.ground } : {}),
  settles: requirement.settles,
});
