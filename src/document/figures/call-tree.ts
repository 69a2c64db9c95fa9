import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';

type CallList = NonNullable<Plan['notification']>['callList'];
export type Call = Extract<NonNullable<CallList>, readonly unknown[]>[number];

/** Somebody in the call tree, and whom they call in turn. */
export interface Callee {
  readonly party: string;
  readonly calls: readonly {
    readonly call: Call;
    readonly index: number;
    readonly callees: readonly Callee[];
  }[];
  /** Their own calls stand where they first stand in the tree. */
  readonly toldBefore: boolean;
}

/**
 * The call list as trees, one from each caller whom nobody calls. Somebody with two callers is told in full the first time
 * only; a list that goes round in a circle begins with its first caller.
 */
export function callTrees(list: CallList): readonly Callee[] {
  const calls = itemsOf(list).filter(([, { caller }]) => caller !== undefined);
  const callers = [...new Set(calls.flatMap(([, { caller }]) => caller ?? []))];
  const called = new Set(calls.flatMap(([, { calls: ids = [] }]) => ids));
  const told = new Set<string>();
  const calleeFrom = (party: string): Callee => {
    const toldBefore = told.has(party) && callers.includes(party);
    const own = told.has(party) ? [] : calls.filter(([, { caller }]) => caller === party);
    told.add(party);
    return {
      party,
      toldBefore,
      calls: own.map(([index, call]) => ({ call, index, callees: (call.calls ?? []).map(calleeFrom) })),
    };
  };
  const beginnings = callers.filter((caller) => !called.has(caller));
  return [...beginnings, ...callers].flatMap((caller) => (told.has(caller) ? [] : [calleeFrom(caller)]));
}
