import type { Text } from '../../i18n/text.ts';
import { countyOf } from '../../reference/counties.ts';
import type { Coverage, CoverageState } from '../audit.ts';
import type { Tone } from './outcomes.ts';

/** How it is shown that a municipality has or has not sent a plan. */
export interface ShownState {
  readonly sign: string;
  readonly tone: Tone;
  readonly word: Text;
}

/** In the order they are listed: who has not sent a plan first. */
export const stateOrder: readonly CoverageState[] = [
  'missing',
  'unreadable',
  'several',
  'late',
  'covered',
  'received',
];

export const shownStates: Readonly<Record<CoverageState, ShownState>> = {
  missing: {
    sign: '✗',
    tone: 'lacking',
    word: { nb: 'ikke mottatt', nn: 'ikkje motteke', en: 'not received' },
  },
  unreadable: {
    sign: '!',
    tone: 'fault',
    word: { nb: 'kan ikke leses', nn: 'kan ikkje lesast', en: 'cannot be read' },
  },
  several: {
    sign: '≥2',
    tone: 'ask',
    word: { nb: 'flere planer', nn: 'fleire planar', en: 'several plans' },
  },
  late: {
    sign: '◷',
    tone: 'partly',
    word: { nb: 'mottatt etter fristen', nn: 'motteke etter fristen', en: 'received late' },
  },
  covered: {
    sign: '→',
    tone: 'decided',
    word: {
      nb: 'dekket av en annens plan',
      nn: 'dekt av planen til ein annan',
      en: 'covered by another plan',
    },
  },
  received: { sign: '✓', tone: 'good', word: { nb: 'mottatt', nn: 'motteke', en: 'received' } },
};

/** The county by name where it is one of ours, else as the register has it. */
export const countyName = ({ county, number }: Pick<Coverage, 'county' | 'number'>): string =>
  countyOf(county ?? number)?.name ?? county ?? '';
