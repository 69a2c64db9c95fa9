import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { hasElapsed, isPositiveDuration } from '../../util/plain-date.ts';

/** How long an exercise counts: the plan's own interval, or two years where it sets none. */
export const exercisePeriod = ({ exercises }: Plan): string =>
  exercises?.interval && isPositiveDuration(exercises.interval) ? exercises.interval : 'P2Y';

/** What has been held, exercises and real events, each with its position and its day. */
export const heldExercises = ({ exercises }: Plan, asOf: string) =>
  itemsOf(exercises?.completed).flatMap(([index, exercise]) =>
    exercise.date !== undefined && exercise.date <= asOf ? [{ index, exercise, date: exercise.date }] : [],
  );

/** What has been held within the period. Its last day counts. */
export const recentExercises = (plan: Plan, asOf: string) =>
  heldExercises(plan, asOf).filter(({ date }) => !hasElapsed(date, exercisePeriod(plan), asOf));

/** The alert drills that have been held, with their position and their day, the last one first. */
export const heldDrills = ({ notification }: Plan, asOf: string) =>
  itemsOf(notification?.drills)
    .flatMap(([index, drill]) =>
      drill.date !== undefined && drill.date <= asOf ? [{ index, drill, date: drill.date }] : [],
    )
    .sort((one, other) => (one.date < other.date ? 1 : -1));

/** The drills within the period. Its last day counts. */
export const recentDrills = (plan: Plan, asOf: string) =>
  heldDrills(plan, asOf).filter(({ date }) => !hasElapsed(date, exercisePeriod(plan), asOf));

let takenPart: { readonly plan: Plan; readonly asOf: string; readonly ids: ReadonlySet<string> } | undefined;

/** The ids of all who took part within the period: those named, and those behind the roles that are named. */
export function exercisedParties(plan: Plan, lookup: Lookup, asOf: string): ReadonlySet<string> {
  if (takenPart?.plan === plan && takenPart.asOf === asOf) return takenPart.ids;
  const named = [
    ...recentExercises(plan, asOf).flatMap(({ exercise }) => exercise.participants ?? []),
    ...recentDrills(plan, asOf)
      .flatMap(({ drill }) => itemsOf(drill.results))
      .flatMap(([, { party, reached }]) => (party && reached !== false ? [party] : [])),
  ];
  const ids = new Set(named.flatMap((id) => [id, ...lookup.holders(id).map((holder) => holder.id)]));
  takenPart = { plan, asOf, ids };
  return ids;
}
