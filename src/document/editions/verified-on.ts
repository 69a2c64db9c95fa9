import { lookupOf } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { VerifiedOn } from './alert-card.ts';

/** Reads the whole plan, of which the public may know these days. */
export function verifiedOnIn(plan: Plan): VerifiedOn {
  const { holders } = lookupOf(plan);
  return (party) =>
    holders(party).flatMap((one) => {
      if (one.kind === 'contact') return [one.contact.verified?.on];
      return one.kind === 'member' ? [one.member.verified?.on ?? plan.team?.verified?.on] : [];
    });
}
