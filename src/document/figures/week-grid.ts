import type { Stretch } from '../../util/week.ts';
import { MINUTES_IN_DAY } from '../../util/week.ts';
import type { Figure, Shape, Tone } from '../block.ts';
import type { Room } from './room.ts';
import { textWidth, wrapLabel } from './wrap-label.ts';

/** Somebody, or nobody, and the hours of the week they answer. */
export interface Answering {
  /** Stands in the hours themselves, so that colour is never needed to tell them apart. */
  readonly letter: string;
  readonly name: string;
  readonly tone: Tone;
  readonly stretches: readonly Stretch[];
}

const row = { lane: 17, gap: 4, axis: 16 } as const;
const legend = { key: 20, line: 12, gap: 5, above: 10 } as const;

/** The 168 hours of a week, a row for each day. Where two answer at once, one stands under the other. */
export function weekGrid(answering: readonly Answering[], days: readonly string[], room: Room): Figure {
  const left = Math.max(...days.map(textWidth)) + 4;
  const hour = (room.width - left) / 24;
  const lanes = inLanes(answering);
  const height = Math.max(1, ...lanes.values()) * row.lane;
  const topOf = (day: number): number => row.axis + day * (height + row.gap);
  const bottom = topOf(days.length);
  return {
    width: room.width,
    height: bottom + legend.above + legendHeight(answering, room.width),
    shapes: [
      ...hoursOfDay.flatMap((one) => tickOf(left + one * hour, one, bottom)),
      ...days.map(
        (text, day): Shape => ({
          shape: 'text',
          x: 0,
          y: topOf(day) + height / 2,
          text,
          align: 'start',
        }),
      ),
      ...answering.flatMap((one) =>
        one.stretches.flatMap(byDay).map(({ day, from, to }): Shape => {
          const lane = (lanes.get(one) ?? 1) - 1;
          const x = left + (from / 60) * hour;
          const width = ((to - from) / 60) * hour;
          return {
            shape: 'box',
            x,
            y: topOf(day) + lane * row.lane,
            width,
            height: row.lane,
            tone: one.tone,
            lines: width < 9 ? [] : [one.letter],
          };
        }),
      ),
      ...legendOf(answering, bottom + legend.above, room.width),
    ],
  };
}

const hoursOfDay = [0, 3, 6, 9, 12, 15, 18, 21, 24] as const;

const tickOf = (x: number, hour: number, bottom: number): readonly Shape[] => [
  {
    shape: 'line',
    points: [
      [x, row.axis - 3],
      [x, bottom - row.gap],
    ],
    dashed: true,
  },
  {
    shape: 'text',
    x,
    y: row.axis / 2 - 2,
    text: String(hour).padStart(2, '0'),
    align: hour === 24 ? 'end' : 'middle',
  },
];

/** The lane of each, from 1: the first that has none of its hours taken. */
function inLanes(answering: readonly Answering[]): ReadonlyMap<Answering, number> {
  const taken: Stretch[][] = [];
  return new Map(
    answering.map((one) => {
      const free = taken.findIndex((lane) => !lane.some((other) => one.stretches.some(overlaps(other))));
      const lane = free === -1 ? taken.push([]) - 1 : free;
      taken[lane]?.push(...one.stretches);
      return [one, lane + 1];
    }),
  );
}

const overlaps =
  (one: Stretch) =>
  (other: Stretch): boolean =>
    one.from < other.to && other.from < one.to;

interface Bar extends Stretch {
  readonly day: number;
}

/** A stretch over midnight is a bar on each of its days; minutes count from the midnight before. */
function byDay({ from, to }: Stretch): readonly Bar[] {
  const first = Math.floor(from / MINUTES_IN_DAY);
  const days = Array.from({ length: Math.ceil(to / MINUTES_IN_DAY) - first }, (_, index) => first + index);
  return days.map((day) => {
    const midnight = day * MINUTES_IN_DAY;
    return {
      day: day % 7,
      from: Math.max(0, from - midnight),
      to: Math.min(MINUTES_IN_DAY, to - midnight),
    };
  });
}

const namesIn = (name: string, width: number): readonly string[] => wrapLabel(name, width - legend.key - 8);

const entryHeight = ({ name }: Answering, width: number): number =>
  Math.max(row.lane, namesIn(name, width).length * legend.line) + legend.gap;

const legendHeight = (answering: readonly Answering[], width: number): number =>
  answering.reduce((sum, one) => sum + entryHeight(one, width), 0);

function legendOf(answering: readonly Answering[], top: number, width: number): readonly Shape[] {
  let y = top;
  return answering.flatMap((one): readonly Shape[] => {
    const at = y;
    y += entryHeight(one, width);
    return [
      {
        shape: 'box',
        x: 0,
        y: at,
        width: legend.key,
        height: row.lane,
        tone: one.tone,
        lines: [one.letter],
      },
      ...namesIn(one.name, width).map(
        (text, index): Shape => ({
          shape: 'text',
          x: legend.key + 8,
          y: at + row.lane / 2 + index * legend.line,
          text,
          align: 'start',
        }),
      ),
    ];
  });
}
