import { itemsOf } from '../plan/entries.ts';
import type { Path } from '../plan/location.ts';
import { partsOf } from '../plan/published-field.ts';
import type { Block, Cell } from './block.ts';
import { cellOf, marked } from './in-words.ts';
import { plainText } from './inline.ts';
import { isNone, noneOf } from './none.ts';
import { about } from './places.ts';
import type { Wording } from './wording.ts';

/** A column: its heading, and what stands in it for an entry and its position. */
export interface Column<Entry> {
  readonly head: string;
  readonly cell: (entry: Entry, index: number) => Cell;
}

/** A table with a row for each entry. The first column names the row. A column that no row fills is left out. */
export function tableOf<Entry extends object>(
  wording: Wording,
  caption: string,
  entries: readonly (readonly [number, Entry])[],
  columns: readonly Column<Entry>[],
  { cards }: { readonly cards?: true } = {},
): readonly Block[] {
  const cells = columns.map(({ cell }) => entries.map(([index, entry]) => cell(entry, index)));
  const used = columns.filter((_, column) => cells[column]?.some((cell) => cell.length > 0));
  if (used.length === 0) return [];
  const rows = entries.map(([, entry], row) =>
    used.map((column, place) => {
      const cell = cells[columns.indexOf(column)]?.[row] ?? [];
      return place === 0 ? marked(wording, entry, filled(cell)) : filled(cell);
    }),
  );
  return [
    {
      kind: 'table',
      caption,
      head: used.map(({ head }) => head),
      rowHeaders: used.length > 1,
      rows,
      widths: used.map(({ head }, place) =>
        shareFor(
          head,
          rows.map((row) => row[place] ?? []),
        ),
      ),
      ...(cards && { cards }),
    },
  ];
}

/** Columns by the model's own labels, one for each of the keys. */
export const fieldColumns = <Entry extends object>(
  wording: Wording,
  path: Path,
  keys: readonly (keyof Entry & string)[],
): readonly Column<Entry>[] =>
  keys.map((key) => ({
    head: wording.labels.label([...path, 0, key]),
    cell: (entry, index) =>
      entry[key] === undefined ? [] : cellOf(wording, [...path, index, key], entry[key]),
  }));

/** A list of entries as the model has it, with a column for every field that is used. */
export function entriesTable(
  wording: Wording,
  path: Path,
  list: unknown,
  caption: string = wording.labels.label(path),
): readonly Block[] {
  if (isNone(list)) return noneOf(wording, path, list);
  const entries = itemsOf(list as readonly Readonly<Record<string, unknown>>[] | undefined); // entries of the model are mappings
  const keys = Object.keys(partsOf(wording.labels.field([...path, 0]))).filter(
    (key) => key !== 'visibility' && key !== 'id' && entries.some(([, entry]) => entry[key] !== undefined),
  );
  return about(path, tableOf(wording, caption, entries, fieldColumns(wording, path, keys)));
}

const filled = (cell: Cell): Cell => (cell.length === 0 ? ['–'] : cell);

/** Room by how much there is to read: four times the text gets twice the width and takes twice the lines. */
function shareFor(head: string, cells: readonly Cell[]): number {
  const lengths = cells.map((cell) => plainText(cell).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const longest = Math.max(head.length, ...lengths);
  return Math.round(10 * Math.sqrt(Math.max(8, mean, longest / 2))) / 10;
}
