import { expect, test } from 'vitest';
import { compareAll, compareText } from '../../src/util/compare.ts';

test('texts stand in the order of their code units, the same on every machine', () => {
  expect(['å', 'a', 'Å', 'B', 'æ', 'aa', '10', '9'].sort(compareText)).toEqual([
    '10',
    '9',
    'B',
    'a',
    'aa',
    'Å',
    'å',
    'æ',
  ]);
  expect(compareText('a', 'a')).toBe(0);
});

test.each([
  ['the first difference', [1, 2, 3], [1, 3, 0], -1],
  ['numbers as numbers', [10], [9], 1],
  ['texts as texts', ['10'], ['9'], -1],
  ['nothing when all is equal', [1, 'a'], [1, 'a'], 0],
  ['nothing when one goes on', [1], [1, 2], 0],
  ['nothing when the other goes on', [1, 2], [1], 0],
])('between lists decides %s', (_, one, other, order) => {
  expect(compareAll(one, other)).toBe(order);
});
