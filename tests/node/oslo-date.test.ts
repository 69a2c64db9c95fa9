import { describe, expect, test } from 'vitest';
import { osloDate } from '../../src/node/oslo-date.ts';

describe('the day in Norway', () => {
  test.each([
    ['in winter, an hour before midnight in Greenwich', '2026-01-15T23:00:00Z', '2026-01-16'],
    ['in winter, just before that', '2026-01-15T22:59:59Z', '2026-01-15'],
    ['in summer, two hours before', '2026-07-15T22:00:00Z', '2026-07-16'],
    ['in summer, just before that', '2026-07-15T21:59:59Z', '2026-07-15'],
    ['on the night summer time begins', '2026-03-28T22:30:00Z', '2026-03-28'],
    ['on the evening of that day', '2026-03-29T22:30:00Z', '2026-03-30'],
    ['on the night it ends', '2026-10-24T22:30:00Z', '2026-10-25'],
    ['on the evening of that day', '2026-10-25T22:30:00Z', '2026-10-25'],
    ['at the turn of the year', '2026-12-31T23:30:00Z', '2027-01-01'],
  ])('%s', (_, instant, day) => {
    expect(osloDate(new Date(instant))).toBe(day);
  });

  test('is what the time zone database says, hour by hour round every change and every month from 1997 to 2037', () => {
    const known = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
    const hours = Array.from({ length: 41 * 12 * 240 }, (_, index) => {
      const month = Math.floor(index / 240);
      return new Date(Date.UTC(1997, month, 24, index % 240, 30));
    });
    const wrong = hours.filter((instant) => osloDate(instant) !== known.format(instant));
    expect(wrong).toEqual([]);
  });
});
