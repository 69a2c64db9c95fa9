import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupOf } from '../../../src/plan/lookup.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { publicHolidays } from '../../../src/reference/public-holidays.ts';
import type { OpenHoliday } from '../../../src/requirements/support/holiday-cover.ts';
import {
  holidaysFrom,
  holidaysInWords,
  minutesOpen,
  openHolidays,
} from '../../../src/requirements/support/holiday-cover.ts';
import { weekdayOf } from '../../../src/util/calendar-day.ts';
import { addDuration } from '../../../src/util/plain-date.ts';
import type { WeekWindow } from '../../../src/util/week.ts';
import { holdsAt, MINUTES_IN_DAY, planOf, somePlans } from '../../helpers/covers.ts';

type Open = (plan: Plan, asOf: string) => readonly OpenHoliday[];
type PartyWindow = WeekWindow & { readonly party?: string };

const openOf: Open = (plan, asOf) => openHolidays(plan, lookupOf(plan), asOf);
const settings = { seed: 2428, numRuns: 40 };
const minutes = Array.from({ length: 48 }, (_, index) => index * 30);
const someDays = fc.integer({ min: 0, max: 5000 }).map((days) => addDuration('2022-01-01', `P${days}D`));

const office: PartyWindow = { days: ['weekdays'], from: '08:00', to: '15:30', party: 'school' };
const said = (windows: readonly PartyWindow[], asOf = '2026-11-22', onCall = {}) => {
  const open = openOf(planOf(windows, onCall), asOf);
  return { when: holidaysInWords(open).nb, hours: minutesOpen(open) / 60 };
};

describe('holidays in the year that begins on a day', () => {
  test.each([
    ['2026-11-22', '2026-12-25', '2027-05-17', 11],
    ['2026-12-25', '2026-12-25', '2027-05-17', 11],
    ['2026-12-26', '2026-12-26', '2027-12-25', 11],
    ['2027-01-01', '2027-01-01', '2027-12-26', 11],
    ['2027-01-02', '2027-03-25', '2028-01-01', 11],
    ['2025-11-22', '2025-12-25', '2026-05-25', 12],
  ])('from %s they run from %s to %s', (asOf, first, last, count) => {
    const dates = holidaysFrom(asOf).map(({ date }) => date);
    expect([dates.at(0), dates.at(-1), dates.length]).toEqual([first, last, count]);
  });

  test('each day once, also 17 May 2027, which is Whit Monday too', () => {
    expect(holidaysFrom('2027-01-01').filter(({ date }) => date === '2027-05-17')).toHaveLength(1);
    expect(publicHolidays(2027).filter(({ date }) => date === '2027-05-17')).toHaveLength(2);
  });
});

describe('hours that stand open on holidays', () => {
  test.each<[string, readonly PartyWindow[], string]>([
    ['every day, all day', [{ days: ['every-day'], party: 'emergency-clinic' }], ''],
    ['weekdays and weekend in one', [{ days: ['weekdays', 'weekend'], party: 'emergency-clinic' }], ''],
    [
      'office hours with the clinic round them',
      [
        office,
        { days: ['every-day'], from: '15:30', to: '08:00', party: 'emergency-clinic' },
        { days: ['weekend'], party: 'emergency-clinic' },
      ],
      '08:00 til 15:30 (1. juledag, 1. nyttårsdag, skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 17. mai)',
    ],
    [
      'only the weekend',
      [{ days: ['weekend'], party: 'emergency-clinic' }],
      'hele døgnet (1. juledag, 1. nyttårsdag, skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 17. mai)',
    ],
    [
      'weekdays into the next morning: closed where the day before was closed',
      [
        { days: ['weekdays'], from: '08:00', to: '08:00', party: 'school' },
        { days: ['weekend'], party: 'emergency-clinic' },
      ],
      '08:00 til 24:00 (1. juledag, 1. nyttårsdag, skjærtorsdag, Kristi himmelfartsdag); hele døgnet (langfredag, 2. påskedag, 17. mai)',
    ],
  ])('%s', (_, windows, when) => {
    expect(said(windows).when).toBe(when);
  });

  test('a night with a change of the clock counts the hours it has', () => {
    const nothing = openOf(planOf([]), '2027-03-27').slice(0, 1);
    expect(nothing.map(({ holiday }) => holiday.date)).toEqual(['2027-03-28']);
    expect(minutesOpen(nothing) / 60).toBe(23);
  });

  test('a call list answers on no holiday', () => {
    const team: readonly PartyWindow[] = [{ days: ['every-day'], party: 'team-leader' }];
    expect(said(team).when).toBe('');
    expect(said(team, '2026-11-22', { type: 'call-list' }).when).toContain('hele døgnet (1. juledag');
    expect(said(team, '2026-11-22', { type: 'none' }).hours).toBe(11 * 24 - 1);
  });

  test('the rota answers, and whoever the plan names for holidays does', () => {
    expect(said([], '2026-11-22', { type: 'rota', hours: [{ days: ['every-day'] }] }).when).toBe('');
    const plan = planOf([office]);
    const named = {
      ...plan,
      availability: { ...plan.availability, publicHolidays: { party: 'emergency-clinic' } },
    };
    expect(openOf(named, '2026-11-22')).toEqual([]);
  });
});

