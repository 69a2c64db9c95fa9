import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, minutesOnClock, weekdayOf } from '../../src/util/calendar-day.ts';
import { addDuration, daysBetween } from '../../src/util/plain-date.ts';

/** The whole day: 23, 24 or 25 hours. */
const minutesOfDay = (date: string): number => minutesOnClock(date, 0, 24 * 60);

const HOUR = 60;
const days = (from: string, to: string): readonly string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDuration(from, `P${index}D`));

test.each([
  ['2026-11-22', 6],
  ['2026-11-23', 0],
  ['2024-02-29', 3],
  ['2000-01-01', 5],
  ['1999-12-31', 4],
  ['1900-01-01', 0],
])('%s falls on weekday %i, Monday being 0', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test('the next day is a weekday on, over every month and year', () => {
  const somedays = fc.integer({ min: -80_000, max: 80_000 });
  fc.assert(
    fc.property(somedays, (offset) => {
      const date = addDuration('1800-01-01', `P${offset + 80_000}D`);
      expect(weekdayOf(dayAfter(date))).toBe((weekdayOf(date) + 1) % 7);
      expect(daysBetween(date, dayAfter(date))).toBe(1);
    }),
    { seed: 2428 },
  );
});

describe('the clock of Norway', () => {
  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2024-03-31', 23],
    ['2026-03-22', 24],
    ['2026-03-30', 24],
    ['2026-10-18', 24],
    ['2026-12-31', 24],
  ])('%s has %i hours', (date, hours) => {
    expect(minutesOfDay(date)).toBe(hours * HOUR);
  });

  test.each([
    ['2026-03-29', 0, 2 * HOUR, 2 * HOUR],
    ['2026-03-29', 0, 3 * HOUR, 2 * HOUR],
    ['2026-03-29', 2 * HOUR + 30, 8 * HOUR, 5 * HOUR],
    ['2026-10-25', 0, 3 * HOUR, 4 * HOUR],
    ['2026-10-25', 3 * HOUR, 8 * HOUR, 5 * HOUR],
    ['2026-10-26', 0, 3 * HOUR, 3 * HOUR],
  ])('on %s from minute %i to %i there are %i minutes', (date, from, to, minutes) => {
    expect(minutesOnClock(date, from, to)).toBe(minutes);
  });

  test('every day from 2020 to 2035 is as long as the time zone database says', () => {
    const oslo = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Oslo',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const HOUR_IN_MILLISECONDS = 3_600_000;
    const midnightOf = (date: string): number => {
      const utc = daysBetween('1970-01-01', date) * 24 * HOUR_IN_MILLISECONDS;
      const found = [1, 2]
        .map((hours) => utc - hours * HOUR_IN_MILLISECONDS)
        .find((instant) => oslo.format(instant) === '00:00');
      if (found === undefined) throw new Error(`no midnight on ${date}`);
      return found;
    };
    const wrong = days('2020-01-01', '2035-12-31').filter(
      (date) => (midnightOf(dayAfter(date)) - midnightOf(date)) / 60_000 !== minutesOfDay(date),
    );
    expect(wrong).toEqual([]);
  });
});
