import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Phone } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import nkomNumbers from '../../reference/sources/nkom-numbers.ts';
import type { ContactNumber } from '../support/contact-numbers.ts';
import { contactNumbers } from '../support/contact-numbers.ts';
import { asDialled, isPhoneNumber } from '../support/phone.ts';

const where = {
  nb: 'numre med fem, seks og åtte sifre',
  nn: 'nummer med fem, seks og åtte siffer',
  en: 'numbers with five, six and eight digits',
} as const;

const messages = {
  exist: {
    nb: 'Numre i kontaktlisten som finnes i norsk nummerplan: {count}.',
    nn: 'Nummer i kontaktlista som finst i norsk nummerplan: {count}.',
    en: 'Numbers in the contact list that are in the Norwegian numbering plan: {count}.',
  },
  doesNotExist: {
    nb: 'Nummeret {number} i kontaktlisten kan ikke ringes: det passer ikke i norsk nummerplan.',
    nn: 'Nummeret {number} i kontaktlista kan ingen ringje: det passar ikkje i norsk nummerplan.',
    en: 'The number {number} in the contact list cannot be dialled: it does not fit the Norwegian numbering plan.',
  },
  foreign: {
    nb: 'Nummeret {number} er utenlandsk, og det kan ikke kontrolleres her. Har noen ringt det?',
    nn: 'Nummeret {number} er utanlandsk, og det kan ikkje kontrollerast her. Har nokon ringt det?',
    en: 'The number {number} is foreign and cannot be checked here. Has anybody called it?',
  },
  shared: {
    nb: 'Nummeret {number} står også på en annen person i planen. Svarer ikke det, når dere ingen av dem (tommelfingerregel).',
    nn: 'Nummeret {number} står òg på ein annan person i planen. Svarar ikkje det, når de ingen av dei (tommelfingerregel).',
    en: 'The number {number} also stands at another person in the plan. If it does not answer, you reach neither (rule of thumb).',
  },
} as const;

export default defineRequirement({
  id: 'contact-numbers-that-exist',
  code: 'CON-01',
  group: 'practice',
  obligations: [may(nkomNumbers, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Åtte sifre, fem sifre fra 02000 til 09999, seks sifre som begynner med 116, eller 110, 112 og 113 (nummerplanen).',
      nn: 'Åtte siffer, fem siffer frå 02000 til 09999, seks siffer som byrjar med 116, eller 110, 112 og 113 (nummerplanen).',
      en: 'Eight digits, five digits from 02000 to 09999, six digits that begin with 116, or 110, 112 and 113 (the numbering plan).',
    },
  },
  settles: 'met',
  fields: [
    ['contacts', 0, 'phones', 0, 'number'],
    ['contacts', 0, 'phones', 0, 'kind'],
    ['contacts', 0, 'name'],
    ['team', 'members', 0, 'name'],
    ['team', 'members', 0, 'phones', 0, 'number'],
  ],
  title: {
    nb: 'Kontaktnumre som finnes',
    nn: 'Kontaktnummer som finst',
    en: 'Contact numbers that exist',
  },
  asks: {
    nb: 'Det er god praksis at hvert nummer i kontaktlisten kan ringes slik det står.',
    nn: 'Det er god praksis at ein kan ringje kvart nummer i kontaktlista slik det står.',
    en: 'It is good practice that every number in the contact list can be dialled as written.',
  },
  why: {
    nb: 'Et siffer for lite oppdages først når noen står i mørket og trenger kommunalsjefen.',
    nn: 'Eit siffer for lite blir først oppdaga når nokon står i mørkret og treng kommunalsjefen.',
    en: 'A missing digit is found only when somebody stands in the dark and needs the head of health.',
  },
  advice: {
    nb: 'Ring nummeret og skriv det på nytt, med alle sifrene og i anførselstegn.',
    nn: 'Ring nummeret og skriv det på nytt, med alle siffera og i hermeteikn.',
    en: 'Call the number and write it again, with all its digits and in quotation marks.',
  },
  pitfall: {
    nb: 'To numre skrevet i ett felt, eller et internnummer som bare virker inne på rådhuset.',
    nn: 'To nummer skrivne i eitt felt, eller eit internnummer som berre verkar inne på rådhuset.',
    en: 'Two numbers written in one field, or an extension that works only inside the town hall.',
  },
  forHumans: {
    nb: 'Om den rette svarer. Det viser bare en prøveringing.',
    nn: 'Om den rette svarar. Det viser berre ei prøveringing.',
    en: 'Whether the right person answers. Only a test call shows that.',
  },
  citations: [cite(nkomNumbers, where)],
  messages,
  appliesTo: (plan) => contactNumbers(plan).length > 0,
  *check(plan, find) {
    const owners = ownersOf(plan);
    let exist = 0;
    for (const number of contactNumbers(plan)) {
      const finding = judgeNumber(number, owners, find);
      if (finding) yield finding;
      if (finding === undefined || finding.kind === 'remark') exist += 1;
    }
    if (exist > 0) yield find.evidence('exist', find.at('contacts'), { count: exist });
  },
});

/** What is amiss with a number; nothing when it can be dialled and is nobody else's. */
function judgeNumber(
  { contact, position, number, dialled, kind, name }: ContactNumber,
  owners: ReadonlyMap<string, string>,
  { at, gap, question, remark }: Finder<typeof messages>,
): Finding | undefined {
  const owner = kind === 'function' || name === undefined ? undefined : owners.get(dialled);
  const exists = isPhoneNumber(dialled);
  if (exists && (owner === undefined || owner === name)) return undefined;
  const place = at('contacts', contact, 'phones', position, 'number');
  const said = { number: quote(number) };
  if (exists) return remark('shared', place, said);
  return FOREIGN.test(number) ? question('foreign', place, said) : gap('doesNotExist', place, said);
}

const FOREIGN = /^\s*(?:\+|00)(?!\s*47)/;

/** The person each number stands at first. Numbers of a function may be shared, and so may those of one and the same person. */
function ownersOf(plan: Plan): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const own = (dialled: string, kind: Phone['kind'], name: string | undefined): void => {
    if (name !== undefined && kind !== 'function' && !owners.has(dialled)) owners.set(dialled, name);
  };
  for (const [, { name, phones }] of itemsOf(plan.team?.members))
    for (const [, { number, kind }] of itemsOf(phones))
      if (number !== undefined) own(asDialled(number), kind, name);
  for (const { dialled, kind, name } of contactNumbers(plan)) own(dialled, kind, name);
  return owners;
}
