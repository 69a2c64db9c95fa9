import type { Actor } from '../reference/actors.ts';
import { actorById } from '../reference/actors.ts';
import { itemsOf } from './entries.ts';
import type { Plan } from './plan.ts';

type Entry<L> = Extract<NonNullable<L>, readonly unknown[]>[number];
export type Role = Entry<Plan['roles']>;
export type Contact = Entry<Plan['contacts']>;
export type Member = Entry<NonNullable<Plan['team']>['members']>;
export type Agreement = Entry<Plan['agreements']>;
export type Phone = Entry<Contact['phones']>;

/** Whoever can act: a function, somebody in the team, a contact outside it, or an actor of the directory. */
export type Party =
  | { readonly kind: 'role'; readonly id: string; readonly index: number; readonly role: Role }
  | { readonly kind: 'member'; readonly id: string; readonly index: number; readonly member: Member }
  | { readonly kind: 'contact'; readonly id: string; readonly index: number; readonly contact: Contact }
  | { readonly kind: 'actor'; readonly id: string; readonly actor: Actor };

/** Who and what the ids of a plan name. */
export interface Lookup {
  readonly party: (id: string | undefined) => Party | undefined;
  readonly agreement: (id: string | undefined) => (Agreement & { readonly index: number }) | undefined;
  /** The actor of the directory that a party is, or stands for. */
  readonly actor: (id: string | undefined) => Actor | undefined;
  /** The people behind a party: a role's holders, followed to members and contacts; the party itself otherwise. */
  readonly holders: (id: string | undefined) => readonly Party[];
  /** The phones that reach a party, its holders' included. */
  readonly phones: (id: string | undefined) => readonly Phone[];
}

/** Indexes the ids of a plan once. The first of two equal ids counts. */
export function lookupOf(plan: Plan): Lookup {
  const parties = new Map<string, Party>();
  const add = (party: Party): unknown => parties.has(party.id) || parties.set(party.id, party);
  for (const [index, role] of itemsOf(plan.roles))
    if (role.id) add({ kind: 'role', id: role.id, index, role });
  for (const [index, member] of itemsOf(plan.team?.members))
    if (member.id) add({ kind: 'member', id: member.id, index, member });
  for (const [index, contact] of itemsOf(plan.contacts))
    if (contact.id) add({ kind: 'contact', id: contact.id, index, contact });
  const agreements = new Map(
    itemsOf(plan.agreements)
      .map(([index, agreement]) => [agreement.id, { ...agreement, index }] as const)
      .reverse(),
  );

  const party: Lookup['party'] = (id) => {
    if (id === undefined) return undefined;
    const actor = actorById(id);
    return parties.get(id) ?? (actor && { kind: 'actor', id, actor });
  };
  const followed = new Map<string, readonly Party[]>();
  const holders: Lookup['holders'] = (id) => {
    if (id === undefined) return [];
    const known = followed.get(id) ?? holdersOf(party, id);
    followed.set(id, known);
    return known;
  };
  return {
    party,
    holders,
    agreement: (id) => (id === undefined ? undefined : agreements.get(id)),
    actor: (id) => actorOf(party(id)),
    phones: (id) => holders(id).flatMap(phonesOf),
  };
}

/** A role that holds a role is followed, once; one that nobody holds stands for itself. */
function holdersOf(party: Lookup['party'], id: string): readonly Party[] {
  const found = new Set<Party>();
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const one = party(next);
    if (!one || seen.has(next)) continue;
    seen.add(next);
    const held = one.kind === 'role' ? (one.role.holders ?? []) : [];
    if (held.length === 0) found.add(one);
    else waiting.push(...held.toReversed());
  }
  return [...found];
}

function actorOf(party: Party | undefined): Actor | undefined {
  if (party?.kind === 'actor') return party.actor;
  return party?.kind === 'contact' ? actorById(party.contact.actor ?? party.id) : undefined;
}

function phonesOf(party: Party): readonly Phone[] {
  if (party.kind === 'member') return itemsOf(party.member.phones).map(([, phone]) => phone);
  return party.kind === 'contact' ? itemsOf(party.contact.phones).map(([, phone]) => phone) : [];
}
