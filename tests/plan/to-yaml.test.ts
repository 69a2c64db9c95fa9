import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inlineYaml, toYaml } from '../../src/plan/to-yaml.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ab æ:#-?!&*|>{}[],"\'%@`~.01\n\t '), maxLength: 120 }),
  fc.constantFrom(
    'null',
    'True',
    'no',
    'off',
    '.inf',
    '0x1f',
    '1e3',
    '08:00',
    '2026-11-22',
    '0301',
    '---',
    '- x',
    'x: y',
    ' #',
  ),
);
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const key = fc
  .stringMatching(/^[a-z]{3,8}$/)
  .filter((word) => !['null', 'true', 'false', 'yes', 'off'].includes(word));
const { value } = fc.letrec((tie) => ({
  list: fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
  mapping: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('mapping'), tie('list')),
}));

test('whatever is written as YAML reads back as it was', () => {
  fc.assert(
    fc.property(value, (written) => {
      expect(parse(toYaml(written))).toEqual(written);
    }),
    { numRuns: 2000, seed: 20261122 },
  );
});

test('a list or a value on one line reads back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(scalar, fc.array(scalar, { maxLength: 4 })), (written) => {
      expect(parse(inlineYaml(written))).toEqual(written);
    }),
    { numRuns: 2000, seed: 20261122 },
  );
});

test.each([
  ['plain words', 'Helse og mestring', 'Helse og mestring'],
  ['a date', '2026-11-22', '2026-11-22'],
  ['a duration', 'P1Y', 'P1Y'],
  ['a phone number', '20 00 12 34', '"20 00 12 34"'],
  ['a time of day', '08:00', '"08:00"'],
  ['a number with a leading zero', '0301', '"0301"'],
  ['a colon in the text', 'Merk: les dette', '"Merk: les dette"'],
  ['a leading dash', '- først', '"- først"'],
  ['a word YAML 1.1 takes for a truth value', 'no', '"no"'],
  ['an empty text', '', '""'],
  ['a web address', 'https://fjellvik.example/krisehjelp', 'https://fjellvik.example/krisehjelp'],
  ['a truth value', true, 'true'],
])('%s is written as people write it', (_, value, written) => {
  expect(toYaml({ key: value })).toBe(`key: ${written}\n`);
});

test('a text of several lines keeps them', () => {
  expect(toYaml({ body: '- en\n- to' })).toBe('body: |-\n  - en\n  - to\n');
});
