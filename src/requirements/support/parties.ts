import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';

/** True when a text mentions one of the plan's roles by its label. */
export const mentionsRole = (plan: Plan, text: string): boolean => {
  const said = text.toLowerCase();
  return itemsOf(plan.roles).some(
    ([, role]) => role.label !== undefined && said.includes(role.label.toLowerCase()),
  );
};

/** The ids of everyone whom a role of the plan names as its holder. */
export const holdersOfRoles = (plan: Plan): ReadonlySet<string | undefined> =>
  new Set(itemsOf(plan.roles).flatMap(([, { holders }]) => holders ?? []));
