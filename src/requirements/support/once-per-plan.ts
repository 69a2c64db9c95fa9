import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { keptForLast } from '../../util/last.ts';

/** What several checks need and one plan gives once. */
export const oncePerPlan = <Derived>(
  derive: (plan: Plan, lookup: Lookup) => Derived,
): ((plan: Plan, lookup: Lookup) => Derived) => keptForLast(derive);
