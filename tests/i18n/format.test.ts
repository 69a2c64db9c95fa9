import { describe, expect, test } from 'vitest';
import { formatDate, formatDuration, formatList } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';

const { nb, nn, en } = languages;

describe('a day', () => {
  test.each([
    ['2026-11-22', nb, '22. november 2026'],
    ['2026-05-01', nn, '1. mai 2026'],
    ['2024-02-29', en, '29 February 2024'],
    ['1969-12-31', nb, '31. desember 1969'],
  ])('%s', (date, language, words) => {
    expect(formatDate(date, language)).toBe(words);
  });
});

describe.each([nb, nn, en])(
  'what we write ourselves is what Node writes in $tag',
  ({ intl, ...language }) => {
    const ours = { ...language, intl };

    test('of the days of every month', () => {
      const format = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' });
      const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`);
      expect(days.map((day) => formatDate(day, ours))).toEqual(
        days.map((day) => format.format(Date.parse(day))),
      );
    });

    test.each([
      ['year', 'P', 'Y'],
      ['month', 'P', 'M'],
      ['week', 'P', 'W'],
      ['day', 'P', 'D'],
      ['hour', 'PT', 'H'],
      ['minute', 'PT', 'M'],
      ['second', 'PT', 'S'],
    ])('of any number of the unit %s', (unit, before, after) => {
      const format = new Intl.NumberFormat(intl, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        useGrouping: false,
      });
      const numbers = [0, 1, 2, 5, 11, 21, 101, 12000];
      expect(numbers.map((number) => formatDuration(`${before}${number}${after}`, ours))).toEqual(
        numbers.map((number) => format.format(number).replace('månadar', 'månader')), // Node has it wrong
      );
    });

    test('of lists', () => {
      const format = new Intl.ListFormat(intl, { type: 'conjunction' });
      const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']];
      expect(lists.map((list) => formatList(list, ours))).toEqual(lists.map((list) => format.format(list)));
    });
  },
);

test('a language whose words we lack is written as Node writes it', () => {
  const danish = { ...nb, tag: 'da', intl: 'da-DK' };
  expect(formatDate('2026-11-22', danish)).toBe('22. november 2026');
  expect(formatDuration('P1Y6M', danish)).toBe('1 år og 6 måneder');
});

describe('a duration', () => {
  test.each([
    ['P1Y', nb, '1 år'],
    ['P1Y6M', nb, '1 år og 6 måneder'],
    ['P6W', nn, '6 veker'],
    ['P30D', en, '30 days'],
    ['PT1H', nb, '1 time'],
    ['P1DT2H30M', en, '1 day, 2 hours and 30 minutes'],
    ['PT0H', nb, '0 timer'],
    ['P1200D', nb, '1200 døgn'],
  ])('%s', (duration, language, words) => {
    expect(formatDuration(duration, language)).toBe(words);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b og c'],
])('a list of %j', (items, words) => {
  expect(formatList(items, nb)).toBe(words);
});
