import type { ReviewRow } from './review.ts';
import { reviewColumns } from './review.ts';

/** The lines of a filled-in review workbook. Rejects when it is no workbook, or has no sheet with those columns. */
export async function rowsOfWorkbook(workbook: Uint8Array): Promise<readonly ReviewRow[]> {
  const { default: readSheets } = await import('read-excel-file/node');
  const sheets = await readSheets(new Blob([new Uint8Array(workbook)]), { trim: true });
  for (const { data } of sheets) {
    const [head = [], ...rows] = data;
    const names = head.map((cell) => String(cell ?? '').trim());
    if (!reviewColumns.every((name) => names.includes(name))) continue;
    return rows
      .map((cells, index) => rowFrom(cells, names, index + 2))
      .filter(({ planId, requirement }) => planId !== '' || requirement !== '');
  }
  throw new TypeError('columns are missing');
}

function rowFrom(cells: readonly unknown[], names: readonly string[], row: number): ReviewRow {
  const at = (name: (typeof reviewColumns)[number]): string => wordsOf(cells[names.indexOf(name)]);
  return {
    row,
    planId: at('planId'),
    file: at('file'),
    requirement: at('requirement'),
    sha256: at('sha256'),
    answer: at('answer'),
    comment: at('comment'),
    reviewer: at('reviewer'),
    reviewedOn: at('reviewedOn'),
  };
}

/** A spreadsheet may have turned a day into a date, which JSON writes as its day first. */
const wordsOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? String(JSON.parse(JSON.stringify(cell))).slice(0, 10) : String(cell);
};
