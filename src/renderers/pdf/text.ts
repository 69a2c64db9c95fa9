import type { Canvas, Element, Target } from './canvas.ts';
import type { Column, Composition } from './composition.ts';
import type { Line, Segment } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Run } from './runs.ts';
import type { Strip } from './strips.ts';
import type { Style } from './theme.ts';

/** A text as an element of its own, line by line; no line is left alone at the foot or the head of a page. */
export function textStrips(
  { canvas, metrics, tags }: Composition,
  role: string,
  runs: readonly Run[],
  style: Style,
  { x, width }: Column,
): readonly Strip[] {
  const lines = linesOf(runs, style.size, width, metrics);
  let painter: LinePainter | undefined;
  return lines.map((line, index) => ({
    height: style.leading,
    keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    draw: (y, page) => {
      painter ??= linePainter(canvas, tags.innermost().child(role), style);
      painter.draw([{ line, x, y }], page);
      if (index === lines.length - 1) painter.end();
    },
  }));
}

export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

/** Draws the lines of one element, and ends it. */
export interface LinePainter {
  readonly draw: (lines: readonly PlacedLine[], page: number) => void;
  readonly end: () => void;
}

/** A link over two lines of a page is one link. */
export function linePainter(canvas: Canvas, element: Element, style: Style): LinePainter {
  let open: { readonly element: Element; readonly target: Target; readonly page: number } | undefined;
  const closeLink = (): void => {
    open?.element.end();
    open = undefined;
  };
  const linkTo = (target: Target, page: number): Element => {
    if (open?.target === target && open.page === page) return open.element;
    closeLink();
    open = { element: element.child('Link'), target, page };
    return open.element;
  };
  return {
    draw: (lines, page) => {
      const stretches = lines.flatMap(stretchesOf);
      for (const group of groups(stretches, (one, next) => !one.target && !next.target)) {
        const [{ target }] = group;
        if (target) drawLink(canvas, linkTo(target, page), target, group[0], style);
        else {
          closeLink();
          element.paint(() => {
            for (const stretch of group) drawStretch(canvas, stretch, style);
          });
        }
      }
    },
    end: () => {
      closeLink();
      element.end();
    },
  };
}

/** Lines that are no content: the head of a table that goes on, a running foot. */
export function drawLines(canvas: Canvas, lines: readonly PlacedLine[], style: Style): void {
  for (const stretch of lines.flatMap(stretchesOf)) drawStretch(canvas, stretch, style);
}

/** Lines one under the other. */
export const stacked = (
  lines: readonly Line[],
  x: number,
  y: number,
  leading: number,
): readonly PlacedLine[] => lines.map((line, index) => ({ line, x, y: y + index * leading }));

/** Capitals stand in the middle of the line's height. */
export const baselineOf = (y: number, { size, leading }: Pick<Style, 'size' | 'leading'>): number =>
  y + (leading + 0.66 * size) / 2;

type Some<Value> = readonly [Value, ...Value[]];

/** A part of a line that leads to one place, or nowhere. */
interface Stretch extends PlacedLine {
  readonly segments: Some<Segment>;
  readonly target: Target | undefined;
}

const stretchesOf = (placed: PlacedLine): readonly Stretch[] =>
  groups(placed.line.segments, (one, next) => one.target === next.target).map((segments) => ({
    ...placed,
    segments,
    target: segments[0].target,
  }));

function groups<Value>(
  values: readonly Value[],
  together: (one: Value, next: Value) => boolean,
): readonly Some<Value>[] {
  const grouped: [Value, ...Value[]][] = [];
  for (const value of values) {
    const last = grouped.at(-1);
    if (last && together(last[0], value)) last.push(value);
    else grouped.push([value]);
  }
  return grouped;
}

function drawLink(canvas: Canvas, link: Element, target: Target, stretch: Stretch, style: Style): void {
  const { segments, x, y } = stretch;
  const last = segments.at(-1) ?? segments[0];
  const left = x + segments[0].x;
  const right = x + last.x + last.inked;
  const under = baselineOf(y, style) + 1.7;
  link.paint(() => drawStretch(canvas, stretch, { ...style, colour: 'accent' }));
  link.leadsTo(target, { x: left, y, width: right - left, height: style.leading });
  canvas.artifact('Layout', () =>
    canvas.box({ x: left, y: under - 0.25, width: right - left, height: 0.5 }, 'accent'),
  );
}

function drawStretch(canvas: Canvas, { segments, line, x, y }: Stretch, style: Style): void {
  const baseline = baselineOf(y, style);
  for (const { text, face, x: start } of segments) canvas.text(text, x + start, baseline, { ...style, face });
  const last = segments.at(-1);
  if (line.hyphen && last && last === line.segments.at(-1))
    canvas.softHyphen(x + line.width, baseline, { ...style, face: last.face });
}
