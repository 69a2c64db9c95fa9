import { describe, expect, test } from 'vitest';
import {
  addDuration,
  compareDurations,
  daysBetween,
  hasElapsed,
  isDate,
  isPositiveDuration,
} from '../../src/util/plain-date.ts';

describe('addDuration', () => {
  test.each([
    ['2026-11-22', 'P1Y', '2027-11-22'],
    ['2026-11-22', 'P6M', '2027-05-22'],
    ['2026-11-22', 'P12M', '2027-11-22'],
    ['2026-11-22', 'P2W', '2026-12-06'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-11-22', 'P1Y2M3D', '2028-01-25'],
    ['2026-11-22', 'P0D', '2026-11-22'],
  ])('%s and %s is %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-03-31', 'P1M', '2026-04-30'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2028-02-29', 'P4Y', '2032-02-29'],
    ['2026-01-31', 'P2M', '2026-03-31'],
  ])('the end of a month stays inside a shorter one: %s and %s is %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  test.each([
    ['2028-02-28', 'P1D', '2028-02-29'],
    ['2027-02-28', 'P1D', '2027-03-01'],
    ['2000-02-28', 'P1D', '2000-02-29'],
    ['2100-02-28', 'P1D', '2100-03-01'],
    ['2027-03-01', 'P366D', '2028-03-01'],
    ['1999-12-31', 'P146097D', '2399-12-31'],
  ])('leap years are counted: %s and %s is %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  test.each([
    ['PT23H', '2026-11-22'],
    ['PT24H', '2026-11-23'],
    ['PT36H', '2026-11-23'],
    ['P1DT24H', '2026-11-24'],
    ['PT10M', '2026-11-22'],
    ['PT86400S', '2026-11-23'],
  ])('hours count in whole days: %s leads to %s', (duration, expected) => {
    expect(addDuration('2026-11-22', duration)).toBe(expected);
  });

  test.each(['P8000Y', 'P99999999M', 'P9999999999D', `P${'9'.repeat(400)}Y`, `PT${'9'.repeat(400)}S`])(
    '%s ends on the last day that can be written',
    (duration) => {
      expect(addDuration('2026-11-22', duration)).toBe('9999-12-31');
    },
  );

  test.each([
    ['2026-02-29', 'P1D'],
    ['22.11.2026', 'P1D'],
    ['2026-11-22', 'P'],
    ['2026-11-22', 'P1DT'],
    ['2026-11-22', '1Y'],
    ['2026-11-22', 'P-1Y'],
  ])('%s and %s is a fault of the caller', (date, duration) => {
    expect(() => addDuration(date, duration)).toThrow(RangeError);
  });

  test('a day at a time agrees with the calendar of the runtime for 800 years', () => {
    const differing = Array.from({ length: 800 * 366 }, (_, days) => days)
      .filter((days) => days % 97 === 0 || days % 365 < 2)
      .filter((days) => {
        const expected = new Date(Date.UTC(1899, 11, 31 + days)).toISOString().slice(0, 10);
        return (
          addDuration('1899-12-31', `P${days}D`) !== expected || daysBetween('1899-12-31', expected) !== days
        );
      });
    expect(differing).toEqual([]);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-01-01', '2027-01-01', 365],
    ['2028-01-01', '2029-01-01', 366],
    ['2028-02-28', '2028-03-01', 2],
    ['2000-01-01', '2400-01-01', 146097],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('hasElapsed', () => {
  test.each([
    ['2027-11-21', false],
    ['2027-11-22', false],
    ['2027-11-23', true],
  ])('a year since 2026-11-22 has elapsed on %s: %s', (asOf, elapsed) => {
    expect(hasElapsed('2026-11-22', 'P1Y', asOf)).toBe(elapsed);
  });
});

describe('compareDurations', () => {
  test.each([
    ['P1Y', 'P12M'],
    ['P1Y', 'P365D'],
    ['P4Y', 'P48M'],
    ['P1D', 'PT24H'],
    ['P1W', 'P7D'],
    ['P0D', 'PT0S'],
  ])('%s is as long as %s', (one, other) => {
    expect(compareDurations(one, other)).toBe(0);
  });

  test.each([
    ['PT23H', 'P1D'],
    ['P28D', 'P1M'],
    ['P30D', 'P1M'],
    ['P4W', 'P1M'],
    ['P52W', 'P1Y'],
    ['P11M', 'P1Y'],
    ['P1Y', 'P366D'],
    ['P1Y', `P${'9'.repeat(400)}Y`],
  ])('%s is shorter than %s', (shorter, longer) => {
    expect(compareDurations(shorter, longer)).toBeLessThan(0);
    expect(compareDurations(longer, shorter)).toBeGreaterThan(0);
  });
});

describe('isPositiveDuration', () => {
  test.each(['P1Y', 'P1M', 'P1W', 'P1D', 'PT1H', 'PT1M', 'PT1S'])('%s is', (duration) => {
    expect(isPositiveDuration(duration)).toBe(true);
  });
  test.each(['P0Y', 'P0M', 'P0D', 'PT0S', 'P0Y0M0DT0H'])('%s is not', (duration) => {
    expect(isPositiveDuration(duration)).toBe(false);
  });
});

describe('isDate', () => {
  test.each(['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    '%s is',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '2026-11-22\n',
    '',
  ])('%j is not', (text) => {
    expect(isDate(text)).toBe(false);
  });
});
