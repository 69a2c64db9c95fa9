import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Phone } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanText } from '../../plan/texts.ts';
import { textsOf } from '../../plan/texts.ts';
import { cite } from '../../reference/source.ts';
import offentleglova from '../../reference/sources/offentleglova.ts';
import personopplysningsloven from '../../reference/sources/personopplysningsloven.ts';
import { asDialled } from '../support/phone.ts';
import { placeOf, wholePlan } from '../support/whole-plan.ts';

const articles = {
  nb: '§ 1; personvernforordningen artikkel 5 nr. 1',
  nn: '§ 1; personvernforordninga artikkel 5 nr. 1',
  en: '§ 1; General Data Protection Regulation article 5(1)',
} as const;

const messages = {
  namesApart: {
    nb: 'Ingen medlemmer er nevnt ved navn eller e-postadresse i tekster som blir offentlige.',
    nn: 'Ingen medlemmer er nemnde ved namn eller e-postadresse i tekstar som blir offentlege.',
    en: 'No members are mentioned by name or email address in texts that become public.',
  },
  numbersApart: {
    nb: 'Ingen interne numre står i tekster som blir offentlige.',
    nn: 'Ingen interne nummer står i tekstar som blir offentlege.',
    en: 'No internal numbers stand in texts that become public.',
  },
  member: {
    nb: 'Et medlem, {name}, er nevnt ved navn i en tekst som blir offentlig.',
    nn: 'Eit medlem, {name}, er nemnt ved namn i ein tekst som blir offentleg.',
    en: 'A member, {name}, is mentioned by name in a text that becomes public.',
  },
  contact: {
    nb: 'En kontaktperson, {name}, er nevnt ved navn i en tekst som blir offentlig. Er det meningen?',
    nn: 'Ein kontaktperson, {name}, er nemnd ved namn i ein tekst som blir offentleg. Er det meininga?',
    en: 'A contact, {name}, is mentioned by name in a text that becomes public. Is that intended?',
  },
  number: {
    nb: 'Nummeret {number} er internt i planen, men står i en tekst som blir offentlig.',
    nn: 'Nummeret {number} er internt i planen, men står i ein tekst som blir offentleg.',
    en: 'The number {number} is internal in the plan but stands in a text that becomes public.',
  },
  address: {
    nb: 'E-postadressen {address} er intern i planen, men står i en tekst som blir offentlig.',
    nn: 'E-postadressa {address} er intern i planen, men står i ein tekst som blir offentleg.',
    en: 'The email address {address} is internal in the plan but stands in a text that becomes public.',
  },
} as const;

export default defineRequirement({
  id: 'internal-values-in-public-text',
  code: 'CON-08',
  group: 'practice',
  obligations: [may(personopplysningsloven, articles, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Fullt navn, e-postadresse og telefonnummer som er interne i planen, gjenfunnet i en tekst som kommer med i den offentlige utgaven. Det som også er offentlig et annet sted i planen, telles ikke.',
      nn: 'Fullt namn, e-postadresse og telefonnummer som er interne i planen, funne att i ein tekst som kjem med i den offentlege utgåva. Det som òg er offentleg ein annan stad i planen, tel ikkje.',
      en: 'A full name, email address or phone number that is internal in the plan, found again in a text that comes into the public edition. What is public elsewhere in the plan too does not count.',
    },
  },
  settles: 'met',
  fields: wholePlan,
  title: {
    nb: 'Navn og numre i tekster som blir offentlige',
    nn: 'Namn og nummer i tekstar som blir offentlege',
    en: 'Names and numbers in texts that become public',
  },
  asks: {
    nb: 'Det er god praksis å skrive funksjonen, ikke navnet eller det private nummeret, i tekstene som kommer med i den offentlige utgaven.',
    nn: 'Det er god praksis å skrive funksjonen, ikkje namnet eller det private nummeret, i tekstane som kjem med i den offentlege utgåva.',
    en: 'It is good practice to write the function, not the name or the private number, in texts that come into the public edition.',
  },
  why: {
    nb: 'Den offentlige utgaven utelater de interne feltene. Det noen har skrevet inn i en setning, kan den ikke kjenne igjen.',
    nn: 'Den offentlege utgåva utelèt dei interne felta. Det nokon har skrive inn i ei setning, kan ho ikkje kjenne att.',
    en: 'The public edition leaves out the internal fields. What someone has written into a sentence it cannot recognise.',
  },
  advice: {
    nb: 'Skriv «lederen av kriseteamet» og vakttelefonen. Må navnet stå, merk oppføringen med «visibility: internal».',
    nn: 'Skriv «leiaren av kriseteamet» og vakttelefonen. Må namnet stå, merk oppføringa med «visibility: internal».',
    en: 'Write “the leader of the crisis team” and the duty phone. If the name must stand, mark the entry “visibility: internal”.',
  },
  pitfall: {
    nb: 'Listen over medlemmer er intern, men rutinen sier «ring lederen hjemme» med det private nummeret etter.',
    nn: 'Lista over medlemmer er intern, men rutinen seier «ring leiaren heime» med det private nummeret etter.',
    en: 'The list of members is internal, but the routine says “call the leader at home” with the private number after it.',
  },
  example: {
    nb: `team:
  members: [{ id: member, name: Oddny Tveit, phones: [{ number: "20 00 12 34", kind: private }] }]
notification: { steps: [{ text: Ring lederen av kriseteamet på vakttelefonen. }] }
`,
    nn: `team:
  members: [{ id: member, name: Oddny Tveit, phones: [{ number: "20 00 12 34", kind: private }] }]
notification: { steps: [{ text: Ring leiaren av kriseteamet på vakttelefonen. }] }
`,
    en: `team:
  members: [{ id: member, name: Oddny Tveit, phones: [{ number: "20 00 12 34", kind: private }] }]
notification: { steps: [{ text: Call the leader of the crisis team on the duty phone. }] }
`,
  },
  forHumans: {
    nb: 'Om en tekst røper hvem noen er uten å nevne navnet.',
    nn: 'Om ein tekst røper kven nokon er utan å nemne namnet.',
    en: 'Whether a text gives away who someone is without the name.',
  },
  citations: [
    cite(personopplysningsloven, articles),
    cite(offentleglova, { nb: '§ 13', nn: '§ 13', en: '§ 13' }),
  ],
  messages,
  appliesTo: ({ team, contacts }) =>
    [...itemsOf(team?.members), ...itemsOf(contacts)].some(
      ([, { name, email, phones }]) => name || email || itemsOf(phones).length > 0,
    ),
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const names = namesIn(plan);
    const numbers = numbersIn(plan);
    if (names.every(({ kind }) => kind === 'contact')) yield evidence('namesApart', at('team', 'members'));
    if (numbers.length === 0) yield evidence('numbersApart', at('team', 'members'));
    yield* names.map((leak) => judgeName(leak, find));
    yield* numbers.map(({ value, text }) => gap('number', placeOf(find, text), { number: quote(value) }));
  },
});

