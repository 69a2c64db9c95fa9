import { formatDate, formatList } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Phone } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell, DocumentSection } from '../block.ts';
import { joined } from '../inline.ts';
import { headed, listOf } from '../lists.ts';
import { numbersOf } from '../phones.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';
import { nightsAndDays } from './who-answers.ts';

/** The card by the phone: whom to ring, who answers now, what to ask, what to do first. What the plan lacks is said. */
export const alertCard = (plan: Plan, context: SectionContext): readonly DocumentSection[] => [
  { id: 'alert-card', title: whomToRing(plan, context), blocks: alertCardBody(plan, context, 3) },
];

export function whomToRing({ notification }: Plan, context: SectionContext): string {
  const point = notification?.contactPoint;
  const whom =
    point?.label ?? (point?.party && context.names.shortParty(point.party)) ?? say(texts.entry, context);
  return say(texts.ring, context, { whom: same(whom) });
}

export function alertCardBody(plan: Plan, context: SectionContext, level: 3 | 4): readonly Block[] {
  const { notification = {}, activation, availability } = plan;
  const shown = [notification.contactPoint?.party, ...fallbacksIn(plan).map(({ party }) => party)];
  const gapped = (title: string, blocks: readonly Block[]): readonly Block[] =>
    headed(title, blocks.length > 0 ? blocks : [notSaid(context)], level);
  const steps = itemsOf(notification.steps).slice(0, mostActions);
  return [
    ...entryNumber(plan, context),
    ...gapped(say(texts.now, context), nightsAndDays(availability, context)),
    ...gapped(say(texts.fallbacks, context), fallbacks(plan, context)),
    ...gapped(say(texts.activate, context), mayActivate(activation, context)),
    ...gapped(
      say(texts.ask, context),
      listOf(
        (notification.questions ?? []).slice(0, mostQuestions).map((one) => [one]),
        { ordered: true },
      ),
    ),
    ...gapped(
      say(texts.first, context),
      listOf(
        steps.map(([, { text = '', responsible }]) => [
          text,
          ...(responsible === undefined
            ? []
            : [' ', { emphasis: [`(${context.names.shortParty(responsible)})`] }]),
        ]),
        { ordered: true },
      ),
    ),
    {
      kind: 'paragraph',
      text: [{ strong: [`${say(texts.verified, context)}: `] }, verified(shown, context)],
    },
  ];
}

const mostQuestions = 4;
const mostActions = 5;

const notSaid = (context: SectionContext): Block => ({
  kind: 'notice',
  tone: 'gap',
  text: say(texts.notSaid, context),
});

/** The number in large type; a card without one says so. */
function entryNumber({ notification }: Plan, context: SectionContext): readonly Block[] {
  const point = notification?.contactPoint;
  const numbers = numbersAt(point?.phones, point?.party, context);
  return numbers.length > 0
    ? [{ kind: 'prominent', text: numbers }]
    : [{ kind: 'notice', tone: 'gap', text: say(texts.noNumber, context) }];
}

/** Those given there, or those of whoever it is. */
function numbersAt(phones: unknown, party: string | undefined, { names }: SectionContext): Cell {
  const given = itemsOf(phones as readonly Phone[] | undefined).map(([, phone]) => phone); // the model has no other phones
  const own = numbersOf(given.slice(0, mostNumbers));
  return own.length > 0 ? own : numbersOf(names.lookup.phones(party).slice(0, mostNumbers));
}

const mostNumbers = 2;

interface Fallback {
  readonly party: string;
  readonly phones?: unknown;
}

