import { describe, expect, test } from 'vitest';
import { beside, displayWidth, pad, sideBySide, wrap } from '../../src/util/columns.ts';

test.each([
  ['letters', 'abc', 3],
  ['Norwegian letters', 'æøå', 3],
  ['letters with a combining mark', 'A\u030a', 1],
  ['East Asian letters', '漢字', 4],
  ['pictures', '😀', 2],
  ['nothing', '', 0],
])('%s take the columns a terminal gives them', (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe('a text is wrapped', () => {
  const text = 'Kommunen bør ha en plan for psykososial oppfølging.';

  test.each([
    ['between words', text, 30, '', ['Kommunen bør ha en plan for', 'psykososial oppfølging.']],
    [
      'with its indent',
      text,
      30,
      '    ',
      ['    Kommunen bør ha en plan', '    for psykososial', '    oppfølging.'],
    ],
    ['not at all where there is room', text, 80, '', [text]],
    ['at its own line breaks', 'ett\n\nto tre', 80, '  ', ['  ett', '', '  to tre']],
    ['around a word that is longer than a line', `a ${'b'.repeat(30)} c`, 20, '', ['a', 'b'.repeat(30), 'c']],
    ['closing up its spaces', 'a   b', 80, '', ['a b']],
    [
      'in twenty columns, however narrow the screen',
      'aaaaaaaaa bbbbbbbbb cc',
      5,
      '',
      ['aaaaaaaaa bbbbbbbbb', 'cc'],
    ],
    [
      'by what is seen of it',
      `${'漢'.repeat(8)} ${'字'.repeat(8)}`,
      20,
      '',
      ['漢'.repeat(8), '字'.repeat(8)],
    ],
    ['to nothing when it is nothing', '', 80, '  ', ['']],
  ])('%s', (_, words, width, indent, lines) => {
    expect(wrap(words, width, indent).split('\n')).toEqual(lines);
  });
});

test.each([
  ['a word that is shorter', 'æ', 'æ   '],
  ['a word that fits', 'abcd', 'abcd'],
  ['a word that is longer', 'abcdef', 'abcdef'],
  ['a wide word', '漢', '漢  '],
])('%s fills its column', (_, text, padded) => {
  expect(pad(text, 4)).toBe(padded);
});

test.each([
  [
    'a text of several lines hangs beside its label',
    'Kilde',
    'Mestring, samhørighet, håp og mot',
    ['  Kilde    Mestring,', '           samhørighet, håp og', '           mot'],
  ],
  ['a label wider than its column pushes the text', 'Anbefaling', 'kort', ['  Anbefalingkort']],
  ['a label stands alone when there is no text', 'Kilde', '', ['  Kilde    ']],
])('%s', (_, label, text, lines) => {
  expect(beside(label, text, { width: 31, indent: '  ', column: 9 }).split('\n')).toEqual(lines);
});

test('cells stand side by side, each wrapped in its own column, with a space between them', () => {
  expect(
    sideBySide([
      ['', 2],
      ['REQ-01', 8],
      ['Hendelser og hvem', 11],
      ['bør', 5],
    ]),
  ).toBe('  REQ-01  Hendelser  bør\n          og hvem');
});
