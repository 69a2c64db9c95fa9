import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem, guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { coversOutOfHours } from '../../util/week.ts';
import { anyReachable } from '../support/phone.ts';

const messages = {
  events: {
    nb: 'Planen sier hvilke hendelser den gjelder for. Antall: {count}.',
    nn: 'Planen seier kva hendingar han gjeld for. Talet på hendingar: {count}.',
    en: 'The plan says which events it covers. Number: {count}.',
  },
  noEvents: {
    nb: 'Planen sier ikke hvilke hendelser den gjelder for.',
    nn: 'Planen seier ikkje kva hendingar han gjeld for.',
    en: 'The plan does not say which events it covers.',
  },
  saysNoEvents: {
    nb: 'Planen sier at den ikke lister opp hendelser, og hvorfor.',
    nn: 'Planen seier at han ikkje listar opp hendingar, og kvifor.',
    en: 'The plan says that it lists no events, and why.',
  },
  whichEvents: {
    nb: 'Hvordan vet den som ringer om dette er noe for teamet, når hendelsene ikke er listet opp?',
    nn: 'Korleis veit den som ringjer om dette er noko for teamet, når hendingane ikkje er lista opp?',
    en: 'How does a caller know whether this is for the team when the events are not listed?',
  },
  anyScale: {
    nb: 'Hendelsene omfatter både små og store.',
    nn: 'Hendingane omfattar både små og store.',
    en: 'The events include both small and large ones.',
  },
  noScale: {
    nb: 'Planen sier ikke om hendelsene er små eller store. Den bør gjelde uavhengig av omfang.',
    nn: 'Planen seier ikkje om hendingane er små eller store. Han bør gjelde uavhengig av omfang.',
    en: 'The plan does not say whether the events are small or large. It should apply whatever their size.',
  },
  noSmall: {
    nb: 'Ingen av hendelsene er små. Planen bør også gjelde når én familie er rammet.',
    nn: 'Ingen av hendingane er små. Planen bør òg gjelde når éin familie er råka.',
    en: 'None of the events is small. The plan should also apply when one family is affected.',
  },
  noLarge: {
    nb: 'Ingen av hendelsene er store. Planen bør også gjelde når mange er rammet samtidig.',
    nn: 'Ingen av hendingane er store. Planen bør òg gjelde når mange er råka samstundes.',
    en: 'None of the events is large. The plan should also apply when many are affected at once.',
  },
  usualKindsAbsent: {
    nb: 'Ingen av hendelsene har en «type» som er selvmord, brått dødsfall, dødsulykke, naturhendelse, alvorlig vold eller savnet person. Nettkurset på helsekompetanse.no nevner dem som vanlige; kommunen bestemmer selv.',
    nn: 'Ingen av hendingane har ein «type» som er sjølvmord, brått dødsfall, dødsulykke, naturhending, alvorleg vald eller sakna person. Nettkurset på helsekompetanse.no nemner dei som vanlege; kommunen bestemmer sjølv.',
    en: 'None of the events has a “type” that is suicide, sudden death, fatal accident, natural hazard, serious violence or missing person. The course on helsekompetanse.no names them as common; the municipality decides.',
  },
  noResponse: {
    nb: 'Planen sier ikke hvor raskt teamet kommer. RVTS råder til å skille mellom hendelser der det haster, og hendelser som kan vente.',
    nn: 'Planen seier ikkje kor raskt teamet kjem. RVTS rår til å skilje mellom hendingar der det hastar, og hendingar som kan vente.',
    en: 'The plan does not say how soon the team comes. RVTS advises telling events that are urgent from those that can wait.',
  },
  nobodyMeanwhile: {
    nb: 'Planen sier ikke hvem som gir støtte til teamet kommer. RVTS peker på nødetater, legevakt og eget nettverk de første timene.',
    nn: 'Planen seier ikkje kven som gir støtte til teamet kjem. RVTS peikar på naudetatar, legevakt og eige nettverk dei første timane.',
    en: 'The plan does not say who gives support until the team comes. RVTS points to the emergency services, the out-of-hours clinic and people’s own network in the first hours.',
  },
  authorised: {
    nb: 'Planen sier hvem som kan kalle inn teamet. Antall: {count}.',
    nn: 'Planen seier kven som kan kalle inn teamet. Talet på dei som kan det: {count}.',
    en: 'The plan says who may convene the team. Number: {count}.',
  },
  nobodyAuthorised: {
    nb: 'Planen sier ikke hvem som kan kalle inn teamet eller sette i gang ordningen.',
    nn: 'Planen seier ikkje kven som kan kalle inn teamet eller setje i gang ordninga.',
    en: 'The plan does not say who may convene the team or start the arrangement.',
  },
  saysNobody: {
    nb: 'Planen sier at ingen er gitt myndighet til å kalle inn, og hvorfor.',
    nn: 'Planen seier at ingen har fått mynde til å kalle inn, og kvifor.',
    en: 'The plan says that nobody is given authority to convene, and why.',
  },
  whoConvenes: {
    nb: 'Hvem setter i gang arbeidet når ingen er gitt myndighet til å kalle inn?',
    nn: 'Kven set i gang arbeidet når ingen har fått mynde til å kalle inn?',
    en: 'Who starts the work when nobody is given authority to convene?',
  },
  partyUnknown: {
    nb: 'Den som er satt opp her, finnes ikke i planen. Hvem er ment?',
    nn: 'Den som er sett opp her, finst ikkje i planen. Kven er meint?',
    en: 'The one named here is not in the plan. Who is meant?',
  },
  unreachable: {
    nb: 'Planen har ikke noe telefonnummer til den som kan kalle inn teamet. Veilederen ber om hvem; nummeret er god praksis.',
    nn: 'Planen har ikkje noko telefonnummer til den som kan kalle inn teamet. Rettleiaren ber om kven; nummeret er god praksis.',
    en: 'The plan has no phone number for this party, who may convene the team. The guide asks who; the number is good practice.',
  },
  notOutOfHours: {
    nb: 'Tidsrommene viser ikke at noen kan kalle inn teamet alle kvelder, netter og helger. Det er god praksis, ikke noe veilederen ber om.',
    nn: 'Tidsromma viser ikkje at nokon kan kalle inn teamet alle kveldar, netter og helger. Det er god praksis, ikkje noko rettleiaren ber om.',
    en: 'The hours do not show that somebody may convene the team every evening, night and weekend. That is good practice, not something the guide asks for.',
  },
  notAgreed: {
    nb: 'Planen viser ikke at {who} er med på når teamet skal varsles. RVTS råder til samkjørte planer og felles forståelse.',
    nn: 'Planen viser ikkje at {who} er med på når teamet skal varslast. RVTS rår til samkøyrde planar og felles forståing.',
    en: 'The plan does not show that {who} agrees on when the team is alerted. RVTS advises coordinated plans and a shared understanding.',
  },
  agreedUndated: {
    nb: 'Planen sier ikke når dette ble avklart. Med dato ser alle om det er på tide å ta det opp igjen (RVTS råder til felles forståelse; datoen er praksis).',
    nn: 'Planen seier ikkje når dette blei avklart. Med dato ser alle om det er på tide å ta det opp att (RVTS rår til felles forståing; datoen er praksis).',
    en: 'The plan does not say when this was agreed. A date shows whether it is time to raise it again (RVTS advises a shared understanding; the date is practice).',
  },
} as const;

