import { formatDuration } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import { compareDurations } from '../../util/plain-date.ts';
import type { Block, Figure } from '../block.ts';
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
export function phaseTimeline(phases: readonly Period[], context: Context): readonly Block[] {
  const timed = phases.flatMap(({ name, from = 'PT0H', to }, index) =>
    phases[index]?.from === undefined && to === undefined ? [] : [{ name, from, to }],
  );
  if (timed.length < 2) return [];
  const pages = pagesOf(timed, context);
  return pages.map((page, index) => {
    const told = page.map((one) => `${one.name}: ${periodOf(one, context)}`);
    const caption =
      pages.length === 1
        ? say(texts.caption, context)
        : say(texts.captionOf, context, { number: index + 1, count: pages.length });
    return {
      kind: 'figure',
      figure: figureOf(page, context),
      caption,
      alt: [caption, ...told].join('. '),
      sameAsText: listOf(
        told.map((words) => [words]),
        { ordered: pages.length === 1 },
      ),
    };
  });
}

type Timed = Period & { readonly from: string };
type Context = Pick<SectionContext, 'language' | 'room'>;

/** Halved until every part fits a page at the size it is drawn. */
function pagesOf(timed: readonly Timed[], context: Context): readonly (readonly Timed[])[] {
  if (timed.length === 1 || figureOf(timed, context).height <= context.room.height) return [timed];
  const half = Math.ceil(timed.length / 2);
  return [timed.slice(0, half), timed.slice(half)].flatMap((part) => pagesOf(part, context));
}

function figureOf(timed: readonly Timed[], context: Context): Figure {
  const marks = marksOf(timed);
  const placeOf = (duration: string): number =>
    marks.findIndex((mark) => compareDurations(mark, duration) === 0);
  const rows = timed.map((one) => ({
    name: one.name,
    from: placeOf(one.from),
    to: one.to === undefined ? undefined : placeOf(one.to),
    period: periodOf(one, context),
  }));
  return timeline(
    rows,
    marks.map((mark) => inWords(mark, context)),
    context.room,
  );
}

const periodOf = ({ from, to }: Timed, context: Context): string =>
  to === undefined
    ? say(texts.onwards, context, { from: same(inWords(from, context)) })
    : say(texts.fromTo, context, { from: same(inWords(from, context)), to: same(inWords(to, context)) });

const inWords = (duration: string, context: Context): string =>
  compareDurations(duration, 'PT0H') === 0
    ? say(texts.event, context)
    : formatDuration(duration, context.language);

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
  captionOf: {
    nb: 'Fasene på en tidslinje, del {number} av {count}. Avstanden mellom merkene er ikke i målestokk.',
    nn: 'Fasane på ei tidslinje, del {number} av {count}. Avstanden mellom merka er ikkje i målestokk.',
    en: 'The phases on a time line, part {number} of {count}. The distance between the marks is not to scale.',
  },
  event: { nb: 'hendelsen', nn: 'hendinga', en: 'the event' },
  fromTo: { nb: 'fra {from} til {to}', nn: 'frå {from} til {to}', en: 'from {from} to {to}' },
  onwards: { nb: 'fra {from} og videre', nn: 'frå {from} og vidare', en: 'from {from} onwards' },
} as const;
