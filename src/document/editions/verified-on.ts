import { lookupOf } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';

/** When each of those behind a party was verified, which is no secret even where the numbers are. */
export type VerifiedOn = (party: string) => readonly (string | undefined)[];

/** Reads the whole plan, of which the public may know these days. */
export function verifiedOnIn(plan: Plan): VerifiedOn {
  const { holders } = lookupOf(plan);
  return (party) =>
    holders(party).flatMap((one) => {
      if (one.kind === 'contact') return [one.contact.verified?.on];
      return one.kind === 'member' ? [one.member.verified?.on ?? plan.team?.verified?.on] : [];
    });
}
