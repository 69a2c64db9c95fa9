import type { AuditChanges, AuditedPlan, Change, ChangeCause, PlanName } from './audit.ts';
import type { PlanEntry } from './entry.ts';
import { verdictsOf } from './entry.ts';
import { isOpen, lettersOf, outcomesOf } from './outcome.ts';

/** One side of a comparison. */
export interface Audited {
  readonly tool: string;
  readonly asOf: string;
  readonly checklist: string;
  readonly requirements: readonly string[];
  readonly plans: Iterable<Compared>;
}

/** The little of a plan that is compared. */
export interface Compared extends PlanName {
  readonly sha256: string;
  readonly decisionsSha256: string | undefined;
  readonly outcomes: string;
  readonly verdicts: string;
}

export const comparedEntry = ({ file, judged }: Pick<PlanEntry, 'file' | 'judged'>): readonly Compared[] =>
  judged ? [{ ...judged, plan: judged.planId, file, decisionsSha256: judged.decisionsSha256 }] : [];

export function comparedPlan(plan: AuditedPlan, requirements: readonly string[]): readonly Compared[] {
  if (plan.status === 'unreadable') return [];
  const { planId, file, sha256, decisionsSha256, outcomes } = plan;
  const verdicts = verdictsOf(plan, requirements);
  return [{ plan: planId, file, sha256, decisionsSha256, outcomes: lettersOf(outcomes), verdicts }];
}

/** What is different, plan by plan and requirement by requirement, and why. Only requirements both know are compared. */
export function compare(before: Audited, after: Audited): AuditChanges {
  const earlier = byName(before.plans);
  const there = new Set(after.requirements);
  const positions = new Map(before.requirements.map((id, index) => [id, index]));
  const arrived: PlanName[] = [];
  const changed: Change[] = [];
  const taken = new Set<Compared>();
  let unchanged = 0;
  for (const now of after.plans) {
    const then = match(earlier.get(now.plan) ?? [], now, taken);
    if (!then) {
      arrived.push({ plan: now.plan, file: now.file });
      continue;
    }
    taken.add(then);
    for (const [index, requirement] of after.requirements.entries()) {
      const position = positions.get(requirement);
      if (position === undefined) continue;
      const was = outcomeAt(then.outcomes, position);
      const is = outcomeAt(now.outcomes, index);
      if (was === is) {
        unchanged += 1;
        continue;
      }
      const verdictStays = then.verdicts[position] === now.verdicts[index];
      changed.push({
        plan: now.plan,
        file: now.file,
        requirement,
        before: was,
        after: is,
        kind: kindOf(isOpen(was), isOpen(is)),
        causes: causesOf({ before, after, then, now, verdictStays }),
      });
    }
  }
  const gone = [...earlier.values()].flat().filter((one) => !taken.has(one));
  return {
    from: { asOf: before.asOf, tool: before.tool, checklist: before.checklist },
    added: after.requirements.filter((id) => !positions.has(id)),
    removed: before.requirements.filter((id) => !there.has(id)),
    arrived,
    gone: gone.map(({ plan, file }) => ({ plan, file })),
    changed,
    unchanged,
  };
}

function byName(plans: Iterable<Compared>): ReadonlyMap<string, readonly Compared[]> {
  const named = new Map<string, Compared[]>();
  for (const one of plans) {
    const group = named.get(one.plan);
    if (group) group.push(one);
    else named.set(one.plan, [one]);
  }
  return named;
}

/** Of several plans with one name, the one in the same file. */
const match = (
  candidates: readonly Compared[],
  now: Compared,
  taken: ReadonlySet<Compared>,
): Compared | undefined => {
  const free = candidates.filter((one) => !taken.has(one));
  return free.find(({ file }) => file === now.file) ?? free[0];
};

const outcomeAt = (letters: string, index: number): Change['before'] =>
  outcomesOf(letters[index] ?? '')[0] ?? 'not-evaluated';

const kindOf = (wasOpen: boolean, isOpenNow: boolean): Change['kind'] =>
  wasOpen === isOpenNow ? 'other' : isOpenNow ? 'new' : 'resolved';

interface Case {
  readonly before: Audited;
  readonly after: Audited;
  readonly then: Compared;
  readonly now: Compared;
  /** Only what a decision makes of the verdict is different. */
  readonly verdictStays: boolean;
}

/** All that could have brought it about, and nothing that could not. */
function causesOf({ before, after, then, now, verdictStays }: Case): Change['causes'] {
  const planChanged = then.sha256 !== now.sha256;
  const checklistChanged = before.checklist !== after.checklist || before.tool !== after.tool;
  const possible: readonly (readonly [ChangeCause, boolean])[] = [
    ['decision-changed', verdictStays && then.decisionsSha256 !== now.decisionsSha256],
    ['plan-changed', planChanged],
    ['checklist-changed', checklistChanged && !verdictStays],
    ['time-passed', before.asOf !== after.asOf && !planChanged],
  ];
  const causes = possible.filter(([, is]) => is).map(([cause]) => cause);
  const [first, ...others] = verdictStays && causes[0] === 'decision-changed' ? causes.slice(0, 1) : causes;
  return first ? [first, ...others] : ['checklist-changed'];
}