/** Whom to ring when the contact point does not answer, in the order the plan gives them, two at most. */
function fallbacksIn({ notification, resourcing }: Plan): readonly Fallback[] {
  const point = notification?.contactPoint;
  const calls = itemsOf(notification?.callList)
    .filter(([, { caller }]) => caller !== undefined && caller === point?.party)
    .flatMap(([, { calls: called = [], ifNoAnswer }]) => [...called, ...(ifNoAnswer ? [ifNoAnswer] : [])]);
  const all: readonly Fallback[] = [
    ...(point?.backup?.party ? [{ party: point.backup.party, phones: point.backup.phones }] : []),
    ...[resourcing?.substituteCover?.party, ...calls].flatMap((party) => (party ? [{ party }] : [])),
  ];
  const distinct = all.filter(
    ({ party }, index) => party !== point?.party && all.findIndex((other) => other.party === party) === index,
  );
  return distinct.slice(0, 2);
}

const fallbacks = (plan: Plan, context: SectionContext): readonly Block[] =>
  listOf(
    fallbacksIn(plan).map(({ party, phones }): Cell => {
      const numbers = numbersAt(phones, party, context);
      return joined(
        [[context.names.shortParty(party)], numbers.length > 0 ? [{ strong: numbers }] : []].filter(
          ({ length }) => length > 0,
        ),
        ': ',
      );
    }),
    { ordered: true },
  );

function mayActivate(activation: Plan['activation'], context: SectionContext): readonly Block[] {
  const parties = itemsOf(activation?.authorised).flatMap(([, { party }]) => party ?? []);
  const words = [...new Set(parties)].map((party) => context.names.shortParty(party));
  return words.length === 0 ? [] : [{ kind: 'paragraph', text: [`${formatList(words, context.language)}.`] }];
}

/** The oldest day on which a number of the card was verified; one that never was is worth saying. */
function verified(parties: readonly (string | undefined)[], context: SectionContext): string {
  const days = parties.flatMap((party) => (party === undefined ? [] : context.verifiedOn(party)));
  const known = days.flatMap((day) => day ?? []).sort();
  const [oldest] = known;
  if (oldest === undefined) return say(texts.never, context);
  const date = same(formatDate(oldest, context.language));
  return known.length === days.length
    ? formatDate(oldest, context.language)
    : say(texts.partlyVerified, context, { date });
}

const texts = {
  entry: { nb: 'kontaktpunktet', nn: 'kontaktpunktet', en: 'the contact point' },
  ring: { nb: 'Ring: {whom}', nn: 'Ring: {whom}', en: 'Ring: {whom}' },
  now: { nb: 'Hvem svarer nå', nn: 'Kven svarar no', en: 'Who answers now' },
  fallbacks: { nb: 'Får du ikke svar', nn: 'Får du ikkje svar', en: 'If nobody answers' },
  activate: { nb: 'Kan kalle inn teamet', nn: 'Kan kalle inn teamet', en: 'May call in the team' },
  ask: { nb: 'Spør den som ringer', nn: 'Spør den som ringjer', en: 'Ask the caller' },
  first: { nb: 'Gjør dette først', nn: 'Gjer dette først', en: 'Do this first' },
  verified: { nb: 'Numre kontrollert', nn: 'Nummer kontrollerte', en: 'Numbers verified' },
  partlyVerified: {
    nb: '{date}, men ikke alle',
    nn: '{date}, men ikkje alle',
    en: '{date}, but not all of them',
  },
  never: { nb: 'planen sier ikke når', nn: 'planen seier ikkje når', en: 'the plan does not say when' },
  notSaid: { nb: 'Planen sier det ikke.', nn: 'Planen seier det ikkje.', en: 'The plan does not say.' },
  noNumber: {
    nb: 'Planen har ikke noe nummer som kan vises her. Et funksjonsnummer kan stå på kortet; private og egne jobbnumre kommer bare med når det er bedt om.',
    nn: 'Planen har ikkje noko nummer som kan visast her. Eit funksjonsnummer kan stå på kortet; private nummer og eigne jobbnummer kjem berre med når det er bede om.',
    en: 'The plan has no number that can be shown here. A function number can stand on the card; private and personal work numbers come along only when asked for.',
  },
} as const;