function judgeName({ kind, value, text }: NameLeak, find: Finder<typeof messages>): Finding {
  const place = placeOf(find, text);
  if (kind === 'address') return find.gap('address', place, { address: quote(value) });
  return kind === 'member'
    ? find.gap('member', place, { name: quote(value) })
    : find.question('contact', place, { name: quote(value) });
}

interface Leak {
  readonly value: string;
  readonly text: PlanText;
}
type NameLeak = Leak & { readonly kind: 'member' | 'contact' | 'address' };

/** Full names, since a family name alone may be a place or a word; and addresses of members. */
function namesIn(plan: Plan): readonly NameLeak[] {
  const members = itemsOf(plan.team?.members).map(([, member]) => member);
  const contacts = itemsOf(plan.contacts).map(([, contact]) => contact);
  const sought = [
    ...members.map(({ name }) => ({ kind: 'member', value: name }) as const),
    ...members.map(({ email }) => ({ kind: 'address', value: email }) as const),
    ...contacts.map(({ name }) => ({ kind: 'contact', value: name }) as const),
  ];
  return sought.flatMap(({ kind, value }) => {
    if (value === undefined || !(kind === 'address' || value.includes(' '))) return [];
    const open = publicTexts(plan, value);
    // A text that is the value and no more is a field that shows it on purpose.
    return open.some(({ text }) => text === value) ? [] : open.map((text) => ({ kind, value, text }));
  });
}

const publicTexts = (plan: Plan, words: string): readonly PlanText[] =>
  textsOf(plan)
    .holding(words)
    .filter(({ isPublic }) => isPublic);

/** Numbers that are internal wherever they are listed, found again inside a public text, however they are divided. */
function numbersIn(plan: Plan): readonly Leak[] {
  const internal = internalNumbers(plan);
  if (internal.size === 0) return [];
  return textsOf(plan)
    .matches(eightDigits)
    .filter(({ said, text }) => isTold(text) && internal.has(asDialled(said)))
    .map(({ said, text }) => ({ value: said, text }));
}

/** A number alone is listed, not told in a text: «+47 20 00 00 00». */
const isTold = ({ isPublic, text }: PlanText): boolean => isPublic && text.length > longestNumber;
const longestNumber = 16;
const eightDigits = /(?<!\d)\d(?:[ \u00a0]?\d){7}(?!\d)/g;

function internalNumbers(plan: Plan): ReadonlySet<string> {
  const { members, contacts } = { members: itemsOf(plan.team?.members), contacts: itemsOf(plan.contacts) };
  const phones: readonly Phone[] = [...members, ...contacts].flatMap(([, { phones: own }]) =>
    itemsOf(own).map(([, phone]) => phone),
  );
  const isPublic = ({ kind, visibility }: Phone): boolean => kind === 'function' && visibility !== 'internal';
  const dialled = (listed: readonly Phone[]) =>
    listed.flatMap(({ number }) => (number ? [asDialled(number)] : []));
  const open = new Set(dialled(phones.filter(isPublic)));
  return new Set(dialled(phones.filter((phone) => !isPublic(phone))).filter((number) => !open.has(number)));
}
