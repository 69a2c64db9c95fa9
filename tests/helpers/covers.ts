import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.ts';
import type { WeekWindow } from '../../src/util/week.ts';

/** Weeks as plans write them, and what they mean counted minute by minute, without any arithmetic on stretches. */

export const MINUTES_IN_DAY = 24 * 60;

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const clockTimes = fc
  .constantFrom(0, 7 * 60, 8 * 60, 9 * 60, 15 * 60, 15 * 60 + 30, 17 * 60, 22 * 60, 23 * 60 + 59, 24 * 60)
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );

export const someWindows: fc.Arbitrary<WeekWindow> = fc.record(
  {
    days: fc.uniqueArray(fc.constantFrom(...dayNames, 'weekdays', 'weekend', 'every-day' as const), {
      minLength: 1,
      maxLength: 3,
    }),
    from: clockTimes,
    to: clockTimes,
  },
  { requiredKeys: ['days'] },
);

type OnCall = NonNullable<NonNullable<Plan['resourcing']>['onCall']>;

export const somePlans: fc.Arbitrary<Plan> = fc
  .record({
    windows: fc.array(
      fc.tuple(someWindows, fc.constantFrom('nurse', 'team-leader', 'emergency-clinic', 'ukjent', undefined)),
      { maxLength: 4 },
    ),
    type: fc.constantFrom('rota', 'phone-duty', 'call-list', 'none', 'delegated', undefined),
    hours: fc.array(someWindows, { maxLength: 2 }),
    responsible: fc.constantFrom('emergency-clinic', 'nurse', 'ukjent', undefined),
  })
  .map(({ windows, type, hours, responsible }) =>
    planOf(
      windows.map(([window, party]) => ({ ...window, ...(party && { party }) })),
      { ...(type && { type }), hours, ...(responsible && { responsible }) },
    ),
  );

export const planOf = (windows: readonly (WeekWindow & { party?: string })[], onCall: object = {}): Plan =>
  ({
    version: 1,
    team: { members: [{ id: 'nurse' }] },
    availability: { windows },
    resourcing: { onCall: onCall as OnCall },
  }) as Plan; // the arbitraries hold only what a plan may hold

/** True when a window holds at a minute of a weekday, from its own words. */
export function holdsAt(
  { days = [], from = '00:00', to = '24:00' }: WeekWindow,
  weekday: number,
  minute: number,
): boolean {
  const isOn = (day: number) =>
    days.length === 0 ||
    days.some(
      (one) =>
        one === 'every-day' ||
        one === dayNames[day] ||
        (one === 'weekdays' && day < 5) ||
        (one === 'weekend' && day >= 5),
    );
  const [start, end] = [minuteOf(from), minuteOf(to)];
  const now = [
    { day: weekday, at: minute },
    { day: (weekday + 6) % 7, at: minute + MINUTES_IN_DAY },
    { day: (weekday + 5) % 7, at: minute + 2 * MINUTES_IN_DAY },
  ];
  const until = end > start ? end : end + MINUTES_IN_DAY;
  return now.some(({ day, at }) => isOn(day) && at >= start && at < until);
}

const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};
