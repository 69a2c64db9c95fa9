import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { linksOf } from './alerting.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** One caller's calls, with the people behind the ids. */
export interface AlertCall {
  /** The position of its entry on the call list, and of the id in it. */
  readonly entry: number;
  readonly position: number;
  /** The ids as the plan writes them. */
  readonly caller: string | undefined;
  readonly called: string;
  readonly ifNoAnswer: string | undefined;
  readonly callers: readonly string[];
  readonly people: readonly string[];
  /** Those who are called instead, and take over what the one who did not answer was to do. */
  readonly standIns: readonly string[];
}

/** Who calls whom, by the people who would do it: a role that several hold may be any of them. */
export interface AlertGraph {
  readonly calls: readonly AlertCall[];
  /** The calls of each person. */
  readonly byCaller: ReadonlyMap<string, readonly AlertCall[]>;
  /** Where an alert comes in first, and who takes it where nobody answers there. */
  readonly contactPoint: readonly string[];
  readonly backup: readonly string[];
  /** Callers that nobody calls; the first caller where the list goes round. */
  readonly beginnings: readonly string[];
  /** Those whom the plan names as deputies, by the person they deputise for. */
  readonly deputies: ReadonlyMap<string, readonly string[]>;
  /** True when the list names somebody the plan does not know, so that nothing is sure about who is left out. */
  readonly hasUnknown: boolean;
}

export const alertGraph = oncePerPlan((plan, lookup): AlertGraph => {
  const calls = callsOf(plan, lookup);
  const byCaller = new Map<string, AlertCall[]>();
  for (const call of calls)
    for (const person of call.callers) {
      const own = byCaller.get(person) ?? [];
      byCaller.set(person, own);
      own.push(call);
    }
  const called = new Set(calls.flatMap(({ people, standIns }) => [...people, ...standIns]));
  const callers = [...byCaller.keys()];
  const beginnings = callers.filter((person) => !called.has(person));
  const point = plan.notification?.contactPoint;
  const ids = calls.flatMap(({ caller, called: id, ifNoAnswer }) => [caller, id, ifNoAnswer]);
  return {
    calls,
    byCaller,
    contactPoint: peopleBehind(lookup, point?.party),
    backup: peopleBehind(lookup, point?.backup?.party),
    beginnings: beginnings.length > 0 ? beginnings : callers.slice(0, 1),
    deputies: deputiesOf(plan, lookup),
    hasUnknown: [...ids, point?.party, point?.backup?.party].some(
      (id) => id !== undefined && !lookup.party(id),
    ),
  };
});

/** True when somebody on the list calls somebody. */
export const hasCallList = ({ notification }: Plan): boolean =>
  Array.isArray(notification?.callList) &&
  itemsOf(notification.callList).some(([, { calls = [] }]) => calls.length > 0);

/** The people an id stands for; an id that names nobody stands for itself. */
export function peopleBehind(lookup: Lookup, id: string | undefined): readonly string[] {
  if (id === undefined) return [];
  const holders = lookup.holders(id);
  return holders.length > 0 ? holders.map((party) => party.id) : [id];
}

/**
 * Everyone an alert gets to from some people. Those who are only to be called where nobody answers are reached, but make no
 * calls of their own. With somebody lost, the others on a call go on; where none of those called is left, whoever stands in
 * for them is called and makes their calls.
 */
export function reachedFrom(
  graph: AlertGraph,
  starts: readonly string[],
  lost?: string | undefined,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const inReserve: string[] = [];
  const waiting = starts.filter((person) => person !== lost);
  const takeOver = takingOver(graph, waiting, lost);
  const follow = (person: string): void => {
    for (const { people, standIns } of graph.byCaller.get(person) ?? []) {
      waiting.push(...people);
      // At a place that nobody holds, nobody answers.
      (people.length === 0 ? waiting : inReserve).push(...standIns);
      if (lost !== undefined && people.every((one) => one === lost)) takeOver(standIns);
    }
  };
  if (lost !== undefined && starts.includes(lost)) takeOver(graph.backup);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === lost || reached.has(next)) continue;
    reached.add(next);
    follow(next);
  }
  for (const person of inReserve) if (person !== lost) reached.add(person);
  return reached;
}

/** Has whoever stands in for the lost one called, and all whom the lost one was to call. */
function takingOver(graph: AlertGraph, waiting: string[], lost: string | undefined) {
  let isDone = false;
  return (standIns: readonly string[]): void => {
    if (isDone || lost === undefined) return;
    const left = [...standIns, ...(graph.deputies.get(lost) ?? [])].filter((person) => person !== lost);
    isDone = left.length > 0;
    if (isDone) waiting.push(...left, ...(graph.byCaller.get(lost) ?? []).flatMap(({ people }) => people));
  };
}

/** Where alerts begin: at the contact point, or, where the plan names nobody there, with the callers that nobody calls. */
export const startsOf = ({ contactPoint, beginnings, byCaller }: AlertGraph): readonly string[] => {
  if (contactPoint.some((person) => byCaller.has(person))) return contactPoint;
  return [...contactPoint, ...beginnings];
};

/** Members who are to be alerted: those with a place that is held, and more to do than to give advice. */
export const alertedMembers = (plan: Plan) =>
  itemsOf(plan.team?.members).filter(
    ([, { vacant, membership }]) => vacant !== true && membership !== 'resource',
  );

/** The people an id stands for, but for places that nobody holds. */
const answering = (lookup: Lookup, id: string | undefined): readonly string[] =>
  peopleBehind(lookup, id).filter((person) => {
    const party = lookup.party(person);
    return party?.kind !== 'member' || party.member.vacant !== true;
  });

function callsOf(plan: Plan, lookup: Lookup): readonly AlertCall[] {
  const calls: AlertCall[] = [];
  for (const [entry, { caller, calls: ids = [], ifNoAnswer }] of linksOf(plan)) {
    const callers = answering(lookup, caller);
    const standIns = answering(lookup, ifNoAnswer);
    for (const [position, called] of ids.entries()) {
      const people = answering(lookup, called);
      calls.push({ entry, position, caller, called, ifNoAnswer, callers, people, standIns });
    }
  }
  return calls;
}

function deputiesOf(plan: Plan, lookup: Lookup): ReadonlyMap<string, readonly string[]> {
  const deputies = new Map<string, readonly string[]>();
  const add = (of: string | undefined, by: readonly string[]): void => {
    for (const person of peopleBehind(lookup, of))
      deputies.set(person, [...(deputies.get(person) ?? []), ...by.filter((one) => one !== person)]);
  };
  if (lookup.party('team-deputy-leader')) add('team-leader', peopleBehind(lookup, 'team-deputy-leader'));
  for (const [, { id, deputyFor }] of itemsOf(plan.team?.members)) if (id) add(deputyFor, [id]);
  return deputies;
}
