import type { Lookup, Party } from '../../plan/lookup.ts';

/** True when two references mean the same party, by its own id or by the actor of the directory it stands for. */
export function isSameParty(lookup: Lookup, one: string | undefined, other: string | undefined): boolean {
  const actor = lookup.actor(one);
  return one === other || (actor !== undefined && actor.id === lookup.actor(other)?.id);
}

/**
 * True when one of some target groups, in words, seems to mean the party. Words are compared by their beginnings:
 * legevakt, legevakta, legevakten.
 */
export function isAimedAt(party: Party | undefined, targetGroups: readonly string[]): boolean {
  const names = new Set(namesOf(party).flatMap(stemsOf));
  return targetGroups.some((group) => stemsOf(group).some((stem) => names.has(stem)));
}

function namesOf(party: Party | undefined): readonly string[] {
  if (party?.kind === 'actor') return Object.values(party.actor.name);
  if (party?.kind === 'contact') return [party.contact.label ?? party.id];
  if (party?.kind === 'role') return [party.role.label ?? party.id];
  return [];
}

const stemsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(tellsApart)
    .map((word) => word.slice(0, 6));

/** Short words join others, and «kommunal» stands in too many names. */
const tellsApart = (word: string): boolean => word.length >= 4 && !word.startsWith('kommun');
