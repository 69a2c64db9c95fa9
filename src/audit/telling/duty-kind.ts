import type { Strength } from '../../assessment/obligation.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import { strengthWords } from '../../assessment/verdict-words.ts';
import type { Text } from '../../i18n/text.ts';

/** How requirements are counted: by the duty, and what is local apart from what is asked of everybody. */
export type DutyKind = Strength | 'context' | 'local';

const dutyKinds: readonly DutyKind[] = ['must', 'should', 'may', 'context', 'local'];

/** Those that are told of: what is local only where something is. */
export const dutyKindsIn = (requirements: readonly Pick<RequirementInfo, 'group'>[]): readonly DutyKind[] =>
  requirements.some(isLocal) ? dutyKinds : dutyKinds.filter((kind) => kind !== 'local');

export const dutyKindOf = (requirement: Pick<RequirementInfo, 'group' | 'obligations'>): DutyKind =>
  isLocal(requirement) ? 'local' : standingOf(requirement).strength;

export const isLocal = ({ group }: Pick<RequirementInfo, 'group'>): boolean => group === 'local';

export const dutyKindWords: Readonly<Record<DutyKind, Text>> = {
  ...strengthWords,
  local: { nb: 'Lokalt krav', nn: 'Lokalt krav', en: 'Local requirement' },
};
