import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../src/renderers/pdf/columns.ts';

const wish = (least: number, natural: number) => ({ least, natural });

describe('columns', () => {
  test('keep the proportions they are given', () => {
    expect(columnWidths([wish(10, 50), wish(10, 900)], 100, [1, 3])).toEqual([25, 75]);
  });

  test('are widened to their longest word, at the cost of those that have room', () => {
    expect(columnWidths([wish(28, 30), wish(20, 90), wish(20, 90)], 100, [1, 2, 2])).toEqual([28, 36, 36]);
  });

  test('are not widened without bound for one word', () => {
    expect(columnWidths([wish(80, 80), wish(10, 90)], 100, [1, 4])).toEqual([30, 70]);
  });

  test('never give up room their own longest word needs', () => {
    expect(columnWidths([wish(60, 60), wish(70, 90)], 100, [1, 1])).toEqual([50, 50]);
  });

  test('without proportions give what they do not need to those that need more', () => {
    expect(columnWidths([wish(5, 10), wish(20, 200), wish(5, 20)], 120, undefined)).toEqual([10, 90, 20]);
  });

  test('without proportions are equal when all of them want more', () => {
    expect(columnWidths([wish(5, 90), wish(5, 90)], 100, undefined)).toEqual([50, 50]);
  });
});
