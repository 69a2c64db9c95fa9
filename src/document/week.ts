import { itemsOf } from '../plan/entries.ts';
import type { Plan } from '../plan/plan.ts';
import type { Stretch, WeekWindow } from '../util/week.ts';
import { commonTo, MINUTES_IN_DAY, MINUTES_IN_WEEK, stretchesOf } from '../util/week.ts';

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
  const turns = itemsOf(windows).flatMap(([, window]) => turnsOf(window));
  if (turns.length === 0) return [];
  const alike = new Map<string, { readonly days: number[]; readonly watches: readonly Watch[] }>();
  for (let day = 0; day < DAYS; day++) {
    const watches = watchesOn(day, turns);
    const known = alike.get(JSON.stringify(watches));
    if (known) known.days.push(day);
    else alike.set(JSON.stringify(watches), { days: [day], watches });
  }
  return [...alike.values()];
}

interface Turn extends Stretch {
  readonly party: string;
}

const DAYS = MINUTES_IN_WEEK / MINUTES_IN_DAY;

/** Days are said, or every day is meant. */
const turnsOf = ({
  days = ['every-day'],
  from,
  to,
  party,
}: WeekWindow & { readonly party?: string | undefined }): readonly Turn[] =>
  party === undefined ? [] : stretchesOf([{ days, from, to }]).map((one) => ({ ...one, party }));

function watchesOn(day: number, turns: readonly Turn[]): readonly Watch[] {
  const midnight = day * MINUTES_IN_DAY;
  const own = turns.flatMap(({ party, ...turn }) =>
    commonTo([turn], [{ from: midnight, to: midnight + MINUTES_IN_DAY }]).map(({ from, to }) => ({
      from: from - midnight,
      to: to - midnight,
      party,
    })),
  );
  const changes = [...new Set([0, MINUTES_IN_DAY, ...own.flatMap(({ from, to }) => [from, to])])].sort(
    (one, other) => one - other,
  );
  const watches: Watch[] = [];
  for (const [index, to] of changes.slice(1).entries()) {
    const from = changes[index] ?? 0;
    const parties = [
      ...new Set(own.filter((one) => one.from <= from && one.to >= to).map(({ party }) => party)),
    ];
    const last = watches.at(-1);
    if (last && last.parties.join() === parties.join()) watches.splice(-1, 1, { ...last, to });
    else watches.push({ from, to, parties });
  }
  return watches;
}