export default defineRequirement({
  id: 'events-and-who-may-convene',
  code: 'REQ-04',
  group: 'contents',
  obligations: [should(guide2016, guideItem('4–5'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['events', 0, 'label'],
    ['events', 0, 'type'],
    ['events', 0, 'scale'],
    ['events', 0, 'usualActivation'],
    ['events', 0, 'criteria'],
    ['events', 0, 'response'],
    ['events', 0, 'meanwhile'],
    ['activation', 'authorised', 0, 'party'],
    ['activation', 'authorised', 0, 'channel'],
    ['activation', 'authorised', 0, 'hours'],
    ['activation', 'agreedWith', 0, 'party'],
    ['activation', 'agreedWith', 0, 'on'],
  ],
  title: {
    nb: 'Hendelser og hvem som kan sammenkalle teamet',
    nn: 'Hendingar og kven som kan kalle saman teamet',
    en: 'Events covered and who may convene the team',
  },
  asks: {
    nb: 'Planen bør si hvilke hendelser den gjelder for, uavhengig av hvor store de er, og hvem som kan kalle sammen teamet eller sette i gang ordningen.',
    nn: 'Planen bør seie kva hendingar han gjeld for, uavhengig av kor store dei er, og kven som kan kalle saman teamet eller setje i gang ordninga.',
    en: 'The plan should say which events it covers, whatever their size, and who may convene the team or start the arrangement.',
  },
  why: {
    nb: 'De fleste kriser rammer én familie, ikke hele bygda. Er det bare kriseledelsen som kan kalle inn teamet, blir det sjelden gjort for et selvmord en tirsdag kveld.',
    nn: 'Dei fleste kriser råkar éin familie, ikkje heile bygda. Er det berre kriseleiinga som kan kalle inn teamet, blir det sjeldan gjort for eit sjølvmord ein tysdagskveld.',
    en: 'Most crises strike one family, not the whole community. If only crisis management can convene the team, it is seldom done for a suicide on a Tuesday night.',
  },
  advice: {
    nb: 'List opp hendelsene, og merk hver av dem som liten, stor eller begge deler («scale»). Sett opp hvem som kan kalle inn teamet, gjerne leder, legevakt og kommuneoverlege, og når på døgnet. Ta listen opp med politiet og legevaktsentralen, og skriv datoen.',
    nn: 'List opp hendingane, og merk kvar av dei som lita, stor eller begge delar («scale»). Set opp kven som kan kalle inn teamet, gjerne leiar, legevakt og kommuneoverlege, og når på døgnet. Ta lista opp med politiet og legevaktsentralen, og skriv datoen.',
    en: 'List the events and mark each as small, large or both (“scale”). Set down who may convene the team, for example the leader, the out-of-hours clinic and the chief medical officer, and at what hours. Go through the list with the police and the out-of-hours call centre, and write the date.',
  },
  pitfall: {
    nb: 'Bare katastrofer er nevnt, eller bare kriseledelsen kan kalle inn, så selvmord og enkeltulykker faller utenfor.',
    nn: 'Berre katastrofar er nemnde, eller berre kriseleiinga kan kalle inn, så sjølvmord og einskildulykker fell utanfor.',
    en: 'Only disasters are named, or only crisis management can convene, so suicides and single accidents fall outside.',
  },
  example: {
    nb: example('Selvmord', 'Ras som rammer flere'),
    nn: example('Sjølvmord', 'Ras som råkar fleire'),
    en: example('Suicide', 'Landslide affecting many'),
  },
  forHumans: {
    nb: 'Om tersklene passer til det som kan skje i kommunen, og om nødetatene forstår dem på samme måte.',
    nn: 'Om tersklane passar til det som kan skje i kommunen, og om naudetatane forstår dei på same måten.',
    en: 'Whether the thresholds fit the risks of the municipality, and whether the emergency services understand them alike.',
  },
  citations: [
    cite(guide2016, guideItem('4–5')),
    guidePage('3', 'Plan for kommunens psykososiale oppfølging'),
    cite(rvtsPlan, { nb: 'punkt 4', nn: 'punkt 4', en: 'item 4' }),
    cite(helsekompetanse, { nb: 'siden Aktivering', nn: 'sida Aktivering', en: 'page Aktivering' }),
  ],
  messages,
  *check(plan, find) {
    yield* judgeEvents(plan, find);
    yield* judgeAuthority(plan, find);
    yield* judgeAgreedWith(plan, find);
  },
});

function example(suicide: string, landslide: string): string {
  return `events:
  - { id: suicide, label: ${suicide}, scale: small }
  - { id: landslide, label: ${landslide}, scale: large }
activation:
  authorised:
    - { party: team-leader, mode: formal, channel: phone }
    - party: emergency-clinic
      mode: practical
      hours: [{ days: [every-day], from: "00:00", to: "24:00" }]
`;
}

type Find = Finder<typeof messages>;
type Event = Extract<NonNullable<Plan['events']>, readonly unknown[]>[number];
type Events = readonly (readonly [number, Event])[];

function* judgeEvents(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question, remark } = find;
  if (noneBecause(plan.events)) {
    yield evidence('saysNoEvents', at('events'));
    return yield question('whichEvents', at('events'));
  }
  const covered = itemsOf(plan.events).filter(([, event]) => isCovered(event));
  if (covered.length === 0) return yield gap('noEvents', at('events'));
  yield evidence('events', at('events'), { count: covered.length });
  yield judgeScale(covered, find);
  if (!covered.some(([, { type }]) => type && usualKinds.has(type)))
    yield remark('usualKindsAbsent', at('events'));
  yield* judgeResponses(covered, find);
}

/** An event that usually does not activate the team marks a limit; the plan does not cover it. */
const isCovered = ({ label, type, usualActivation }: Event): boolean =>
  Boolean(label || type) && usualActivation !== 'not-usual';

function judgeScale(covered: Events, { at, evidence, gap }: Find): Finding {
  const scales = new Set(covered.map(([, { scale }]) => scale));
  const small = scales.has('small') || scales.has('both');
  const large = scales.has('large') || scales.has('both');
  if (small && large) return evidence('anyScale', at('events'));
  if (small) return gap('noLarge', at('events'));
  return gap(large ? 'noSmall' : 'noScale', at('events'));
}

const usualKinds: ReadonlySet<NonNullable<Event['type']>> = new Set([
  'suicide',
  'sudden-child-death',
  'fatal-accident',
  'natural-hazard',
  'homicide',
  'domestic-violence',
  'sexual-assault',
  'missing-person',
]);

function* judgeResponses(covered: Events, { at, question, remark, lookup }: Find): Iterable<Finding> {
  /** Each event that lacks it, or the list once where all of them do. */
  const placesOf = (lacking: Events, asked: Events, key: 'response' | 'meanwhile'): readonly Place[] =>
    lacking.length > 1 && lacking.length === asked.length
      ? [at('events')]
      : lacking.map(([index]) => at('events', index, key));

  const undecided = covered.filter(([, { response }]) => !response);
  yield* placesOf(undecided, covered, 'response').map((place) => remark('noResponse', place));
  const waiting = covered.filter(([, { response }]) => response && response !== 'at-once');
  const alone = waiting.filter(([, { meanwhile }]) => !meanwhile);
  yield* placesOf(alone, waiting, 'meanwhile').map((place) => remark('nobodyMeanwhile', place));
  yield* covered
    .filter(([, { meanwhile }]) => meanwhile && !lookup.party(meanwhile))
    .map(([index]) => question('partyUnknown', at('events', index, 'meanwhile')));
}

function* judgeAuthority({ activation }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question, remark, lookup } = find;
  if (noneBecause(activation?.authorised)) {
    yield evidence('saysNobody', at('activation', 'authorised'));
    return yield question('whoConvenes', at('activation', 'authorised'));
  }
  const named = itemsOf(activation?.authorised).filter(([, { party }]) => party);
  if (named.length === 0) return yield gap('nobodyAuthorised', at('activation', 'authorised'));
  const known = named.filter(([, { party }]) => lookup.party(party));
  if (known.length > 0) yield evidence('authorised', at('activation', 'authorised'), { count: known.length });
  for (const [index, { party }] of named) {
    const place = at('activation', 'authorised', index, 'party');
    if (!lookup.party(party)) yield question('partyUnknown', place);
    else if (!anyReachable(lookup.phones(party))) yield remark('unreachable', place);
  }
  if (!coversOutOfHours(named.flatMap(([, { hours }]) => itemsOf(hours).map(([, window]) => window)))) {
    yield remark('notOutOfHours', at('activation', 'authorised'));
  }
}

function* judgeAgreedWith({ activation }: Plan, { at, question, remark, lookup }: Find): Iterable<Finding> {
  const agreed = itemsOf(activation?.agreedWith).filter(([, { party }]) => party);
  for (const [index, { party, on }] of agreed) {
    if (!lookup.party(party)) yield question('partyUnknown', at('activation', 'agreedWith', index, 'party'));
    else if (!on) yield remark('agreedUndated', at('activation', 'agreedWith', index, 'on'));
  }
  const actors = new Set(
    agreed.flatMap(([, { party }]) => lookup.holders(party).map(({ id }) => lookup.actor(id)?.id)),
  );
  for (const [actor, who] of expectedToAgree) {
    if (!actors.has(actor)) yield remark('notAgreed', at('activation', 'agreedWith'), { who });
  }
}

const expectedToAgree = [
  ['police', { nb: 'politiet', nn: 'politiet', en: 'the police' }],
  [
    'emergency-clinic',
    { nb: 'legevaktsentralen', nn: 'legevaktsentralen', en: 'the out-of-hours call centre' },
  ],
] as const;
