import { describe, expect, test } from 'vitest';
import type { WeekWindow } from '../../src/util/week.ts';
import {
  coversAllHours,
  coversOutOfHours,
  gapsIn,
  outOfHours,
  reaches,
  wholeWeek,
  workingHours,
} from '../../src/util/week.ts';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Fri 16:00 – Mon 08:00`, so that a table of gaps can be read. */
const said = (minute: number): string => {
  const clock = `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${dayNames[Math.floor(minute / 1440) % 7]} ${clock}`;
};
const gaps = (windows: readonly WeekWindow[], band?: readonly WeekWindow[]): readonly string[] =>
  gapsIn(windows, band).map(({ from, to }) => `${said(from)} – ${said(to)}`);

const office: WeekWindow = { days: ['weekdays'], from: '08:00', to: '15:30' };

describe('the gaps of the week', () => {
  test('no window leaves the whole week, once', () => {
    expect(gapsIn([])).toEqual([{ from: 0, to: 7 * 24 * 60 }]);
  });

  test.each<[string, readonly WeekWindow[]]>([
    ['every day without times', [{ days: ['every-day'] }]],
    ['every day from 00:00 to 24:00', [{ days: ['every-day'], from: '00:00', to: '24:00' }]],
    ['every day from 00:00 to 00:00', [{ days: ['every-day'], from: '00:00', to: '00:00' }]],
    ['every day from 08:00 to 08:00 the next', [{ days: ['every-day'], from: '08:00', to: '08:00' }]],
    ['times without days', [{ from: '00:00', to: '24:00' }]],
    ['weekdays and weekend', [{ days: ['weekdays', 'weekend'] }]],
    [
      'seven single days',
      [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] }],
    ],
    [
      'the day and the night',
      [
        { from: '08:00', to: '20:00' },
        { from: '20:00', to: '08:00' },
      ],
    ],
    [
      'office hours and the rest',
      [
        office,
        { days: ['weekdays'], from: '15:30', to: '08:00' },
        { days: ['weekend', 'monday'], from: '00:00', to: '24:00' },
      ],
    ],
    ['overlapping windows', [{ from: '00:00', to: '16:00' }, { from: '08:00', to: '24:00' }, office]],
  ])('%s leave none', (_, windows) => {
    expect(gapsIn(windows)).toEqual([]);
    expect(coversAllHours(windows)).toBe(true);
  });

  test.each<[string, readonly WeekWindow[], readonly string[]]>([
    [
      'office hours leave evenings, nights and one long weekend',
      [office],
      [
        'Mon 15:30 – Tue 08:00',
        'Tue 15:30 – Wed 08:00',
        'Wed 15:30 – Thu 08:00',
        'Thu 15:30 – Fri 08:00',
        'Fri 15:30 – Mon 08:00',
      ],
    ],
    [
      'a night window runs past midnight',
      [{ days: ['monday'], from: '22:00', to: '06:00' }],
      ['Tue 06:00 – Mon 22:00'],
    ],
    [
      'a Sunday night runs into Monday',
      [{ days: ['sunday'], from: '22:00', to: '06:00' }],
      ['Mon 06:00 – Sun 22:00'],
    ],
    [
      '24:00 is the end of the day',
      [{ days: ['monday'], from: '12:00', to: '24:00' }],
      ['Tue 00:00 – Mon 12:00'],
    ],
    [
      '24:00 as a start is the next day',
      [{ days: ['monday'], from: '24:00', to: '06:00' }],
      ['Tue 06:00 – Tue 00:00'],
    ],
    ['from alone lasts the day out', [{ days: ['sunday'], from: '12:00' }], ['Mon 00:00 – Sun 12:00']],
    ['to alone begins with the day', [{ days: ['monday'], to: '12:00' }], ['Mon 12:00 – Mon 00:00']],
    ['the weekend leaves Monday to Friday', [{ days: ['weekend'] }], ['Mon 00:00 – Sat 00:00']],
    ['weekdays leave the weekend', [{ days: ['weekdays'] }], ['Sat 00:00 – Mon 00:00']],
    [
      'one minute is a gap',
      [{ from: '00:00', to: '23:59' }],
      dayNames.map((day, index) => `${day} 23:59 – ${dayNames[(index + 1) % 7]} 00:00`),
    ],
    [
      'windows that meet leave nothing between them',
      [
        { days: ['monday'], from: '08:00', to: '12:00' },
        { days: ['monday'], from: '12:00', to: '16:00' },
      ],
      ['Mon 16:00 – Mon 08:00'],
    ],
    [
      'a window that does not say when covers nothing',
      [{ days: [] }, {}, { days: ['saturday'] }],
      ['Sun 00:00 – Sat 00:00'],
    ],
  ])('%s', (_, windows, expected) => {
    expect(gaps(windows)).toEqual(expected);
    expect(coversAllHours(windows)).toBe(false);
  });

  test('only the hours of a band are asked for', () => {
    expect(gaps([{ from: '10:00', to: '24:00' }], workingHours)).toEqual(
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map((day) => `${day} 09:00 – ${day} 10:00`),
    );
    expect(gaps([{ days: ['weekdays'], from: '17:00', to: '07:00' }], outOfHours)).toEqual([
      'Sat 07:00 – Mon 07:00',
    ]);
  });
});

describe('bands', () => {
  test.each<[string, readonly WeekWindow[], { working: boolean; outOfHours: boolean }]>([
    ['nothing', [], { working: false, outOfHours: false }],
    ['office hours', [office], { working: true, outOfHours: false }],
    [
      'a short summer day',
      [{ days: ['weekdays'], from: '09:00', to: '15:00' }],
      { working: true, outOfHours: false },
    ],
    [
      'four days a week',
      [{ ...office, days: ['monday', 'tuesday', 'wednesday', 'thursday'] }],
      { working: false, outOfHours: false },
    ],
    [
      'the clinic outside office hours',
      [
        { days: ['weekdays'], from: '15:30', to: '08:00' },
        { days: ['weekend'] },
        { days: ['monday'], to: '08:00' },
      ],
      { working: false, outOfHours: true },
    ],
    [
      'weekday nights only',
      [{ days: ['weekdays'], from: '16:00', to: '08:00' }],
      { working: false, outOfHours: false },
    ],
    ['round the clock', wholeWeek, { working: true, outOfHours: true }],
  ])('%s', (_, windows, expected) => {
    expect({
      working: gapsIn(windows, workingHours).length === 0,
      outOfHours: coversOutOfHours(windows),
    }).toEqual(expected);
  });

  test.each<[string, readonly WeekWindow[], boolean]>([
    ['an office day to 17:00 does not', [{ days: ['weekdays'], from: '07:00', to: '17:00' }], false],
    ['a Saturday hour does', [{ days: ['saturday'], from: '12:00', to: '13:00' }], true],
    ['the last minute of Sunday does', [{ days: ['sunday'], from: '23:59', to: '24:00' }], true],
    ['a Tuesday evening does', [{ days: ['tuesday'], from: '16:00', to: '21:00' }], true],
    ['nothing does not', [], false],
  ])('out of hours: %s reach it', (_, windows, expected) => {
    expect(reaches(windows, outOfHours)).toBe(expected);
  });
});
