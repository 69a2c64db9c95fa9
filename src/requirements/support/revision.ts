import type { Finder, Messages } from '../../assessment/finding.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';

type Revision = NonNullable<Plan['revision']>;

/** The revision the plan gives as its last; where it gives none, the latest one of its history. */
export function lastRevision(
  { lastRevised, history }: Revision,
  at: Finder<Messages>['at'],
): { readonly on: string; readonly place: Place } | undefined {
  if (lastRevised) return { on: lastRevised, place: at('revision', 'lastRevised') };
  const dated = itemsOf(history).flatMap(([index, { date }]) => (date ? [{ index, date }] : []));
  const [latest] = dated.sort((one, other) => (one.date < other.date ? 1 : -1));
  return latest && { on: latest.date, place: at('revision', 'history', latest.index, 'date') };
}
