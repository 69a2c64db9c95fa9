export type CsvFault = 'open-quote';

export interface CsvRow {
  /** The line of the file it begins on. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Reads CSV (RFC 4180) with `,`, `;` or tabs between the cells, whichever the first line has most of. */
export function csvRows(
  written: string,
): { readonly rows: readonly CsvRow[] } | { readonly row: number; readonly fault: CsvFault } {
  const text = written.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(text.slice(0, text.indexOf('\n') + 1 || undefined));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  for (let at = 0; at <= text.length; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === undefined) return { row: begins, fault: 'open-quote' };
    cells.push(cell.value);
    line += cell.value.split('\n').length - 1;
    const ends = text[cell.end] !== separator;
    at = cell.end + 1;
    if (!ends) continue;
    rows.push({ row: begins, cells });
    cells = [];
    line += 1;
    begins = line;
    if (at >= text.length) break;
  }
  return { rows };
}

function separatorOf(line: string): string {
  const counted = [',', ';', '\t'].map((one) => ({ one, count: line.split(one).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).one;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { value: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): Cell | undefined {
  let end = from + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
  if (end >= text.length) return undefined;
  return { value: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}
