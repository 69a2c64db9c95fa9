import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote, same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { nationalNumbers, numbersChecked } from '../../reference/national-numbers.ts';
import { cite } from '../../reference/source.ts';
import akuttmedisinforskriften from '../../reference/sources/akuttmedisinforskriften.ts';
import nkomNumbers from '../../reference/sources/nkom-numbers.ts';
import type { ContactNumber } from '../support/contact-numbers.ts';
import { contactNumbers } from '../support/contact-numbers.ts';

const where = {
  nb: 'numre med tre og seks sifre',
  nn: 'nummer med tre og seks siffer',
  en: 'numbers with three and six digits',
} as const;
const section = { nb: '§ 3', nn: '§ 3', en: '§ 3' } as const;

const messages = {
  inPlace: {
    nb: 'Nasjonale numre som står på den som svarer der: {count}.',
    nn: 'Nasjonale nummer som står på den som svarar der: {count}.',
    en: 'National numbers that stand at the service that answers them: {count}.',
  },
  atAnother: {
    nb: 'Nødnummeret {number} står på en annen enn den nødetaten som svarer der.',
    nn: 'Naudnummeret {number} står på ein annan enn den naudetaten som svarar der.',
    en: 'The emergency number {number} stands at another than the emergency service that answers it.',
  },
  notClinic: {
    nb: 'Nummeret {number} er ikke legevaktens. Det nasjonale nummeret er 116 117.',
    nn: 'Nummeret {number} er ikkje nummeret til legevakta. Det nasjonale nummeret er 116 117.',
    en: 'The number {number} is not that of the out-of-hours clinic. The national number is 116 117.',
  },
  whoAnswers: {
    nb: 'Planen viser ikke at den som svarer på {number}, er denne kontakten. Hvem svarer?',
    nn: 'Planen viser ikkje at den som svarar på {number}, er denne kontakten. Kven svarar?',
    en: 'The plan does not show that this contact is the one who answers {number}. Who does?',
  },
  notInTable: {
    nb: 'Nummeret {number} står ikke i tabellen vår over nasjonale numre, sist kontrollert {day}. Virker det?',
    nn: 'Nummeret {number} står ikkje i tabellen vår over nasjonale nummer, sist kontrollert {day}. Verkar det?',
    en: 'The number {number} is not in our table of national numbers, last checked {day}. Does it work?',
  },
} as const;

