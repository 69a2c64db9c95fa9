import type { SheetData } from 'write-excel-file/node';
import { headingHeight, rowHeight } from './heights.ts';
import { lookOf, unlocked } from './looks.ts';
import { sheetFeatures } from './sheet-features.ts';
import { withoutTimes } from './without-times.ts';
import type { Look, Sheet, SheetCell, SheetColumn } from './workbook.ts';

/** The sheets as the bytes of an XLSX file: the same for the same sheets, whenever it is written. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node');
  const written = sheets.map(({ name, columns, rows, frozenColumns, plain }) => ({
    sheet: name,
    data: [...(plain ? [] : [headings(columns)]), ...rows.map((row) => rowFor(row, columns))] as SheetData,
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    showGridLines: !plain,
    ...(plain ? {} : { stickyRowsCount: 1, stickyColumnsCount: frozenColumns }),
  }));
  const options = { fontFamily: 'Calibri', fontSize: 10, features: [sheetFeatures(sheets)] };
  const bytes = await writeXlsx(written, options).toBuffer();
  return withoutTimes(bytes);
}

const headings = (columns: readonly SheetColumn[]) =>
  columns.map(({ title, upright }, index) => ({
    value: title,
    type: String,
    ...lookOf(upright ? 'upright' : 'heading'),
    ...(index === 0 && { height: headingHeight(columns) }),
  }));

/** A cell without a look of its own is written bare: on the sheet of findings there are half a million of them. */
const rowFor = (row: readonly SheetCell[], columns: readonly SheetColumn[]) => {
  const tall = columns.some(({ wraps, entry }) => wraps || entry);
  const cells = row.map((cell, index) => cellFor(cell, columns[index], tall));
  const height = tall ? rowHeight(row, columns) : undefined;
  return height === undefined ? cells : [{ ...cells[0], height }, ...cells.slice(1)];
};

function cellFor(cell: SheetCell, column: SheetColumn | undefined, tall: boolean) {
  const { text, look } = typeof cell === 'object' ? cell : { text: cell, look: undefined };
  const style = styleOf(look, column, tall);
  if (text === undefined) return column?.entry ? { value: null, type: String, ...style } : null;
  if (typeof text === 'number') return { value: text, type: Number, ...style };
  return { value: held(text), type: String, ...style };
}

const styleOf = (look: Look | undefined, column: SheetColumn | undefined, tall: boolean) => {
  if (column?.entry) return unlocked;
  return {
    ...(look && lookOf(look)),
    ...(column?.wraps && { wrap: true }),
    ...(tall && { alignVertical: 'top' as const }),
  };
};

/** A cell holds no more than 32,767 characters, and what looks like one of its own escapes is one, unless escaped. */
function held(text: string): string {
  const escaped = text.replace(/_x([\dA-Fa-f]{4})_/g, '_x005F_x$1_');
  const whole = escaped.length > longest ? `${escaped.slice(0, longest - 1)}…` : escaped;
  return whole in Object.prototype ? `${whole} ` : whole; // the library keeps its strings in an ordinary object
}

const longest = 32_767;
