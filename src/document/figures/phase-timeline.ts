import { formatDuration } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import { compareDurations } from '../../util/plain-date.ts';
import type { Block } from '../block.ts';
import { listOf } from '../lists.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';
import { timeline } from './timeline.ts';

export interface Period {
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The phases on a time line and in words; nothing where fewer than two say when they are. */
export function phaseTimeline(
  phases: readonly Period[],
  context: Pick<SectionContext, 'language' | 'room'>,
): readonly Block[] {
  const timed = phases.flatMap(({ name, from = 'PT0H', to }, index) =>
    phases[index]?.from === undefined && to === undefined ? [] : [{ name, from, to }],
  );
  if (timed.length < 2) return [];
  const marks = marksOf(timed);
  const placeOf = (duration: string): number =>
    marks.findIndex((mark) => compareDurations(mark, duration) === 0);
  const inWords = (duration: string): string =>
    compareDurations(duration, 'PT0H') === 0
      ? say(texts.event, context)
      : formatDuration(duration, context.language);
  const rows = timed.map(({ name, from, to }) => ({
    name,
    from: placeOf(from),
    to: to === undefined ? undefined : placeOf(to),
    period:
      to === undefined
        ? say(texts.onwards, context, { from: same(inWords(from)) })
        : say(texts.fromTo, context, { from: same(inWords(from)), to: same(inWords(to)) }),
  }));
  const told = rows.map(({ name, period }) => `${name}: ${period}`);
  const caption = say(texts.caption, context);
  return [
    {
      kind: 'figure',
      figure: timeline(rows, marks.map(inWords), context.room),
      caption,
      alt: [caption, ...told].join('. '),
      sameAsText: listOf(
        told.map((words) => [words]),
        { ordered: true },
      ),
    },
  ];
}

/** Every moment at which a phase begins or ends, once, in order. */
function marksOf(
  timed: readonly { readonly from: string; readonly to: string | undefined }[],
): readonly string[] {
  const all = timed.flatMap(({ from, to }) => [from, to ?? from]).toSorted(compareDurations);
  return all.filter((mark, index) => index === 0 || compareDurations(mark, all[index - 1] ?? mark) !== 0);
}

const texts = {
  caption: {
    nb: 'Fasene på en tidslinje. Avstanden mellom merkene er ikke i målestokk.',
    nn: 'Fasane på ei tidslinje. Avstanden mellom merka er ikkje i målestokk.',
    en: 'The phases on a time line. The distance between the marks is not to scale.',
  },
  event: { nb: 'hendelsen', nn: 'hendinga', en: 'the event' },
  fromTo: { nb: 'fra {from} til {to}', nn: 'frå {from} til {to}', en: 'from {from} to {to}' },
  onwards: { nb: 'fra {from} og videre', nn: 'frå {from} og vidare', en: 'from {from} onwards' },
} as const;
