import type { SheetCell, SheetColumn } from './workbook.ts';

/** Points of one line of text, and of a title. */
const line = 13.5;
const titleHeight = 26;
/** No row of a spreadsheet is higher than this. */
const highest = 400;

/** Rows are as high as their words need: not every program finds that out by itself. Undefined for one line. */
export function rowHeight(row: readonly SheetCell[], columns: readonly SheetColumn[]): number | undefined {
  const isTitle = row.some((cell) => typeof cell === 'object' && cell.look === 'title');
  const lines = row.map((cell, index) => linesIn(cell, columns[index]));
  const most = Math.max(1, ...lines);
  if (isTitle) return titleHeight;
  return most === 1 ? undefined : Math.min(highest, Math.round(most * line + 2));
}

export const headingHeight = (columns: readonly SheetColumn[]): number => {
  if (columns.some(({ upright }) => upright)) return 190;
  const most = Math.max(...columns.map(({ title, width }) => wrapped(title, width - 2)));
  return Math.round(most * line + 6);
};

function linesIn(cell: SheetCell, column: SheetColumn | undefined): number {
  const text = typeof cell === 'object' ? cell.text : cell;
  if (typeof text !== 'string' || column === undefined || !(column.wraps || column.entry)) return 1;
  return text.split('\n').reduce((sum, part) => sum + wrapped(part, column.width), 0);
}

/** How many lines words take in so many characters; a little is lost at the end of each. */
const wrapped = (text: string, width: number): number => Math.max(1, Math.ceil((text.length * 1.08) / width));
