import type { Finder, Messages } from '../../../src/assessment/finding.ts';
import type { Assessment } from '../../../src/assessment/report.ts';
import type { Requirement } from '../../../src/assessment/requirement.ts';
import { assess } from '../../../src/engine/assess.ts';
import { finderFor } from '../../../src/engine/finder.ts';
import type { Lookup } from '../../../src/plan/lookup.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlanSource } from '../../../src/plan/read.ts';

/** The day the example is judged on. */
const asOf = '2026-11-22';

/** What a requirement comes to, in one text that two plans can be compared by. */
export interface Outcome {
  readonly verdict: Assessment['verdict'];
  readonly said: string;
}

/** A plan that was never a file: places are paths, since nobody is told where they are. */
const sourceOf = (plan: Plan): PlanSource => ({
  readable: true,
  file: 'plan.yaml',
  files: ['plan.yaml'],
  sha256: '',
  plan,
  diagnostics: [],
  unreadAt: () => undefined,
  place: (path) => ({ path, logical: '', location: nowhere, present: true }),
});

const nowhere = { file: 'plan.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What the requirements come to, in their order. */
export const outcomesOf = (plan: Plan, requirements: readonly Requirement[]): readonly Outcome[] =>
  assess(sourceOf(plan), requirements, asOf).assessments.map(({ verdict, findings, fault }) => ({
    verdict,
    said: JSON.stringify([
      verdict,
      fault,
      findings.map(({ kind, message, params, place }) => [kind, message, params, place.path]),
    ]),
  }));

/** What a check looked at: it is a pure function, so nothing else can change what it comes to. */
export interface Looked {
  readonly keys: ReadonlySet<string>;
  /** The parties and agreements it asked for, and those that hold the roles among them. */
  readonly ids: ReadonlySet<string>;
}

/** Runs a check and watches it. */
export function watch(plan: Plan, requirement: Requirement): Looked {
  const keys = new Set<string>();
  const ids = new Set<string>();
  // A proxy of its own, so that what others have derived from the plan is derived anew and seen.
  const watched = new Proxy(plan, {
    get: (target, key, receiver) => {
      keys.add(String(key));
      return Reflect.get(target, key, receiver);
    },
  });
  const finder = finderFor(sourceOf(plan), asOf);
  const asked = (id: string | undefined): void => {
    for (const key of whereIdsStand) keys.add(key);
    if (id !== undefined) follow(id, finder.lookup, ids);
  };
  const lookup = Object.fromEntries(
    Object.entries(finder.lookup).map(([name, answer]) => [
      name,
      (id: string | undefined) => {
        asked(id);
        return answer(id);
      },
    ]),
  ) as unknown as Lookup; // the same functions, watched
  const watching: Finder<Messages> = { ...finder, lookup };
  if (requirement.appliesTo(watched)) Array.from(requirement.check(watched, watching));
  return { keys, ids };
}

/** The keys under which what ids name is defined. */
export const whereIdsStand = ['roles', 'team', 'contacts', 'agreements'] as const;

function follow(id: string, lookup: Lookup, seen: Set<string>): void {
  if (seen.has(id)) return;
  seen.add(id);
  const party = lookup.party(id);
  if (party?.kind === 'role') for (const holder of party.role.holders ?? []) follow(holder, lookup, seen);
}