export default defineRequirement({
  id: 'national-numbers-in-place',
  code: 'CON-06',
  group: 'practice',
  obligations: [
    may(nkomNumbers, where, { binds: 'plan', basis: 'practice' }),
    must(akuttmedisinforskriften, section, { binds: 'service' }),
  ],
  ground: {
    label: 'practice',
    threshold: {
      nb: `110, 112, 113 og 116 117, hver hos sin tjeneste. Tabellen ble sist kontrollert ${numbersChecked}.`,
      nn: `110, 112, 113 og 116 117, kvar hos si teneste. Tabellen blei sist kontrollert ${numbersChecked}.`,
      en: `110, 112, 113 and 116 117, each with its own service. The table was last checked ${numbersChecked}.`,
    },
  },
  settles: 'met',
  fields: [
    ['contacts', 0, 'id'],
    ['contacts', 0, 'actor'],
    ['contacts', 0, 'phones', 0, 'number'],
  ],
  title: {
    nb: 'Nasjonale numre på rett sted',
    nn: 'Nasjonale nummer på rett stad',
    en: 'National numbers in their place',
  },
  asks: {
    nb: 'Det er god praksis at de nasjonale numrene i planen er riktige og står på den tjenesten som svarer.',
    nn: 'Det er god praksis at dei nasjonale numra i planen er rette og står på den tenesta som svarar.',
    en: 'It is good practice that the national numbers in the plan are right and stand at the service that answers.',
  },
  why: {
    nb: 'Under stress leser vi det som står. Ringer noen 112 for legevakten, går det minutter før de er satt over.',
    nn: 'Under stress les vi det som står. Ringjer nokon 112 for legevakta, går det minutt før dei er sette over.',
    en: 'Under stress we read what is written. If somebody calls 112 for the clinic, minutes pass before they are put through.',
  },
  advice: {
    nb: 'Skriv 110 for brann, 112 for politi, 113 for AMK og 116 117 for legevakt, og oppgi aktøren fra katalogen.',
    nn: 'Skriv 110 for brann, 112 for politi, 113 for AMK og 116 117 for legevakt, og før opp aktøren frå katalogen.',
    en: 'Write 110 for fire, 112 for the police, 113 for the medical call centre and 116 117 for the clinic, and give the actor from the directory.',
  },
  pitfall: {
    nb: '116 117 med ombyttede sifre, eller legevaktens gamle åttesifrede nummer.',
    nn: '116 117 med ombytte siffer, eller det gamle åttesifra nummeret til legevakta.',
    en: '116 117 with digits swapped, or the clinic’s old eight-digit number.',
  },
  example: {
    nb: `contacts:
  - id: police
    label: Politiet i Fjellvik
    phones: [{ number: "112", kind: function }, { number: "20 00 31 12", kind: work }]
  - id: emergency-clinic
    label: Legevakten
    phones: [{ number: "116 117", kind: function }]
`,
    nn: `contacts:
  - id: police
    label: Politiet i Fjellvik
    phones: [{ number: "112", kind: function }, { number: "20 00 31 12", kind: work }]
  - id: emergency-clinic
    label: Legevakta
    phones: [{ number: "116 117", kind: function }]
`,
    en: `contacts:
  - id: police
    label: Fjellvik police
    phones: [{ number: "112", kind: function }, { number: "20 00 31 12", kind: work }]
  - id: emergency-clinic
    label: Out-of-hours clinic
    phones: [{ number: "116 117", kind: function }]
`,
  },
  forHumans: {
    nb: 'Om de lokale numrene til nødetatene er de samarbeidspartene skal bruke.',
    nn: 'Om dei lokale numra til naudetatane er dei som samarbeidspartane skal bruke.',
    en: 'Whether the local numbers of the emergency services are the ones partners are to use.',
  },
  citations: [cite(nkomNumbers, where), cite(akuttmedisinforskriften, section)],
  messages,
  appliesTo: (plan) => nationalOf(plan).length > 0,
  *check(plan, find) {
    const findings = nationalOf(plan).map((national) => judge(national, find));
    yield* findings.flatMap((finding) => finding ?? []);
    const count = findings.filter((finding) => finding === undefined).length;
    if (count > 0) yield find.evidence('inPlace', find.at('contacts'), { count });
  },
});

/** What is wrong with a national number where it stands; nothing when it stands right. */
function judge(
  { contact, position, id, number, dialled }: ContactNumber,
  { at, gap, question, lookup }: Finder<typeof messages>,
): Finding | undefined {
  const actor = lookup.actor(id)?.id;
  const answering = nationalNumbers.get(dialled);
  if (actor !== undefined && answering?.includes(actor)) return undefined;
  const place = at('contacts', contact, 'phones', position, 'number');
  const said = { number: quote(number) };
  if (answering === undefined)
    return actor === 'emergency-clinic'
      ? gap('notClinic', place, said)
      : question('notInTable', place, { ...said, day: same(numbersChecked) });
  return actor === undefined || dialled === '116117'
    ? question('whoAnswers', place, said)
    : gap('atAnother', place, said);
}

/** The numbers of the contact list that have the form of a national one. */
const nationalOf = (plan: Plan): readonly ContactNumber[] =>
  contactNumbers(plan).filter(({ dialled }) => dialled.length < 7 && NATIONAL.test(dialled));

const NATIONAL = /^11(?:\d|6\d{3})$/;
