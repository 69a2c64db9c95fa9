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

test.each([nb, nn, en])('a day of any month is said in $tag as Node says it', (language) => {
  const format = new Intl.DateTimeFormat(language.intl, { dateStyle: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`);
  expect(days.map((day) => formatDate(day, language))).toEqual(
    days.map((day) => format.format(Date.parse(day))),
  );
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
