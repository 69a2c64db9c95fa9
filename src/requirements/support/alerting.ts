import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';

/** The links of the call list that call somebody, each with its position. */
export const linksOf = (plan: Plan) =>
  itemsOf(plan.notification?.callList).filter(([, { calls = [] }]) => calls.length > 0);

/** True when a party, or one of those behind it, calls or is called on the list. */
export function isOnCallList(plan: Plan, lookup: Lookup, party: string): boolean {
  const listed = linksOf(plan).flatMap(([, { caller, calls = [], ifNoAnswer }]) => [
    caller,
    ...calls,
    ifNoAnswer,
  ]);
  const people = new Set(listed.flatMap((id) => lookup.holders(id)).map(({ id }) => id));
  return listed.includes(party) || lookup.holders(party).some(({ id }) => people.has(id));
}

/** Those who step in for the leader: the role of deputy leader, and members who say that they deputise for the leader. */
export function deputies(plan: Plan, lookup: Lookup): readonly string[] {
  const leaders = ['team-leader', ...lookup.holders('team-leader').map(({ id }) => id)];
  const members = itemsOf(plan.team?.members).map(([, member]) => member);
  const stepIn = members.flatMap(({ id, deputyFor = '' }) => (id && leaders.includes(deputyFor) ? [id] : []));
  return ['team-deputy-leader', ...stepIn];
}

/** True when the plan shows that the out-of-hours call centre can pass a call on: it answers, calls on, or has the plan. */
export function clinicHoldsNumber(plan: Plan, lookup: Lookup): boolean {
  const callers = linksOf(plan).map(([, { caller }]) => caller);
  const readers = itemsOf(plan.governance?.distribution).map(([, { to }]) => to);
  return [plan.notification?.contactPoint?.party, ...callers, ...readers]
    .flatMap((id) => lookup.holders(id))
    .some(({ id }) => lookup.actor(id)?.id === 'emergency-clinic');
}
