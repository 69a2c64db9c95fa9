/** Reads CSV as a spreadsheet does. */
export const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map(cellsOf);

const cellsOf = (row: string): readonly string[] =>
  [...`${row},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) =>
    cell.replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"'),
  );
