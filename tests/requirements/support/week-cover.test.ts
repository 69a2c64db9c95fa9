import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupOf } from '../../../src/plan/lookup.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { WeekCover } from '../../../src/requirements/support/week-cover.ts';
import { weekCover } from '../../../src/requirements/support/week-cover.ts';
import type { Stretch, WeekWindow } from '../../../src/util/week.ts';
import { holdsAt, MINUTES_IN_DAY, planOf, somePlans } from '../../helpers/covers.ts';

type Answer = 'answered' | keyof WeekCover['open'];
type Cover = (plan: Plan) => WeekCover;

const settings = { seed: 2428, numRuns: 60 };
const coverOf: Cover = (plan) => weekCover(plan, lookupOf(plan));
const weekdays = [0, 1, 2, 3, 4, 5, 6];
/** A quarter of an hour apart, and the minutes beside the full hours where windows meet. */
const minutes = Array.from({ length: 96 }, (_, index) => index * 15).flatMap((at) => [at, at + 14]);

/** Who answers at a minute, from the words of the plan. */
function answerAt(plan: Plan, weekday: number, minute: number): Answer {
  const { type, hours, responsible } = plan.resourcing?.onCall ?? {};
  const rota = (hours ?? []) as readonly WeekWindow[];
  const windows = (plan.availability?.windows ?? []) as readonly PartyWindow[];
  const isRota = rota.some((window) => holdsAt(window, weekday, minute));
  const answers = windows
    .filter((window) => holdsAt(window, weekday, minute))
    .map((window) =>
      answerOf(window, plan, { isRota, isDay: weekday < 5 && minute >= 420 && minute < 1020 }),
    );
  if (isRota && isCommitted(type)) answers.push('answered');
  if (isRota && type === 'delegated') answers.push(responsible ? 'answered' : 'unnamed');
  const order: readonly Answer[] = ['answered', 'call-list', 'beyond-rota', 'unnamed'];
  return order.find((one) => answers.includes(one)) ?? 'nobody';
}

function answerOf(
  window: PartyWindow,
  { resourcing }: Plan,
  now: { isRota: boolean; isDay: boolean },
): Answer {
  const { type, hours } = resourcing?.onCall ?? {};
  if (window.party === undefined) return 'unnamed';
  if (window.party !== 'nurse' && window.party !== 'team-leader') return 'answered';
  const isUnbound = type === 'call-list' || type === 'none';
  if (now.isDay && coversCore(window)) return 'answered';
  if (isUnbound) return 'call-list';
  const hasRota = isCommitted(type) && ((hours ?? []) as readonly WeekWindow[]).length > 0;
  return hasRota && !now.isRota ? 'beyond-rota' : 'answered';
}

type PartyWindow = WeekWindow & { readonly party?: string };

const isCommitted = (type: string | undefined): boolean => type === 'rota' || type === 'phone-duty';

const coversCore = (window: WeekWindow): boolean =>
  weekdays.some((day) => day < 5 && minutes.some((at) => at >= 540 && at < 900 && holdsAt(window, day, at)));

const isIn = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(
    ({ from, to }) =>
      (at >= from && at < to) || (at + 7 * MINUTES_IN_DAY >= from && at + 7 * MINUTES_IN_DAY < to),
  );

/** The minutes of the week in which a cover says something else than the plan's own words. */
function differences(plan: Plan, cover: Cover): readonly string[] {
  const { open } = cover(plan);
  const kinds = Object.keys(open) as (keyof WeekCover['open'])[];
  return weekdays.flatMap((weekday) =>
    minutes.flatMap((minute) => {
      const at = weekday * MINUTES_IN_DAY + minute;
      const said = kinds.find((kind) => isIn(open[kind], at)) ?? 'answered';
      const meant = answerAt(plan, weekday, minute);
      return said === meant ? [] : [`${weekday} ${minute}: ${said}, not ${meant}`];
    }),
  );
}

const isRight = (cover: Cover) =>
  fc.check(
    fc.property(somePlans, (plan) => differences(plan, cover).length === 0),
    settings,
  );

describe('the cover of the week', () => {
  test('is what the plan says of every quarter of an hour', () => {
    expect(isRight(coverOf).counterexample).toBeNull();
  });

  test('divides the whole week between those who answer and those who do not', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        const { minutesAnswered, open } = coverOf(plan);
        const left = Object.values(open)
          .flat()
          .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(minutesAnswered + left).toBe(7 * MINUTES_IN_DAY);
      }),
      settings,
    );
  });

  const faults: readonly (readonly [string, Cover])[] = [
    ['a call list counts as cover', (plan) => withOpen(coverOf(plan), { 'call-list': [] })],
    ['hours outside the rota count as cover', (plan) => withOpen(coverOf(plan), { 'beyond-rota': [] })],
    [
      'Sunday night does not run into Monday',
      (plan) => {
        const cover = coverOf(plan);
        const cut = ({ from, to }: Stretch) => ({ from, to: Math.min(to, 7 * MINUTES_IN_DAY) });
        return withOpen(cover, { nobody: cover.open.nobody.map(cut) });
      },
    ],
    [
      'a minute is lost at the end of each gap',
      (plan) => {
        const cover = coverOf(plan);
        return withOpen(cover, { nobody: cover.open.nobody.map(({ from, to }) => ({ from, to: to - 1 })) });
      },
    ],
    ['a window without anybody is an answer', (plan) => withOpen(coverOf(plan), { unnamed: [] })],
  ];

  test.each(faults)('a cover where %s is found out', (_, faulty) => {
    expect(isRight(faulty).failed).toBe(true);
  });

  test('is derived once for each plan', () => {
    const plan = planOf([{ days: ['every-day'], party: 'emergency-clinic' }]);
    expect(coverOf(plan)).toBe(coverOf(plan));
  });
});

const withOpen = (cover: WeekCover, open: Partial<WeekCover['open']>): WeekCover => ({
  ...cover,
  open: { ...cover.open, ...open },
});
