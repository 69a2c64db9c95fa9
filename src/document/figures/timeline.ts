import type { Figure, Shape } from '../block.ts';
import type { Room } from './room.ts';
import { textWidth, wrapLabel } from './wrap-label.ts';

/** What lasts from one mark of a scale to another; to the end of it where it has no end. */
export interface Lasting {
  readonly name: string;
  readonly from: number;
  readonly to: number | undefined;
  /** Said in the bar where there is room. */
  readonly period: string;
}

const names = { share: 0.34, most: 160, line: 12 } as const;
const bar = { height: 22, gap: 8 } as const;
/** Where marks stand closer than a word is wide, only every second or third is named. */
const mark = { line: 11, least: 46, most: 66 } as const;

/** Bars one under the other, on a scale whose marks stand equally far apart: from hours to years, nothing is too short to see. */
export function timeline(rows: readonly Lasting[], marks: readonly string[], room: Room): Figure {
  const left = Math.min(names.most, room.width * names.share);
  const steps = rows.some(({ to }) => to === undefined) ? marks.length : marks.length - 1;
  const step = (room.width - left) / Math.max(1, steps);
  const every = Math.ceil(mark.least / step);
  const headWidth = every * step - 4;
  const heads = marks.map((text, place) =>
    place % every === 0 ? wrapLabel(text, Math.min(mark.most, headWidth)) : [],
  );
  const axis = Math.max(...heads.map(({ length }) => length)) * mark.line + 6;
  const set = rows.map((row) => ({ ...row, lines: wrapLabel(row.name, left - 12) }));
  const heights = set.map(({ lines }) => Math.max(bar.height, lines.length * names.line));
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height + bar.gap, axis + bar.gap),
  );
  const bottom = axis + heights.reduce((sum, height) => sum + height + bar.gap, bar.gap);
  const xOf = (place: number): number => left + place * step;
  return {
    width: room.width,
    height: bottom,
    shapes: [
      ...heads.flatMap((lines, place) => [
        dashed(xOf(place), axis, bottom),
        ...lines.map(
          (text, index): Shape => ({
            ...textAt(xOf(place), mark.line * (index + 0.5), text),
            align: place > steps - 0.5 && place > 0 ? 'end' : 'start',
          }),
        ),
      ]),
      ...set.flatMap(({ from, to, period, lines }, index): readonly Shape[] => {
        const top = tops[index] ?? 0;
        const height = heights[index] ?? bar.height;
        const end = to === undefined ? room.width : xOf(Math.max(to, from + 0.5));
        const box = { x: xOf(from), y: top + (height - bar.height) / 2, width: end - xOf(from) };
        const first = top + height / 2 - ((lines.length - 1) * names.line) / 2;
        return [
          ...lines.map((text, line) => textAt(0, first + line * names.line, text)),
          ...barWith(period, box, { open: to === undefined, right: room.width }),
        ];
      }),
    ],
  };
}

const textAt = (x: number, y: number, text: string): Extract<Shape, { readonly shape: 'text' }> => ({
  shape: 'text',
  x,
  y,
  text,
  align: 'start',
});

const dashed = (x: number, from: number, to: number): Shape => ({
  shape: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  dashed: true,
});

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What does not fit in a bar is read off the scale above it. */
function barWith(
  period: string,
  { x, y, width }: Spot,
  { open, right }: { readonly open: boolean; readonly right: number },
): readonly Shape[] {
  const middle = y + bar.height / 2;
  const fits = textWidth(period) <= width - 14;
  const shown = open ? width - 8 : width;
  const lines = fits ? [period] : [];
  const arrow: Shape = {
    shape: 'line',
    points: [
      [right - 8, middle],
      [right, middle],
    ],
    arrow: true,
  };
  return [
    { shape: 'box', x, y, width: shown, height: bar.height, tone: 'accent', lines },
    ...(open ? [arrow] : []),
  ];
}
