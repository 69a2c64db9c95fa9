import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stretch } from '../../util/week.ts';
import { aroundTheWeek, clockOf, gapsIn, MINUTES_IN_DAY, stretchesOf } from '../../util/week.ts';
import type { Block, Cell, Tone } from '../block.ts';
import { listOf } from '../lists.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';
import type { Answering } from './week-grid.ts';
import { weekGrid } from './week-grid.ts';

type Context = Pick<SectionContext, 'language' | 'labels' | 'names' | 'room'>;

/** Who answers in each of the 168 hours of the week, drawn and in words; nothing where the plan says no hours. */
export function weekGridFigure(
  windows: NonNullable<Plan['availability']>['windows'],
  context: Context,
): readonly Block[] {
  const entries = itemsOf(windows).map(([, one]) => one);
  const answering = answeringIn(entries, context);
  if (answering.length === 0) return [];
  const all = [...answering, ...nobodyIn(entries, context)];
  const told = all.map(
    ({ letter, name, stretches }): Cell => [
      { strong: [`${letter} ${name}:`] },
      ` ${hoursOf(stretches, context)}`,
    ],
  );
  return [
    {
      kind: 'figure',
      figure: weekGrid(all, days(context), context.room),
      caption: say(texts.caption, context),
      alt: [
        say(texts.caption, context),
        ...all.map((one) => `${one.name}: ${hoursOf(one.stretches, context)}`),
      ].join('. '),
      sameAsText: listOf(told),
    },
  ];
}

type Window = Extract<NonNullable<NonNullable<Plan['availability']>['windows']>, readonly unknown[]>[number];

const tones: readonly Tone[] = ['accent', 'muted', 'plain'];

/** Each party once, with all its hours, in the order the plan names them. */
function answeringIn(windows: readonly Window[], context: Context): readonly Answering[] {
  const parties = [...new Set(windows.map(({ party }) => party))];
  return parties
    .map((party) => ({
      name: party === undefined ? say(texts.unnamed, context) : context.names.shortParty(party),
      stretches: stretchesOf(windows.filter((one) => one.party === party)),
    }))
    .filter(({ stretches }) => stretches.length > 0)
    .map((one, index) => ({
      ...one,
      letter: letterOf(index),
      tone: tones[index % tones.length] ?? 'plain',
    }));
}

function nobodyIn(windows: readonly Window[], context: Context): readonly Answering[] {
  const stretches = gapsIn(windows);
  return stretches.length === 0
    ? []
    : [{ letter: '?', name: say(texts.nobody, context), tone: 'warning', stretches }];
}

/** A to Z, then A2 and on. */
const letterOf = (index: number): string =>
  `${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26) + 1}`;

const dayKeys = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

function days({ labels }: Context): readonly string[] {
  const path = ['availability', 'windows', 0, 'days', 0];
  return dayKeys.map((key) => capital(labels.meaning(path, key)));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** «hver dag 08:00–22:00», «mandag 08:00 til tirsdag 07:00», day by day where days differ. */
function hoursOf(inWeek: readonly Stretch[], context: Context): string {
  const stretches = aroundTheWeek(inWeek);
  const first = stretches[0];
  if (first && stretches.length === 1 && first.to - first.from >= 7 * MINUTES_IN_DAY)
    return say(texts.always, context);
  const names = days(context).map((day) => day.toLowerCase());
  const spans = new Map<string, number[]>();
  for (const stretch of stretches.flatMap(atMidnights)) {
    const key = `${clock(stretch.from)}–${clock(stretch.to - Math.floor(stretch.from / MINUTES_IN_DAY) * MINUTES_IN_DAY, true)}`;
    spans.set(key, [...(spans.get(key) ?? []), Math.floor(stretch.from / MINUTES_IN_DAY) % 7]);
  }
  return [...spans].map(([span, on]) => `${daysTogether(on.toSorted(), names, context)} ${span}`).join('; ');
}

/** Parted where a day ends, unless what goes on is over by the next noon. */
function atMidnights({ from, to }: Stretch): readonly Stretch[] {
  const midnight = (Math.floor(from / MINUTES_IN_DAY) + 1) * MINUTES_IN_DAY;
  if (to <= midnight) return [{ from, to }];
  return to <= midnight + MINUTES_IN_DAY / 2 && from % MINUTES_IN_DAY !== 0
    ? [{ from, to }]
    : [{ from, to: midnight }, ...atMidnights({ from: midnight, to })];
}

function daysTogether(on: readonly number[], names: readonly string[], context: Context): string {
  if (on.length === 7) return say(texts.everyDay, context);
  const [first = 0, last = 0] = [on[0], on.at(-1)];
  return on.length > 2 && last - first === on.length - 1
    ? `${names[first]}–${names[last]}`
    : on.map((day) => names[day]).join(', ');
}

function clock(minutes: number, end = false): string {
  const inDay = minutes % MINUTES_IN_DAY;
  const shown = end && inDay === 0 ? MINUTES_IN_DAY : inDay;
  return clockOf(shown);
}

const texts = {
  caption: {
    nb: 'Hvem som svarer, time for time i uken',
    nn: 'Kven som svarar, time for time i veka',
    en: 'Who answers, hour by hour through the week',
  },
  unnamed: {
    nb: 'Noen planen ikke navngir',
    nn: 'Nokon planen ikkje nemner',
    en: 'Somebody the plan does not name',
  },
  nobody: { nb: 'Planen sier ikke hvem', nn: 'Planen seier ikkje kven', en: 'The plan does not say who' },
  always: { nb: 'hele døgnet, hver dag', nn: 'heile døgnet, kvar dag', en: 'around the clock, every day' },
  everyDay: { nb: 'hver dag', nn: 'kvar dag', en: 'every day' },
} as const;