/** Whether nobody is sure to answer at a minute of a holiday, from the words of the plan. */
function isOpenAt({ availability, resourcing }: Plan, date: string, minute: number): boolean {
  const { type, hours } = resourcing?.onCall ?? {};
  const unbound = type === 'call-list' || type === 'none';
  const isTeam = (party: string) => party === 'nurse' || party === 'team-leader';
  const windows = (availability?.windows ?? []) as readonly PartyWindow[];
  const binding = [
    ...windows.filter(({ party }) => party !== undefined && !(unbound && isTeam(party))),
    ...(type === undefined || unbound ? [] : ((hours ?? []) as readonly WeekWindow[])),
  ];
  const weekday = weekdayOf(date);
  return !binding.some((window) => {
    const { days = [], from, to } = window;
    const everyDay = days.includes('every-day') || (days.includes('weekdays') && days.includes('weekend'));
    if (everyDay || !includesCore(window)) return holdsAt(window, weekday, minute);
    // A working day ends at midnight when the next is a holiday, but for what is said to run on; after a holiday nothing does.
    const runsOn = from !== undefined && to !== undefined && to <= from && to !== '24:00';
    return (
      runsOn && !closedDays.has(dayBefore(date)) && minute < minuteOf(to) && holdsAt(window, weekday, minute)
    );
  });
}

const includesCore = (window: WeekWindow): boolean =>
  [0, 1, 2, 3, 4].some((day) => minutes.some((at) => at >= 540 && at < 900 && holdsAt(window, day, at)));
const closedDays = new Set(
  Array.from({ length: 20 }, (_, index) => publicHolidays(2021 + index).map(({ date }) => date)).flat(),
);
const allDays = Array.from({ length: 366 * 20 }, (_, index) => addDuration('2021-01-01', `P${index}D`));
const dayBefore = (date: string): string => allDays[allDays.indexOf(date) - 1] ?? '';
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const differences = (plan: Plan, asOf: string, open: Open): readonly string[] => {
  const found = new Map(open(plan, asOf).map(({ holiday, stretches }) => [holiday.date, stretches]));
  return holidaysFrom(asOf).flatMap(({ date }) =>
    minutes.flatMap((minute) => {
      const said = (found.get(date) ?? []).some(({ from, to }) => minute >= from && minute < to);
      return said === isOpenAt(plan, date, minute) ? [] : [`${date} ${minute}`];
    }),
  );
};

const isRight = (open: Open) =>
  fc.check(
    fc.property(somePlans, someDays, (plan, asOf) => differences(plan, asOf, open).length === 0),
    settings,
  );

describe('the cover of holidays', () => {
  test('is what the plan says of every half-hour of every holiday', () => {
    expect(isRight(openOf).counterexample).toBeNull();
  });

  const faults: readonly (readonly [string, Open])[] = [
    ['holidays are taken for ordinary weekdays', () => []],
    ['the last holiday is forgotten', (plan, asOf) => openOf(plan, asOf).slice(0, -1)],
    [
      'the year ends with the calendar',
      (plan, asOf) =>
        openOf(plan, asOf).filter(({ holiday }) => holiday.date.slice(0, 4) === asOf.slice(0, 4)),
    ],
    [
      'a window on a holiday is an hour off',
      (plan, asOf) =>
        openOf(plan, asOf).map(({ holiday, stretches }) => ({
          holiday,
          stretches: stretches.map(({ from, to }) => ({ from: from + 60, to })),
        })),
    ],
  ];

  test.each(faults)('one where %s is found out', (_, faulty) => {
    expect(isRight(faulty).failed).toBe(true);
  });
});

test('no day is longer than it is', () => {
  expect(openOf(planOf([]), '2026-11-22').every(({ stretches }) => stretches[0]?.to === MINUTES_IN_DAY)).toBe(
    true,
  );
});
