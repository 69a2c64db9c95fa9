import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekInWords } from '../../../src/requirements/support/week-words.ts';
import type { Stretch, WeekWindow } from '../../../src/util/week.ts';
import { gapsIn, joined, MINUTES_IN_WEEK } from '../../../src/util/week.ts';

const office: WeekWindow = { days: ['weekdays'], from: '08:00', to: '16:00' };
const nights: WeekWindow = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday'],
  from: '16:00',
  to: '08:00',
};

describe('stretches of the week in words', () => {
  test.each<[string, readonly WeekWindow[], string]>([
    ['one long weekend', [office, nights], 'fredag 16:00 til mandag 08:00'],
    [
      'evenings and the weekend',
      [office],
      'mandag til torsdag 16:00 til 08:00 neste dag; fredag 16:00 til mandag 08:00',
    ],
    ['nothing at all', [], 'hele uken'],
    ['whole days', [{ days: ['weekdays'] }], 'lørdag og søndag hele døgnet'],
    [
      'three whole days',
      [{ days: ['tuesday', 'wednesday', 'thursday', 'friday'] }],
      'lørdag til mandag hele døgnet',
    ],
    ['one whole day', [{ days: ['weekdays', 'sunday'] }], 'lørdag hele døgnet'],
    ['every night', [{ from: '08:00', to: '22:00' }], 'hver dag 22:00 til 08:00 neste dag'],
    ['the last minute of the day', [{ from: '00:00', to: '23:59' }], 'hver dag 23:59 til 24:00'],
    ['a lunch', [{ from: '12:00', to: '11:30' }], 'hver dag 11:30 til 12:00'],
    [
      'all but two hours',
      [{ days: ['monday'], from: '12:00', to: '14:00' }],
      'mandag 14:00 til mandag 12:00',
    ],
    [
      'the evening of one day and another hour of the next',
      [
        { days: ['monday'], from: '00:00', to: '20:00' },
        { days: ['tuesday'], from: '06:00', to: '21:00' },
        { days: ['wednesday', 'thursday', 'friday', 'weekend'] },
      ],
      'mandag 20:00 til tirsdag 06:00; tirsdag 21:00 til 24:00',
    ],
  ])('%s', (_, windows, words) => {
    expect(weekInWords(gapsIn(windows)).nb).toBe(words);
  });

  test('are said in three languages', () => {
    expect(weekInWords(gapsIn([office]))).toEqual({
      nb: 'mandag til torsdag 16:00 til 08:00 neste dag; fredag 16:00 til mandag 08:00',
      nn: 'måndag til torsdag 16:00 til 08:00 neste dag; fredag 16:00 til måndag 08:00',
      en: 'Monday to Thursday 16:00 to 08:00 the next day; Friday 16:00 to Monday 08:00',
    });
  });

  test('are counted where nobody would read them all', () => {
    const hours = Array.from({ length: 9 }, (_, index) => ({ from: index * 100, to: index * 100 + 7 }));
    expect(weekInWords(hours).nb.split('; ')).toHaveLength(7);
    expect(weekInWords(hours).nb).toMatch(/; og 3 tidsrom til$/);
  });

  test('differ where the hours differ', () => {
    const someHours = fc
      .array(
        fc
          .tuple(fc.nat(MINUTES_IN_WEEK / 15 - 1), fc.integer({ min: 1, max: 200 }))
          .map(([start, length]) => ({
            from: start * 15,
            to: Math.min(MINUTES_IN_WEEK, (start + length) * 15),
          })),
        { minLength: 1, maxLength: 3 },
      )
      .map((stretches: readonly Stretch[]) => joined(stretches));
    fc.assert(
      fc.property(someHours, someHours, (some, others) => {
        expect(weekInWords(some).nb === weekInWords(others).nb).toBe(
          JSON.stringify(some) === JSON.stringify(others),
        );
      }),
      { seed: 2428, numRuns: 2000 },
    );
  });
});
