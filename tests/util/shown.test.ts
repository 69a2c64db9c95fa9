import { describe, expect, test } from 'vitest';
import { escapeControls, shown } from '../../src/util/shown.ts';

describe('characters that a terminal obeys or hides are made visible', () => {
  test.each([
    ['escape', '\u001b[2J', '\\u{1b}[2J'],
    ['a bell', '\u0007', '\\u{7}'],
    ['a control of eight bits', '\u009b2J', '\\u{9b}2J'],
    ['a line break', 'a\nb\r', 'a\\u{a}b\\u{d}'],
    ['a line separator', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['a change of direction', '\u202eabc', '\\u{202e}abc'],
    ['a sign without width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['half a character', 'a\ud800', 'a\\u{d800}'],
    ['a tag', '\u{e0041}', '\\u{e0041}'],
  ])('%s', (_, words, expected) => {
    expect(escapeControls(words)).toBe(expected);
  });

  test.each(['æøå ÆØÅ', 'Čáhput', '«sitat» – tankestrek …', '😀', 'e\u0301', '\\u{1b}'])(
    '%s stays as it is',
    (words) => {
      expect(escapeControls(words)).toBe(words);
    },
  );
});

describe('what is shown of a file is no longer than sixty signs', () => {
  test.each([
    ['sixty', 'a'.repeat(60), 'a'.repeat(60)],
    ['one more', 'a'.repeat(61), `${'a'.repeat(59)}…`],
    ['a cut through a sign of two units', `${'a'.repeat(58)}😀😀`, `${'a'.repeat(58)}…`],
    ['a cut after one', `${'a'.repeat(57)}😀😀`, `${'a'.repeat(57)}😀…`],
    ['signs that grow when they are escaped', '\u001b'.repeat(20), `${'\\u{1b}'.repeat(9)}\\u{1b…`],
  ])('%s', (_, words, expected) => {
    expect(shown(words)).toBe(expected);
    expect(shown(words).length).toBeLessThanOrEqual(60);
  });
});
