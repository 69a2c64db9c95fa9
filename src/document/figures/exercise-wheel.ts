import { formatDate } from '../../i18n/format.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { daysBetween } from '../../util/plain-date.ts';
import type { Block } from '../block.ts';
import { sentenceCase } from '../inline.ts';
import { listOf } from '../lists.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';
import { wheel } from './wheel.ts';

type Context = Pick<SectionContext, 'language' | 'labels' | 'room'>;

/** The exercises of the plan around the year, held and planned, drawn and in words; nothing where none has a day. */
export function exerciseWheel(exercises: Plan['exercises'], context: Context): readonly Block[] {
  const dated = (['completed', 'planned'] as const)
    .flatMap((list) => exercisesIn(exercises?.[list]).map((one) => ({ list, ...one })))
    .flatMap(({ date, ...one }) => (date === undefined ? [] : [{ ...one, date }]))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  if (dated.length === 0) return [];
  const marks = dated.map(({ list, date }, index) => ({
    mark: String(index + 1),
    when: partOfYear(date),
    tone: list === 'planned' ? ('accent' as const) : ('plain' as const),
  }));
  const told = dated.map(({ list, date, type, aim }) =>
    [
      `${formatDate(date, context.language)} (${say(list === 'planned' ? texts.planned : texts.held, context)})`,
      type && context.labels.meaning(['exercises', list, 0, 'type'], type),
      aim,
    ]
      .filter(Boolean)
      .join(': '),
  );
  return [
    {
      kind: 'figure',
      figure: wheel(months(context), marks, context.room),
      caption: say(texts.caption, context),
      alt: [say(texts.name, context), ...told.map((words, index) => `${index + 1}: ${words}`)].join('. '),
      sameAsText: listOf(
        told.map((words) => sentenceCase([words])),
        { ordered: true },
      ),
    },
  ];
}

interface Exercise {
  readonly date?: string | undefined;
  readonly aim?: string | undefined;
  readonly type?: string | undefined;
}

const exercisesIn = (list: NonNullable<Plan['exercises']>['planned' | 'completed']): readonly Exercise[] =>
  itemsOf(list).map(([, one]): Exercise => one);

function partOfYear(date: string): number {
  const newYear = `${date.slice(0, 4)}-01-01`;
  return daysBetween(newYear, date) / 366;
}

/** Short names as the language has them, without the full stop that some have. */
const months = ({ language }: Context): readonly string[] =>
  Array.from({ length: 12 }, (_, index) =>
    formatDate(`2026-${String(index + 1).padStart(2, '0')}-15`, language)
      .replace(/[^\p{L}]/gu, '')
      .slice(0, 3),
  );

const texts = {
  name: { nb: 'Øvelseshjul', nn: 'Øvingshjul', en: 'Exercise wheel' },
  caption: {
    nb: 'Øvelseshjul. Fylte merker er planlagte øvelser, åpne er gjennomførte. Numrene står i listen under.',
    nn: 'Øvingshjul. Fylte merke er planlagde øvingar, opne er gjennomførte. Numra står i lista under.',
    en: 'Exercise wheel. Filled marks are planned exercises, open ones have been held. The numbers are in the list below.',
  },
  planned: { nb: 'planlagt', nn: 'planlagd', en: 'planned' },
  held: { nb: 'gjennomført', nn: 'gjennomført', en: 'held' },
} as const;
