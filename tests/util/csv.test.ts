import { expect, test } from 'vitest';
import { csv } from '../../src/util/csv.ts';

const cellFor = (text: string): string => csv([['x', text]]).slice('\ufeffx,'.length, -'\r\n'.length);

test('a table is UTF-8 with a mark, commas and the line ends of the standard', () => {
  expect(
    csv([
      ['kode', 'krav'],
      ['REQ-01', 'Øvelse'],
    ]),
  ).toBe('\ufeffkode,krav\r\nREQ-01,Øvelse\r\n');
});

test.each([
  ['a comma', 'a, b', '"a, b"'],
  ['a quotation mark', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['nothing', '', ''],
  ['a hyphen inside', 'REQ-01', 'REQ-01'],
])('%s stays in its cell', (_, text, expected) => {
  expect(cellFor(text)).toBe(expected);
});

test.each([
  '=1+1',
  '+47 20 00 12 34',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00a0=1',
  '＝1+1',
  '"=1',
])('%j is never a formula', (text) => {
  const shown = cellFor(text)
    .replace(/^"([\s\S]*)"$/, '$1')
    .replaceAll('""', '"');
  expect(shown === text && !text.startsWith('"')).toBe(false);
  expect(shown).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
});
