import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup, Phone } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';

const where = {
  nb: 'kontaktpunktet: et nummer som følger vakten',
  nn: 'kontaktpunktet: eit nummer som følgjer vakta',
  en: 'the contact point: a number that follows the duty',
} as const;

const messages = {
  functionNumber: {
    nb: 'Kontaktpunktet har et funksjonsnummer.',
    nn: 'Kontaktpunktet har eit funksjonsnummer.',
    en: 'The contact point has a function number.',
  },
  personalNumber: {
    nb: 'Kontaktpunktet har bare numre som hører til en person. Når personen er borte eller slutter, er veien inn borte.',
    nn: 'Kontaktpunktet har berre nummer som høyrer til ein person. Når personen er borte eller sluttar, er vegen inn borte.',
    en: 'The contact point has only numbers that belong to a person. When the person is away or leaves, the way in is gone.',
  },
  whichKind: {
    nb: 'Er nummeret til kontaktpunktet et funksjonsnummer som følger vakten, eller en persons telefon? Skriv det i «kind».',
    nn: 'Er nummeret til kontaktpunktet eit funksjonsnummer som følgjer vakta, eller telefonen til ein person? Skriv det i «kind».',
    en: 'Is the number of the contact point a function number that follows the duty, or a person’s phone? Write it in “kind”.',
  },
} as const;

export default defineRequirement({
  id: 'function-number-as-way-in',
  code: 'ALR-10',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Minst ett nummer av typen funksjonsnummer. Kommuner med vakttelefon gjør det slik; vi har ikke funnet noen regel om det.',
      nn: 'Minst eitt nummer av typen funksjonsnummer. Kommunar med vakttelefon gjer det slik; vi har ikkje funne nokon regel om det.',
      en: 'At least one number of the kind function number. Municipalities with a duty phone do it so; we have found no rule on it.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'contactPoint', 'phones', 0, 'kind'],
    ['notification', 'contactPoint', 'phones', 0, 'number'],
    ['notification', 'contactPoint', 'party'],
  ],
  title: {
    nb: 'Et nummer inn som følger vakten',
    nn: 'Eit nummer inn som følgjer vakta',
    en: 'A number in that follows the duty',
  },
  asks: {
    nb: 'Det er god praksis at veien inn er et funksjonsnummer, ikke telefonen til én person.',
    nn: 'Det er god praksis at vegen inn er eit funksjonsnummer, ikkje telefonen til éin person.',
    en: 'It is good practice that the way in is a function number, not one person’s phone.',
  },
  why: {
    nb: 'Legevakten har nummeret på en lapp i årevis. Lappen må stemme også når lederen har byttet jobb.',
    nn: 'Legevakta har nummeret på ein lapp i årevis. Lappen må stemme òg når leiaren har bytt jobb.',
    en: 'The out-of-hours clinic keeps the number on a note for years. The note must hold also when the leader has changed jobs.',
  },
  advice: {
    nb: 'Få et eget nummer for teamet som kan settes over til den som har vakt, eller bruk nummeret til legevakten etter avtale.',
    nn: 'Få eit eige nummer for teamet som kan setjast over til den som har vakt, eller bruk nummeret til legevakta etter avtale.',
    en: 'Get a number for the team that can be forwarded to whoever is on duty, or use the clinic’s number by agreement.',
  },
  pitfall: {
    nb: 'Lederens jobbmobil er kontaktpunktet, og den ligger hjemme i ferien.',
    nn: 'Jobbmobilen til leiaren er kontaktpunktet, og han ligg heime i ferien.',
    en: 'The leader’s work mobile is the contact point, and it stays at home during the holidays.',
  },
  forHumans: {
    nb: 'Om nummeret faktisk blir satt over, og hvem som gjør det.',
    nn: 'Om nummeret faktisk blir sett over, og kven som gjer det.',
    en: 'Whether the number really is forwarded, and who does it.',
  },
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: ({ notification }) => {
    const { phones, party } = notification?.contactPoint ?? {};
    return party !== undefined || itemsOf(phones).some(([, { number }]) => number !== undefined);
  },
  *check(plan, { at, evidence, gap, question, lookup }) {
    const kinds = phonesOf(plan, lookup).map(({ kind }) => kind);
    const own = itemsOf(plan.notification?.contactPoint?.phones).length > 0;
    const place = at('notification', 'contactPoint', own ? 'phones' : 'party');
    if (kinds.includes('function')) yield evidence('functionNumber', place);
    else if (kinds.length === 0 || kinds.includes(undefined)) yield question('whichKind', place);
    else yield gap('personalNumber', place);
  },
});

/** The numbers the plan gives for the contact point, or those of whoever it is. */
function phonesOf({ notification }: Plan, lookup: Lookup): readonly Phone[] {
  const point = notification?.contactPoint;
  const own = itemsOf(point?.phones).map(([, phone]) => phone);
  return (own.length > 0 ? own : lookup.phones(point?.party)).filter(({ number }) => number !== undefined);
}
