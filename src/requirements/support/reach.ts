import type { Lookup } from '../../plan/lookup.ts';
import { anyReachable } from './phone.ts';

/** True when the plan holds a phone number that exists, or an email address, for a party or those who hold the role. */
export const isReachable = (lookup: Lookup, id: string | undefined): boolean =>
  anyReachable(lookup.phones(id)) ||
  lookup
    .holders(id)
    .some(
      (party) =>
        (party.kind === 'contact' && party.contact.email !== undefined) ||
        (party.kind === 'member' && party.member.email !== undefined),
    );
