import { expect, test } from 'vitest';
import { tryReadQuickly } from '../../../src/plan/yaml/quick/try-read-quickly.ts';
import { compareWithFull } from './compare-readers.ts';

test.each<[string, string, unknown]>([
  ['Norwegian text', 'a: «Rådmannen» på Østvågen – æøå\n', { a: '«Rådmannen» på Østvågen – æøå' }],
  ['a schema line for the editor', '# yaml-language-server: $schema=./plan.schema.json\na: 1\n', { a: 1 }],
  ['a document that begins with a marker', '# x\n--- # y\na: 1\n', { a: 1 }],
  [
    'dates, times and phone numbers',
    'a: 2026-01-01\nb: 08:00\nc: 20 00 12 34\n',
    { a: '2026-01-01', b: '08:00', c: '20 00 12 34' },
  ],
  [
    'numbers',
    'a: 0301\nb: 20001234\nc: -1.50\nd: 1e3\ne: +.5\n',
    { a: 301, b: 20001234, c: -1.5, d: 1000, e: 0.5 },
  ],
  [
    'words of the core schema',
    'a: true\nb: FALSE\nc: ~\nd: Null\ne: yes\nf: tRUE\n',
    { a: true, b: false, c: null, d: null, e: 'yes', f: 'tRUE' },
  ],
  ['quotes', `a: 'det''s'\nb: "# nei"\nc: ''\nd: "true"\n`, { a: "det's", b: '# nei', c: '', d: 'true' }],
  ['a comment only after a space', 'a: b#c # d\n', { a: 'b#c' }],
  [
    'colons and dashes inside words',
    'a: b:c - d?\nb: http://x.no/?a=1#b\n',
    { a: 'b:c - d?', b: 'http://x.no/?a=1#b' },
  ],
  ['a hard space as text', 'a: \u00a0b\u00a0\n', { a: '\u00a0b\u00a0' }],
  [
    'brackets on one line',
    'a: [b, "c, d", [1], {e: 08:00, f: ~}, ]\nb: {}\n',
    { a: ['b', 'c, d', [1], { e: '08:00', f: null }], b: {} },
  ],
  ['braces as a list item', 'a:\n  - {b: c}\n  - [d]\n', { a: [{ b: 'c' }, ['d']] }],
  [
    'a list no further in than its key',
    'a:\n- b\n-\n- c: 1\n  d: 2\ne: 3\n',
    { a: ['b', null, { c: 1, d: 2 }], e: 3 },
  ],
  ['lists in lists', 'a:\n  - - 1\n    - 2\n  -   - 3\n', { a: [[1, 2], [3]] }],
  ['empty values', 'a:\nb: # c\n\nd:\n', { a: null, b: null, d: null }],
  ['text with its breaks', 'a: |\n  en\n\n   to # tre\nb: |-\n  en\n', { a: 'en\n\n to # tre\n', b: 'en' }],
  ['folded text', 'a: >\n  en\n  to\n\n  tre\n   fire\n  fem\n', { a: 'en to\ntre\n fire\nfem\n' }],
  ['text that keeps its end', 'a: |+\n  en\n\n\nb: 1\n', { a: 'en\n\n\n', b: 1 }],
  ['CRLF', 'a: 1\r\nb: >\r\n  en\r\n  to\r\nc:\r\n  - d\r\n', { a: 1, b: 'en to\n', c: ['d'] }],
  ['a text without a last line feed', 'a: |\n  en', { a: 'en\n' }],
  ['control characters as text', 'a: b\u0000\u0007\n', { a: 'b\u0000\u0007' }],
  ['lone surrogates as text', 'a: \ud800\n', { a: '\ud800' }],
])('reads %s', (_, text, value) => {
  expect(tryReadQuickly(text)?.value).toEqual(value);
  expect(compareWithFull(tryReadQuickly, text)).toBe('equal');
});

test.each([
  ['nothing', ''],
  ['only comments', '# a\n'],
  ['a list at the top', '- a\n'],
  ['text at the top', 'a\n'],
  ['an anchor', 'a: &b c\n'],
  ['an alias', 'a: *b\n'],
  ['a tag', 'a: !b c\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['the end of a document', 'a: 1\n...\n'],
  ['a key on its own', '? a\n: b\n'],
  ['a tab as indentation', 'a:\n\tb: 1\n'],
  ['a tab in text', 'a: b\tc\n'],
  ['a lone CR', 'a: b\rc: d\n'],
  ['text over two lines', 'a: b\n  c\n'],
  ['quoted text over two lines', 'a: "b\n  c"\n'],
  ['brackets over two lines', 'a: [b,\n  c]\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['an unclosed quote', "a: 'b\n"],
  ['text after a quote', 'a: "b" c\n'],
  ['a comment that touches a quote', 'a: "b"#c\n'],
  ['a pair in a list', 'a: [b: c]\n'],
  ['a name alone in braces', 'a: {b}\n'],
  ['an empty item in brackets', 'a: [b,,c]\n'],
  ['a second pair on a line', 'a: b: c\n'],
  ['an indentation indicator', 'a: |2\n   b\n'],
  ['an empty block text', 'a: |\nb: 1\n'],
  ['a block text that begins with spaces', 'a: |\n   \n b\n'],
  ['a hexadecimal number', 'a: 0x1F\n'],
  ['an infinite number', 'a: .inf\n'],
  ['a number too long to be exact', 'a: 12345678901234567890\n'],
  ['the same key twice', 'a: 1\na: 2\n'],
  ['the same key twice in braces', 'a: {b: 1, b: 2}\n'],
  ['a key that objects treat apart', '__proto__: 1\n'],
  ['a key that objects inherit', 'constructor: 1\n'],
  ['a key that begins with a digit', '1a: 1\n'],
  ['a key that is null', 'null: 1\n'],
  ['a key of 1,001 characters', `${'a'.repeat(1_001)}: 1\n`],
  ['a reserved character', 'a: @b\n'],
  ['a line between two indentations', 'a:\n    b: 1\n  c: 2\n'],
  ['a line further in than its mapping', 'a: 1\n  b: 2\n'],
  ['a list after a mapping', 'a: 1\n- b\n'],
  ['65 collections inside one another', `a: ${'['.repeat(64)}${']'.repeat(64)}\n`],
])('leaves %s to the full reader', (_, text) => {
  expect(tryReadQuickly(text)).toBeUndefined();
});

test('reads 64 collections inside one another', () => {
  const text = `a: ${'['.repeat(63)}${']'.repeat(63)}\n`;
  expect(compareWithFull(tryReadQuickly, text)).toBe('equal');
});
