import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/renderers/pdf/lines.ts';
import type { Run } from '../../../src/renderers/pdf/runs.ts';
import { clean } from '../../../src/renderers/pdf/runs.ts';
import type { Metrics } from '../../../src/renderers/pdf/words.ts';

/** Every letter is as wide as its size, and words are divided after every third letter. */
const metrics: Metrics = {
  widthOf: (_, text) => [...text].length,
  syllables: (word) => word.match(/.{1,3}/gu) ?? [],
};

const run = (text: string): Run => ({ text: clean(text), face: 'regular' });

const broken = (text: string, width: number): readonly string[] =>
  linesOf([run(text)], 1, width, metrics).map(
    ({ segments, hyphen }) => segments.map((segment) => segment.text).join('') + (hyphen ? '¬' : ''),
  );

describe('a text', () => {
  test.each([
    ['ends its lines at spaces, and keeps them', 'en to tre', 6, ['en to ', 'tre']],
    ['fills a line to the last letter', 'en to tre', 5, ['en to ', 'tre']],
    ['has one space for many, and none at its ends', ' en \n\t to ', 9, ['en to ']],
    ['of nothing has no lines', '  ', 9, []],
    ['stays together at a no-break space', 'en\u00A0to tre', 5, ['en to ', 'tre']],
    ['may end after a hyphen between words', 'EPS-senter', 6, ['EPS-', 'senter']],
    ['may end after a stroke between words', 'og/eller', 6, ['og/', 'eller']],
    ['stays together in dates and numbers', 'x 2026-11-22', 10, ['x ', '2026-11-22']],
    ['divides a word that is wider than the column', 'abcdefgh', 7, ['abcdef¬', 'gh']],
    ['divides it from where the line stands', 'xy abcdefgh', 7, ['xy abc¬', 'defgh']],
    ['divides an address at its signs, without a hyphen', 'a.bc@defg.hi', 6, ['a.bc', '@defg.', 'hi']],
    ['has no second hyphen after its own', '.a-bcdef', 4, ['.a-', 'bcd¬', 'ef']],
    ['divides by letters where nothing else is left', 'abcdefgh', 3, ['ab¬', 'c¬', 'de¬', 'fgh']],
  ])('%s', (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  test('is one segment where the face and the target stay the same, and does not part words at a change of face', () => {
    const target = { address: 'https://fjellvik.example', says: 'her' };
    const lines = linesOf(
      [
        run('se '),
        { ...run('her'), target },
        run(', og '),
        { ...run('vi'), face: 'semibold' },
        run('ktig her'),
      ],
      2,
      40,
      metrics,
    );
    expect(lines.map(({ segments }) => segments.map(({ text, x, inked }) => [text, x, inked]))).toEqual([
      [
        ['se ', 0, 4],
        ['her', 6, 6],
        [', og ', 12, 8],
        ['vi', 22, 4],
        ['ktig ', 26, 8],
      ],
      [['her', 0, 6]],
    ]);
  });

  test('is whole when its lines are put together, and none is too wide', () => {
    const word = constantFrom(
      'en',
      'beredskap',
      'EPS-senter',
      '20 00 12 34',
      'post@fjellvik.example',
      'og/eller',
    );
    assert(
      property(array(word), (words) => {
        const text = words.join(' ');
        const lines = linesOf([run(text)], 1, 7, metrics);
        expect(lines.flatMap(({ segments }) => segments.map((one) => one.text)).join('')).toBe(text);
        for (const { width, hyphen } of lines) expect(width + (hyphen ? 1 : 0)).toBeLessThanOrEqual(7.001);
      }),
    );
  });
});

test.each([
  ['soft hyphens and zero widths', 'be\u00ADred\u200Bskap\uFEFF', 'beredskap'],
  ['directional marks and variation selectors', '\u202Aab\u202C\uFE0F', 'ab'],
  ['control characters, but not line ends', 'a\u0007b\nc', 'ab\nc'],
])('%s are not drawn', (_, text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});

test.each([
  ['hyphens that share a glyph', 'a\u2010b\u2011c', 'a-b-c'],
  ['letters and marks that have a letter of their own', 'e\u0301 a\u030A', 'é å'],
  ['narrow no-break spaces', '1\u202F000', '1\u00A0000'],
])('%s become one', (_, text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});
