import type { Canvas } from './canvas.ts';
import type { Column, Composition } from './composition.ts';
import type { Line } from './lines.ts';
import { linesOfWords } from './lines.ts';
import type { Strip } from './strips.ts';
import type { LinePainter } from './text.ts';
import { drawLines, linePainter, stacked } from './text.ts';
import type { Style } from './theme.ts';
import type { Word } from './words.ts';

export interface Cell {
  readonly role: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
  readonly words: readonly Word[];
  readonly style: Style;
}

/** A row whose lines are broken. */
export interface Row {
  readonly cells: readonly (Cell & { readonly x: number; readonly lines: readonly Line[] })[];
  readonly lines: number;
  readonly leading: number;
  readonly height: number;
}

export const padding = { x: 6, y: 5 } as const;

export function rowOf(
  cells: readonly Cell[],
  columns: readonly Column[],
  { metrics }: Pick<Composition, 'metrics'>,
): Row {
  const set = cells.map((cell, index) => {
    const { x, width } = columns[index] ?? { x: 0, width: 0 };
    const lines = linesOfWords(cell.words, cell.style.size, width - 2 * padding.x, metrics);
    return { ...cell, x: x + padding.x, lines };
  });
  const lines = Math.max(1, ...set.map((cell) => cell.lines.length));
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  return { cells: set, lines, leading, height: lines * leading + 2 * padding.y };
}

/** A row of this many lines stays whole; a taller one is parted between lines, three at least on each side. */
const whole = 10;
const edge = 3;

type Part = readonly [from: number, to: number];

function partsOf({ lines }: Row): readonly Part[] {
  if (lines <= whole) return [[0, lines]];
  const single = Array.from(
    { length: lines - 2 * edge },
    (_, index): Part => [edge + index, edge + index + 1],
  );
  return [[0, edge], ...single, [lines - edge, lines]];
}

export interface RowFinish {
  readonly repeats?: NonNullable<Strip['repeats']>;
  readonly behind?: (y: number) => void;
  readonly after?: (bottom: number) => void;
}

/** A row of a table, over as many pages as it needs. */
export function rowStrips(
  { canvas, tags }: Pick<Composition, 'canvas' | 'tags'>,
  row: Row,
  { repeats, behind, after }: RowFinish,
): readonly Strip[] {
  let painters: readonly LinePainter[] = [];
  const begin = (): void => {
    tags.open('TR');
    painters = row.cells.map(({ role, scope, style }) =>
      linePainter(canvas, tags.innermost().child(role, scope && { scope }), style),
    );
  };
  const finish = (): void => {
    for (const painter of painters) painter.end();
    tags.close();
  };
  return partsOf(row).map(([from, to]) => {
    const above = from === 0 ? padding.y : 0;
    const last = to === row.lines;
    const height = above + (to - from) * row.leading + (last ? padding.y : 0);
    return {
      height,
      ...(repeats && { repeats: from === 0 ? repeats : { ...repeats, height: repeats.height + padding.y } }),
      draw: (y, page) => {
        behind?.(y);
        if (from === 0) begin();
        drawPart(row, [from, to], painters, y + above, page);
        if (last) finish();
        if (last) after?.(y + height);
      },
    };
  });
}

function drawPart(
  { cells, leading }: Row,
  [from, to]: Part,
  painters: readonly LinePainter[],
  y: number,
  page: number,
): void {
  for (const [index, { x, lines }] of cells.entries())
    painters[index]?.draw(stacked(lines.slice(from, to), x, y, leading), page);
}

/** A row that is no content: the head of a table on its later pages. */
export function drawRow(canvas: Canvas, { cells, leading }: Row, y: number): void {
  for (const { x, lines, style } of cells)
    drawLines(canvas, stacked(lines, x, y + padding.y, leading), style);
}
