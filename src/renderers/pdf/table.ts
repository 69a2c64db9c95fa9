import type { Block } from '../../document/block.ts';
import type { Wish } from './columns.ts';
import { columnWidths, wishOf } from './columns.ts';
import type { Column, Composition } from './composition.ts';
import { tagged } from './composition.ts';
import type { Cell } from './rows.ts';
import { padding, rowOf, rowStrips } from './rows.ts';
import type { Run } from './runs.ts';
import { clean, runsOf } from './runs.ts';
import { roomOn } from './sheet.ts';
import type { Strip } from './strips.ts';
import { heightOf, kept, keptWithNext, together } from './strips.ts';
import { captionStrips, headAgain, headStrips } from './table-head.ts';
import type { Colour, Style } from './theme.ts';
import { styles } from './theme.ts';
import { wordsOf } from './words.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;
type Facts = Extract<Block, { readonly kind: 'facts' }>;

/** A table under its caption, with its head on every page it comes to. */
export function tableStrips(composition: Composition, table: Table, column: Column): readonly Strip[] {
  const head = table.head.map((text) => headerCell(text, 'Column', styles.columnHead, composition));
  const rows = cellsOf(table, composition);
  const columns = columnsOf(table, [head, ...rows], column);
  const headRow = rowOf(head, columns, composition);
  const repeats = headAgain(composition, table.caption, headRow, column);
  const finish = { repeats, after: ruled(composition, column, 'line') };
  const body = rows.map((row) => rowStrips(composition, rowOf(row, columns, composition), finish));
  return tagged(composition, 'Table', [
    ...captionStrips(composition, table.caption, column),
    ...(body.length > 0
      ? [
          ...kept(headStrips(composition, headRow, column)),
          ...tagged(composition, 'TBody', wellParted(body, composition)),
        ]
      : headStrips(composition, headRow, column)),
  ]);
}

/** Labels and what they say: a table of two columns whose first heads the row. */
export function factsStrips(
  composition: Composition,
  { caption, facts }: Facts,
  column: Column,
  look: { readonly label: Style; readonly value: Style } = { label: styles.factLabel, value: styles.fact },
): readonly Strip[] {
  const rows = facts.map(([label, value]) => [
    headerCell(label, 'Row', look.label, composition),
    cellOf(runsOf(value, look.value.face, composition.anchors), look.value, composition),
  ]);
  const { natural } = wishOfCells(rows.flatMap(([label]) => label ?? []));
  const labels = Math.min(Math.max(natural, column.width * 0.26), column.width * 0.36);
  // No ground behind them, so the text, not its cell, stands flush with the column.
  const columns = sideBySide([labels, column.width + 2 * padding.x - labels], column.x - padding.x);
  const finish = { after: ruled(composition, column, 'hairline') };
  const body = rows.map((row) => rowStrips(composition, rowOf(row, columns, composition), finish));
  return tagged(composition, 'Table', [
    ...captionStrips(composition, caption, column),
    ...tagged(composition, 'TBody', wellParted(body, composition)),
  ]);
}

const headerCell = (text: string, scope: 'Column' | 'Row', style: Style, { metrics }: Composition): Cell => ({
  role: 'TH',
  scope,
  words: wordsOf([{ text: clean(text), face: style.face }], metrics),
  style,
});

const cellOf = (runs: readonly Run[], style: Style, { metrics }: Composition): Cell => ({
  role: 'TD',
  words: wordsOf(runs, metrics),
  style,
});

/** Every row with as many cells as the head. */
function cellsOf({ head, rows, rowHeaders }: Table, composition: Composition): readonly (readonly Cell[])[] {
  const { anchors, metrics } = composition;
  return rows.map((row) =>
    head.map((_, index): Cell => {
      const text = row[index] ?? [];
      if (rowHeaders && index === 0)
        return {
          role: 'TH',
          scope: 'Row',
          words: wordsOf(runsOf(text, styles.rowHead.face, anchors), metrics),
          style: styles.rowHead,
        };
      return cellOf(runsOf(text, styles.cell.face, anchors), styles.cell, composition);
    }),
  );
}

function columnsOf(
  { head, widths }: Table,
  rows: readonly (readonly Cell[])[],
  { x, width }: Column,
): readonly Column[] {
  const wishes = head.map((_, index) => wishOfCells(rows.flatMap((row) => row[index] ?? [])));
  return sideBySide(columnWidths(wishes, width, widths), x);
}

const wishOfCells = (cells: readonly Cell[]): Wish =>
  wishOf(
    cells.map(({ words, style }) => ({ words, size: style.size })),
    2 * padding.x,
  );

function sideBySide(widths: readonly number[], x: number): readonly Column[] {
  let next = x;
  return widths.map((width) => {
    const column = { x: next, width };
    next += width;
    return column;
  });
}

const ruled =
  ({ canvas }: Composition, { x, width }: Column, colour: Colour) =>
  (y: number): void =>
    canvas.artifact('Layout', () => canvas.box({ x, y: y - 0.6, width, height: 0.6 }, colour));

/** What is lower than this looks lost when it stands alone. */
const low = 60;

/** A short table stays on one page; of a long one neither a low first nor a low last row stands alone. */
function wellParted(
  rows: readonly (readonly Strip[])[],
  { sheet }: Pick<Composition, 'sheet'>,
): readonly Strip[] {
  const strips = rows.flat();
  if (heightOf(strips) < roomOn(sheet) / 4) return together(strips);
  const isLow = (row: readonly Strip[] | undefined): boolean => row !== undefined && heightOf(row) < low;
  return rows.flatMap((row, index) => {
    const first = index === 0 && isLow(row);
    const beforeLast = index === rows.length - 2 && isLow(rows.at(-1));
    return first || beforeLast ? keptWithNext(row) : row;
  });
}
