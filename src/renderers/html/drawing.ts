import type { Figure, Shape } from '../../document/block.ts';

type Box = Extract<Shape, { readonly shape: 'box' }>;
type Line = Extract<Shape, { readonly shape: 'line' }>;
type Words = Extract<Shape, { readonly shape: 'text' }>;
type Point = readonly [x: number, y: number];

/** The figure as its SVG template fills it in. One unit is a point, and room is left for the strokes at the edge. */
export const drawingOf = ({ width, height, shapes }: Figure, alt: string) => ({
  alt,
  viewBox: [-1, -1, width + 2, height + 2].map(short).join(' '),
  width: pixels(width + 2),
  height: pixels(height + 2),
  lines: shapes.flatMap((shape) => (shape.shape === 'line' ? [lineView(shape)] : [])),
  areas: shapes.flatMap((shape) =>
    shape.shape === 'area' ? [{ tone: shape.tone, path: `${pathThrough(shape.points)}Z` }] : [],
  ),
  texts: shapes.flatMap((shape) => (shape.shape === 'text' ? [textView(shape)] : [])),
  boxes: shapes.flatMap((shape) => (shape.shape === 'box' ? [boxView(shape)] : [])),
});

const lineHeight = 12;
/** From the middle of a line of text to its baseline. */
const baseline = 3.2;
const padding = 6;

function boxView({ x, y, width, height, tone, lines }: Box) {
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + baseline;
  return {
    tone,
    x: short(x),
    y: short(y),
    width: short(width),
    height: short(height),
    lines: lines.map((text, index) => ({
      text: withHyphen(text),
      x: short(x + width / 2),
      y: short(first + index * lineHeight),
      squeezed: squeezedTo(width - 2 * padding, text),
    })),
  };
}

function textView({ x, y, text, align, strong, on }: Words) {
  return {
    text: withHyphen(text),
    align,
    x: short(x),
    y: short(y + baseline),
    strong: strong === true,
    on: on ?? '',
  };
}

/** A drawing breaks no lines, so a browser would not show the hyphen of a divided word. */
const withHyphen = (text: string): string => text.replace(/\u00AD$/, '-');

/** The reader's font is not known, so only a text too wide in any of them is made to fit. */
function squeezedTo(room: number, text: string): string {
  const narrowest = text.length * 4.9;
  return narrowest > room ? short(room) : '';
}

function lineView({ points, arrow, dashed }: Line) {
  return {
    path: pathThrough(points),
    arrow: arrow ? arrowHead(points.at(-2), points.at(-1)) : '',
    dashed: dashed === true,
  };
}

const pathThrough = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

/** A small triangle whose tip is where the line ends. */
function arrowHead(from: Point | undefined, tip: Point | undefined): string {
  if (from === undefined || tip === undefined) return '';
  const [x, y] = tip;
  const length = Math.hypot(x - from[0], y - from[1]) || 1;
  const [alongX, alongY] = [((x - from[0]) / length) * 6, ((y - from[1]) / length) * 6];
  const foot = (side: number): Point => [x - alongX + (side * alongY) / 2, y - alongY - (side * alongX) / 2];
  return `${pathThrough([tip, foot(1), foot(-1)])}Z`;
}

const pixels = (points: number): string => String(Math.round((points * 4) / 3));

const short = (value: number): string => String(Math.round(value * 100) / 100);
