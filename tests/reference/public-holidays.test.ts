import { describe, expect, test } from 'vitest';
import { publicHolidays } from '../../src/reference/public-holidays.ts';
import { weekdayOf } from '../../src/util/calendar-day.ts';
import { daysBetween } from '../../src/util/plain-date.ts';

/** Easter Sundays as almanacs print them. */
const easterSundays = {
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
};
const years = Object.entries(easterSundays).map(([year, day]) => [Number(year), `${year}-${day}`] as const);

const dayOf = (year: number, name: string): string | undefined =>
  publicHolidays(year).find((one) => one.name.nb === name)?.date;

describe.each(years)('%i', (year, easter) => {
  test('has its twelve holidays, in order', () => {
    const dates = publicHolidays(year).map(({ date }) => date);
    expect(dates).toHaveLength(12);
    expect(dates).toEqual([...dates].sort());
    expect(dates.filter((date) => !date.startsWith(`${year}-`))).toEqual([]);
  });

  test('has its fixed days', () => {
    const fixed = ['1. nyttårsdag', '1. mai', '17. mai', '1. juledag', '2. juledag'];
    const days = fixed.map((name) => dayOf(year, name)?.slice(5));
    expect(days).toEqual(['01-01', '05-01', '05-17', '12-25', '12-26']);
  });

  test.each([
    ['skjærtorsdag', -3, 3],
    ['langfredag', -2, 4],
    ['1. påskedag', 0, 6],
    ['2. påskedag', 1, 0],
    ['Kristi himmelfartsdag', 39, 3],
    ['1. pinsedag', 49, 6],
    ['2. pinsedag', 50, 0],
  ])('has %s %i days from Easter Sunday', (name, days, weekday) => {
    const date = dayOf(year, name) ?? '';
    expect(daysBetween(easter, date)).toBe(days);
    expect(weekdayOf(date)).toBe(weekday);
  });
});

test('Easter agrees with the rule of Meeus, Jones and Butcher for four hundred years', () => {
  const wrong = Array.from({ length: 400 }, (_, index) => 1900 + index).filter(
    (year) => dayOf(year, '1. påskedag') !== easterBySecondRule(year),
  );
  expect(wrong).toEqual([]);
});

test('says their names in three languages', () => {
  const names = publicHolidays(2026).flatMap(({ name }) => [name.nb, name.nn, name.en]);
  expect(names.filter((name) => name === '')).toEqual([]);
  expect(new Set(publicHolidays(2026).map(({ name }) => name.en)).size).toBe(12);
});

function easterBySecondRule(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
