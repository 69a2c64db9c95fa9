import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineTable } from '../../../src/plan/yaml/lines.ts';

test.each([
  ['the first character', 'a: 1', 0, 1, 1],
  ['the end of a text', 'a: 1', 4, 1, 5],
  ['an empty text', '', 0, 1, 1],
  ['the line feed itself', 'a\nb', 1, 1, 2],
  ['after LF', 'a\nb', 2, 2, 1],
  ['after CRLF', 'a\r\nb', 3, 2, 1],
  ['between CR and LF', 'a\r\nb', 2, 1, 3],
  ['after a lone CR', 'a\rb', 2, 2, 1],
  ['after two lone CRs', 'a\r\rb', 3, 3, 1],
  ['after blank lines', '\n\n\nb', 3, 4, 1],
  ['after the last line feed', 'a\n', 2, 2, 1],
  ['after Norwegian letters', 'æøå: x', 5, 1, 6],
  ['after a character of two units', '😀x', 2, 1, 3],
  ['after a line separator, which ends no line', 'a\u2028b', 2, 1, 3],
])('finds line and column of %s', (_, text, offset, line, column) => {
  expect(lineTable(text)(offset)).toEqual({ line, column });
});

test('every offset gives back the text before it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'å', '\n', '\r', ' ') }),
      fc.nat(40),
      (text, nearly) => {
        const offset = Math.min(nearly, text.length);
        const { line, column } = lineTable(text)(offset);
        const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
        expect(lines.slice(0, line - 1).join('').length + column - 1).toBe(offset);
      },
    ),
  );
});
