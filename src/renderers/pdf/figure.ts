import type { Figure, Shape, Tone } from '../../document/block.ts';
import type { Canvas } from './canvas.ts';
import type { Column, Composition } from './composition.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { clean } from './runs.ts';
import { roomOn } from './sheet.ts';
import type { Strip } from './strips.ts';
import { drawLines, stacked } from './text.ts';
import type { Colour, Style } from './theme.ts';
import { styles } from './theme.ts';

type Box = Extract<Shape, { readonly shape: 'box' }>;
type Connector = Extract<Shape, { readonly shape: 'line' }>;
type Area = Extract<Shape, { readonly shape: 'area' }>;
type Words = Extract<Shape, { readonly shape: 'text' }>;
type Point = readonly [x: number, y: number];

/** A drawing in the size it was given, made smaller only where the page has no room for it. */
export function figureStrip(
  composition: Composition,
  { width, height, shapes }: Figure,
  alt: string,
  column: Column,
): Strip {
  const { canvas, tags, sheet } = composition;
  const room = roomOn(sheet) - 60;
  const scale = Math.min(1, column.width / width, room / height);
  return {
    height: height * scale + 6,
    keep: true,
    draw: (y) => {
      const place = ([x, down]: Point): Point => [column.x + x * scale, y + 2 + down * scale];
      const bbox = [...place([0, 0]), ...place([width, height])] as const;
      const element = tags.innermost().child('Figure', { alt: clean(alt), bbox });
      element.paint(() => {
        for (const area of shapes.filter(isArea)) drawArea(canvas, area, place);
        for (const line of shapes.filter(isLine)) drawConnector(canvas, line, place);
        for (const box of shapes.filter(isBox)) drawBox(composition, box, place, scale);
        for (const text of shapes.filter(isText)) drawText(composition, text, place, scale);
      });
      element.end();
    },
  };
}

const isLine = (shape: Shape): shape is Connector => shape.shape === 'line';
const isBox = (shape: Shape): shape is Box => shape.shape === 'box';
const isArea = (shape: Shape): shape is Area => shape.shape === 'area';
const isText = (shape: Shape): shape is Words => shape.shape === 'text';

const tones: Readonly<
  Record<Tone, { readonly fill: Colour; readonly stroke: Colour; readonly ink: Colour }>
> = {
  plain: { fill: 'white', stroke: 'accent', ink: 'ink' },
  accent: { fill: 'accent', stroke: 'accent', ink: 'white' },
  muted: { fill: 'tint', stroke: 'line', ink: 'ink' },
  warning: { fill: 'warningTint', stroke: 'warningLine', ink: 'warning' },
};

function drawBox(
  { canvas, metrics }: Composition,
  { x, y, width, height, tone, lines }: Box,
  place: (point: Point) => Point,
  scale: number,
): void {
  const { fill, stroke, ink } = tones[tone];
  const [left, top] = place([x, y]);
  const area = { x: left, y: top, width: width * scale, height: height * scale };
  canvas.box(area, fill, { stroke: { colour: stroke, width: 0.9 }, radius: 4 });
  // Nobody can read smaller letters than these, so what does not fit is broken instead.
  const { face, size } = styles.figure;
  const set = lines.flatMap((text) =>
    boxLines(text, linesOf([{ text: clean(text), face }], size, area.width - 10, metrics)),
  );
  const style: Style = { ...styles.figure, colour: ink };
  const first = top + (area.height - set.length * style.leading) / 2;
  const placed = stacked(set, left, first, style.leading).map(({ line, x: start, y: down }) => ({
    line,
    x: start + (area.width - line.width) / 2,
    y: down,
  }));
  drawLines(canvas, placed, style);
}

/** A line that ends in a soft hyphen ends inside a word. */
const boxLines = (text: string, lines: readonly Line[]): readonly Line[] =>
  text.endsWith('\u00AD')
    ? lines.map((line, index) => (index === lines.length - 1 ? { ...line, hyphen: true } : line))
    : lines;

function drawArea(canvas: Canvas, { points, tone }: Area, place: (point: Point) => Point): void {
  const { fill, stroke } = tones[tone];
  canvas.area(points.map(place), fill, { colour: stroke, width: 0.9 });
}

function drawText(
  { canvas, metrics }: Composition,
  { x, y, text, align, strong, on }: Words,
  place: (point: Point) => Point,
  scale: number,
): void {
  const size = styles.figure.size * scale;
  const face = strong ? 'semibold' : styles.figure.face;
  const shown = clean(text).replaceAll('\u00A0', ' ');
  const divided = text.endsWith('\u00AD');
  const width = metrics.widthOf(face, shown) * size;
  const [left, middle] = place([x, y]);
  const start = left - { start: 0, middle: width / 2, end: width }[align];
  const type = { face, size, colour: on ? tones[on].ink : 'ink' } as const;
  canvas.text(shown, start, middle + size * 0.33, type);
  if (divided) canvas.softHyphen(start + width, middle + size * 0.33, type);
}

function drawConnector(
  canvas: Canvas,
  { points, arrow, dashed }: Connector,
  place: (point: Point) => Point,
): void {
  const placed = points.map(place);
  const [from, tip] = placed.slice(-2);
  canvas.line(placed, { colour: 'muted', width: 1.1, ...(dashed && { dash: [3, 2.5] }) });
  if (arrow && from && tip) canvas.triangle(arrowHead(from, tip), 'muted');
}

/** A small triangle whose tip is where the line ends. */
function arrowHead([fromX, fromY]: Point, [x, y]: Point): readonly Point[] {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [alongX, alongY] = [((x - fromX) / length) * 6, ((y - fromY) / length) * 6];
  const foot = (side: number): Point => [x - alongX + (side * alongY) / 2, y - alongY - (side * alongX) / 2];
  return [[x, y], foot(1), foot(-1)];
}
