import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { CoreLocale, Text } from '../../i18n/text.ts';
import { cite } from '../../reference/source.ts';
import swedishAlertRoutine from '../../reference/sources/swedish-alert-routine.ts';
import { hasCallList } from '../support/alert-graph.ts';

const where = {
  nb: 'hva meldingen skal inneholde',
  nn: 'kva meldinga skal innehalde',
  en: 'what the message should contain',
} as const;

const messages = {
  template: {
    nb: 'Planen har en ferdig varslingsmelding.',
    nn: 'Planen har ei ferdig varslingsmelding.',
    en: 'The plan has a ready alert message.',
  },
  noTemplate: {
    nb: 'Planen har ikke noen ferdig varslingsmelding.',
    nn: 'Planen har ikkje noka ferdig varslingsmelding.',
    en: 'The plan has no ready alert message.',
  },
  partsNotSeen: {
    nb: 'I meldingen ser vi ikke plass til: {parts}. En svensk rutine for SMS-varsling har med alt dette; ordene deres kan være andre.',
    nn: 'I meldinga ser vi ikkje plass til: {parts}. Ein svensk rutine for SMS-varsling har med alt dette; orda dykkar kan vere andre.',
    en: 'In the message we see no room for: {parts}. A Swedish routine for alerting by text message has all of these; your words may be others.',
  },
} as const;

export default defineRequirement({
  id: 'alert-message-template',
  code: 'ALR-14',
  group: 'practice',
  obligations: [may(swedishAlertRoutine, where, { binds: 'plan', basis: 'practice', seen: 'cited' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'En ferdig tekst. At den har plass til hva, hvor, hvem, hva som er gjort og hvor man ringer tilbake, er en merknad fra en svensk rutine.',
      nn: 'Ein ferdig tekst. At han har plass til kva, kvar, kven, kva som er gjort og kvar ein ringjer tilbake, er ein merknad frå ein svensk rutine.',
      en: 'A ready text. That it has room for what, where, who, what has been done and where to call back is a remark from a Swedish routine.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'messageTemplate'],
    ['notification', 'callList'],
  ],
  title: {
    nb: 'Ferdig varslingsmelding',
    nn: 'Ferdig varslingsmelding',
    en: 'A ready alert message',
  },
  asks: {
    nb: 'Det er god praksis at den som varsler, har en ferdig tekst: hva, hvor, hvem, hva som er gjort, og hvor man ringer tilbake.',
    nn: 'Det er god praksis at den som varslar, har ein ferdig tekst: kva, kvar, kven, kva som er gjort, og kvar ein ringjer tilbake.',
    en: 'It is good practice that whoever alerts has a ready text: what, where, who, what has been done, and where to call back.',
  },
  why: {
    nb: 'Den som er rystet, glemmer adressen. En tekst med tomme felt spør om den.',
    nn: 'Den som er skaka, gløymer adressa. Ein tekst med tomme felt spør om henne.',
    en: 'Whoever is shaken forgets the address. A text with blanks asks for it.',
  },
  advice: {
    nb: 'Skriv en melding på fire linjer med tomme felt, og la loggføreren ha den på telefonen.',
    nn: 'Skriv ei melding på fire linjer med tomme felt, og la loggføraren ha henne på telefonen.',
    en: 'Write a message of four lines with blanks, and let the log keeper have it on the phone.',
  },
  pitfall: {
    nb: 'Navn på rammede sendes på SMS, eller meldingen sier bare «ring meg».',
    nn: 'Namn på dei som er råka, blir sende på SMS, eller meldinga seier berre «ring meg».',
    en: 'Names of those affected are sent by text message, or the message says only “call me”.',
  },
  forHumans: {
    nb: 'Om meldingen er til å forstå for en som nettopp våknet.',
    nn: 'Om meldinga er til å forstå for ein som nettopp vakna.',
    en: 'Whether the message can be understood by someone who has just woken up.',
  },
  example: {
    nb: example('Hva: … Hvor: … Hvem er rammet: … Gjort så langt: … Ring 20 00 12 34.'),
    nn: example('Kva: … Kvar: … Kven er råka: … Gjort så langt: … Ring 20 00 12 34.'),
    en: example('What: … Where: … Who is affected: … Done so far: … Call 20 00 12 34.'),
  },
  citations: [cite(swedishAlertRoutine, where)],
  messages,
  appliesTo: (plan) => hasCallList(plan) || plan.notification?.messageTemplate !== undefined,
  *check({ notification }, { at, evidence, gap, remark }) {
    const template = notification?.messageTemplate;
    const place = at('notification', 'messageTemplate');
    if (!template) return yield gap('noTemplate', place);
    yield evidence('template', place);
    const said = template.toLowerCase();
    const missing = parts.filter(({ words }) => !words.some((word) => said.includes(word)));
    if (missing.length > 0) yield remark('partsNotSeen', place, { parts: listOf(missing) });
  },
});

function example(text: string): string {
  return `notification:
  callList:
    - { caller: emergency-clinic, calls: [team-leader] }
  messageTemplate: >-
    ${text}
`;
}

interface Part {
  readonly name: Text;
  readonly words: readonly string[];
}

/** Beginnings of words, so that they hold in every inflection. */
const parts: readonly Part[] = [
  { name: { nb: 'hva', nn: 'kva', en: 'what' }, words: ['hva', 'kva', 'what', 'hend', 'event'] },
  { name: { nb: 'hvor', nn: 'kvar', en: 'where' }, words: ['hvor', 'kvar', 'where', 'sted', 'stad'] },
  {
    name: { nb: 'hvem', nn: 'kven', en: 'who' },
    words: ['hvem', 'kven', 'who', 'ramm', 'råk', 'berør', 'affected'],
  },
  {
    name: { nb: 'hva som er gjort', nn: 'kva som er gjort', en: 'what has been done' },
    words: ['gjort', 'gjer', 'varsl', 'sett i gang', 'satt i gang', 'done', 'so far'],
  },
  {
    name: {
      nb: 'svar eller nummer å ringe',
      nn: 'svar eller nummer å ringje',
      en: 'an answer or a number to call',
    },
    words: ['ring', 'svar', 'tlf', 'telefon', 'call', 'reply', 'answer', 'phone'],
  },
];

function listOf(missing: readonly Part[]): Text {
  const list = (locale: CoreLocale): string => missing.map(({ name }) => name[locale]).join(', ');
  return { nb: list('nb'), nn: list('nn'), en: list('en') };
}
