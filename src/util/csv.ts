/** A table as CSV that a spreadsheet opens in UTF-8 and in which no cell is taken for a formula. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => csvRow(row, ',')).join('');

/** One line of it. Norwegian spreadsheets expect `;`, because the comma is in their numbers. */
export const csvRow = (row: readonly string[], separator: ',' | ';'): string =>
  `${row.map((text) => cell(text, separator)).join(separator)}\r\n`;

export const byteOrderMark = '\ufeff';

const cell = (text: string, separator: string): string => {
  const harmless = text.replace(startsFormula, "'$&");
  return harmless.includes(separator) || /["\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
};

/** What a spreadsheet would calculate; it looks past white space and knows the full-width signs too. */
const startsFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
