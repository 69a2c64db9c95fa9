import type { PublishedField } from '../plan/published-field.ts';
import { redact } from '../plan/redact.ts';
import type { ComparedPlan } from './comparison.ts';
import { planChanges } from './plan-changes.ts';

/**
 * The comparison of what is public in both plans, so that nothing else can be told of. Hours are answered or not,
 * whoever answers, so they stay.
 */
export function publicPart(
  plan: ComparedPlan,
  shape: PublishedField,
): { readonly plan: ComparedPlan; readonly isWhole: boolean } {
  const before = redact(plan.before, shape);
  const after = redact(plan.after, shape);
  const hours = plan.changes.filter((one) => 'stretches' in one);
  const others = planChanges(before, after, shape).filter((one) => !('stretches' in one));
  const changes = [...hours, ...others];
  return { plan: { ...plan, before, after, changes }, isWhole: changes.length >= plan.changes.length };
}
