import { itemsOf } from '../../plan/entries.ts';
import type { Contact, Member } from '../../plan/lookup.ts';
import type { Column } from '../entries.ts';
import { fieldColumns, tableOf } from '../entries.ts';
import { together } from '../labelled.ts';
import { noneOf } from '../none.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'contact-list',
  order: 240,
  title: { nb: 'Kontaktliste', nn: 'Kontaktliste', en: 'Contact list' },
  editions: everyEdition,
  shows: ['contacts', 'team'],
  build: ({ contacts, team }, context) => {
    const members = itemsOf(team?.members).filter(([, one]) => isListed(one, context));
    const others = itemsOf(contacts).filter(([, one]) => isListed(one, context));
    return [
      ...tableOf(context, say(texts.team, context), members, memberColumns(context), { cards: true }),
      ...noneOf(context, ['contacts'], contacts),
      ...tableOf(context, say(texts.others, context), others, contactColumns(context), { cards: true }),
    ];
  },
});

/** The public is told of those it can reach. */
const isListed = (one: Member | Contact, { edition }: SectionContext): boolean =>
  edition === 'internal' || one.phones !== undefined || one.email !== undefined;

function memberColumns(context: SectionContext): readonly Column<Member>[] {
  const path = ['team', 'members'];
  return [
    ...fieldColumns<Member>(context, path, ['function', 'name']),
    {
      head: say(texts.reached, context),
      cell: (member, index) => together(context, [...path, index], member, 'phones', ['email']),
    },
    {
      head: context.labels.label([...path, 0, 'verified']),
      cell: (member, index) => together(context, [...path, index], member, 'verified', ['informedOn']),
    },
  ];
}

function contactColumns(context: SectionContext): readonly Column<Contact>[] {
  const path = ['contacts'];
  const { labels, names } = context;
  return [
    {
      head: labels.label([...path, 0, 'label']),
      cell: ({ id, label }) => [label ?? names.party(id ?? '')],
    },
    ...fieldColumns<Contact>(context, path, ['name']),
    {
      head: say(texts.reached, context),
      cell: (contact, index) => together(context, [...path, index], contact, 'phones', ['email']),
    },
    {
      head: say(texts.place, context),
      cell: (contact, index) =>
        together(context, [...path, index], contact, 'address', ['openingHours', 'kind', 'actor']),
    },
    ...fieldColumns<Contact>(context, path, ['verified']),
  ];
}

const texts = {
  team: { nb: 'Teamet', nn: 'Teamet', en: 'The team' },
  others: {
    nb: 'Tjenester og samarbeidspartnere',
    nn: 'Tenester og samarbeidspartnarar',
    en: 'Services and partners',
  },
  place: { nb: 'Adresse og slag', nn: 'Adresse og slag', en: 'Address and type' },
  reached: { nb: 'Telefon og e-post', nn: 'Telefon og e-post', en: 'Phone and email' },
} as const;
