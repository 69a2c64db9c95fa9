import { itemsOf } from '../plan/entries.ts';
import type { Plan } from '../plan/plan.ts';

type Windows = NonNullable<Plan['availability']>['windows'];

/** Who answers in a stretch of one day, in minutes from midnight; nobody where the plan names none. */
export interface Watch {
  readonly from: number;
  readonly to: number;
  readonly parties: readonly string[];
}

/** Days that are alike, counted from Monday, and who answers through each of them. */
export interface AlikeDays {
  readonly days: readonly number[];
  readonly watches: readonly Watch[];
}

/** The week by who answers, every hour of it accounted for. Nothing where the plan says nothing of it. */
export function weekOf(windows: Windows): readonly AlikeDays[] {
  const stretches = itemsOf(windows).flatMap(([, window]) => stretchesOf(window));
  if (stretches.length === 0) return [];
  const alike = new Map<string, { readonly days: number[]; readonly watches: readonly Watch[] }>();
  for (let day = 0; day < DAYS; day++) {
    const watches = watchesOn(day, stretches);
    const known = alike.get(JSON.stringify(watches));
    if (known) known.days.push(day);
    else alike.set(JSON.stringify(watches), { days: [day], watches });
  }
  return [...alike.values()];
}

interface Stretch {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly party: string;
}

const DAYS = 7;
const MIDNIGHT = 24 * 60;

const dayNumbers: Readonly<Record<string, readonly number[]>> = {
  monday: [0],
  tuesday: [1],
  wednesday: [2],
  thursday: [3],
  friday: [4],
  saturday: [5],
  sunday: [6],
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
  'every-day': [0, 1, 2, 3, 4, 5, 6],
};

interface Window {
  readonly days?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly party?: string | undefined;
}

/** A span that ends before it begins runs on into the next day. */
function stretchesOf({ days = ['every-day'], from, to, party }: Window): readonly Stretch[] {
  if (party === undefined) return [];
  const [start, end] = [minuteOf(from ?? '00:00'), minuteOf(to ?? '24:00')];
  return days
    .flatMap((name) => dayNumbers[name] ?? [])
    .flatMap((day): readonly Stretch[] =>
      end > start
        ? [{ day, from: start, to: end, party }]
        : [
            { day, from: start, to: MIDNIGHT, party },
            ...(end > 0 ? [{ day: (day + 1) % DAYS, from: 0, to: end, party }] : []),
          ],
    );
}

function watchesOn(day: number, stretches: readonly Stretch[]): readonly Watch[] {
  const own = stretches.filter((one) => one.day === day);
  const turns = [...new Set([0, MIDNIGHT, ...own.flatMap(({ from, to }) => [from, to])])].sort(
    (one, other) => one - other,
  );
  const watches: Watch[] = [];
  for (const [index, to] of turns.slice(1).entries()) {
    const from = turns[index] ?? 0;
    const parties = [
      ...new Set(own.filter((one) => one.from <= from && one.to >= to).map(({ party }) => party)),
    ];
    const last = watches.at(-1);
    if (last && last.parties.join() === parties.join()) watches.splice(-1, 1, { ...last, to });
    else watches.push({ from, to, parties });
  }
  return watches;
}

function minuteOf(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number);
  return hours * 60 + minutes;
}
