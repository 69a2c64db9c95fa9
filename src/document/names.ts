import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { itemsOf } from '../plan/entries.ts';
import type { Contact, Lookup, Member, Party } from '../plan/lookup.ts';
import { lookupOf } from '../plan/lookup.ts';
import type { Plan } from '../plan/plan.ts';
import { actorById } from '../reference/actors.ts';

/** What the ids of a plan stand for, in words; an id itself is never shown. */
export interface Names {
  readonly lookup: Lookup;
  readonly party: (id: string) => string;
  /** The same in as few words as will do: the person without the profession, the service without the person. */
  readonly shortParty: (id: string) => string;
  readonly agreement: (id: string) => string;
  readonly scenario: (id: string) => string;
  readonly evaluation: (id: string) => string;
  readonly actor: (id: string) => string;
  /** A municipality the plan names itself; undefined for any other. */
  readonly municipality: (number: string) => string | undefined;
}

/** A plan made for the public has no names of people in it, and the words for them follow from that. */
export function namesIn(plan: Plan, language: Language): Names {
  const lookup = lookupOf(plan);
  const withheld = translate(words.withheld, language);
  const party = (id: string): string => {
    const found = lookup.party(id);
    return found ? partyName(found, language) : withheld;
  };
  const shortParty = (id: string): string => {
    const found = lookup.party(id);
    const person = found?.kind === 'member' ? found.member.name : undefined;
    const service = found?.kind === 'contact' ? found.contact.label : undefined;
    return person ?? service ?? party(id);
  };
  const municipalities = [
    plan.municipality ?? {},
    ...itemsOf(plan.municipality?.partners).map(([, one]) => one),
  ];
  const scenarios = itemsOf(plan.governance?.ros).flatMap(([, { scenarios: list }]) => itemsOf(list));
  const evaluations = itemsOf(plan.evaluation?.records);
  return {
    lookup,
    party,
    shortParty,
    municipality: (number) => municipalities.find((one) => one.number === number)?.name,
    agreement: (id) => lookup.agreement(id)?.title ?? withheld,
    scenario: (id) => scenarios.find(([, scenario]) => scenario.id === id)?.[1].label ?? withheld,
    evaluation: (id) => evaluations.find(([, record]) => record.id === id)?.[1].title ?? withheld,
    actor: (id) => actorName(id, language) ?? party(id),
  };
}

function partyName(party: Party, language: Language): string {
  if (party.kind === 'role') return party.role.label ?? translate(words.role, language);
  if (party.kind === 'member') return memberName(party.member, language);
  if (party.kind === 'actor') return translate(party.actor.name, language);
  return contactName(party.contact, language);
}

/** The person where there is one to name, with the profession; else the function. */
function memberName({ name, function: task, profession, vacant }: Member, language: Language): string {
  if (name !== undefined) return profession === undefined ? name : `${name} (${insideSentence(profession)})`;
  const place = task ?? profession ?? translate(words.member, language);
  return vacant === true ? `${place} (${translate(words.vacant, language)})` : place;
}

function contactName({ id, label, name, actor }: Contact, language: Language): string {
  const known = label ?? actorName(actor ?? id, language);
  if (known === undefined) return name ?? translate(words.contact, language);
  return name === undefined ? known : `${known} (${name})`;
}

function actorName(id: string | undefined, language: Language): string | undefined {
  const actor = id === undefined ? undefined : actorById(id);
  return actor && translate(actor.name, language);
}

/** «Prest» is «prest» inside a sentence, but «DPS-psykolog» stays as it is. */
const insideSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const words = {
  withheld: {
    nb: 'oppgitt i den interne utgaven',
    nn: 'oppgitt i den interne utgåva',
    en: 'given in the internal edition',
  },
  role: { nb: 'rolle uten navn', nn: 'rolle utan namn', en: 'unnamed role' },
  member: { nb: 'medlem av teamet', nn: 'medlem av teamet', en: 'member of the team' },
  contact: { nb: 'kontakt', nn: 'kontakt', en: 'contact' },
  vacant: { nb: 'ubesatt', nn: 'ledig', en: 'vacant' },
} as const satisfies Readonly<Record<string, Text>>;
