import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { isReachable } from '../support/reach.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const threats = {
  nb: 'om samarbeid med politiet om trusselvurderinger',
  nn: 'om samarbeid med politiet om trusselvurderingar',
  en: 'on working with the police on threat assessments',
};

const messages = {
  ...noneMessages,
  ...referenceMessages,
  contact: {
    nb: 'Planen sier hvem hos politiet dere har kontakt med om trusselvurderinger.',
    nn: 'Planen seier kven hos politiet de har kontakt med om trusselvurderingar.',
    en: 'The plan says whom at the police you are in contact with about threat assessments.',
  },
  routine: {
    nb: 'Planen sier hvordan trusselvurderinger mottas og deles.',
    nn: 'Planen seier korleis trusselvurderingar blir mottekne og delte.',
    en: 'The plan says how threat assessments are received and shared.',
  },
  nothing: {
    nb: 'Planen viser ikke hvem som har kontakt med politiet om trusselvurderinger, og hvem som informerer de berørte.',
    nn: 'Planen viser ikkje kven som har kontakt med politiet om trusselvurderingar, og kven som informerer dei det gjeld.',
    en: 'The plan does not show who is in contact with the police about threat assessments, and who tells those concerned.',
  },
  noContact: {
    nb: 'Planen viser ikke hvordan dere når politiet om trusselvurderinger.',
    nn: 'Planen viser ikkje korleis de når politiet om trusselvurderingar.',
    en: 'The plan does not show how you reach the police about threat assessments.',
  },
  noRoutine: {
    nb: 'Planen viser ikke hvem som informerer de berørte når politiet har vurdert en trussel.',
    nn: 'Planen viser ikkje kven som informerer dei det gjeld når politiet har vurdert ein trussel.',
    en: 'The plan does not show who tells those concerned when the police have assessed a threat.',
  },
  notPolice: {
    nb: 'Oppføringen om trusselvurderinger gjelder en annen part enn politiet. Er politiet med?',
    nn: 'Oppføringa om trusselvurderingar gjeld ein annan part enn politiet. Er politiet med?',
    en: 'The entry on threat assessments is about another partner than the police. Are the police included?',
  },
} as const;

export default defineRequirement({
  id: 'police-threat-assessment',
  code: 'BIG-08',
  group: 'large-events',
  obligations: [should(letter2022, threats, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['cooperation', 0, 'party'],
    ['cooperation', 0, 'topic'],
    ['cooperation', 0, 'contact'],
    ['cooperation', 0, 'routine'],
    ['cooperation', 0, 'callOut'],
    ['cooperation', 0, 'none', 'because'],
  ],
  title: {
    nb: 'Samarbeid med politiet om trusselvurderinger',
    nn: 'Samarbeid med politiet om trusselvurderingar',
    en: 'Working with the police on threat assessments',
  },
  asks: {
    nb: 'Det er anbefalt at kommunen vet hvem som har kontakt med politiet om trusselvurderinger, og hvem som informerer de berørte. Brevet gjaldt én hendelse; anbefalingen gjelder tjenesten, ikke planen.',
    nn: 'Det er tilrådd at kommunen veit kven som har kontakt med politiet om trusselvurderingar, og kven som informerer dei det gjeld. Brevet galdt éi hending; tilrådinga gjeld tenesta, ikkje planen.',
    en: 'It is recommended that the municipality knows who is in contact with the police about threat assessments, and who tells those concerned. The letter concerned one event; this binds the service, not the plan.',
  },
  why: {
    nb: 'Etter et angrep spør folk om det er trygt å gå ut. Bare politiet kan svare, og noen må bringe svaret videre.',
    nn: 'Etter eit åtak spør folk om det er trygt å gå ut. Berre politiet kan svare, og nokon må bringe svaret vidare.',
    en: 'After an attack people ask whether it is safe to go out. Only the police can answer, and someone must pass the answer on.',
  },
  advice: {
    nb: 'Lag en oppføring under samarbeid med politiet og temaet threat-assessment: hvem dere ringer, og hvem som sier fra til dem det gjelder.',
    nn: 'Lag ei oppføring under samarbeid med politiet og temaet threat-assessment: kven de ringjer, og kven som seier frå til dei det gjeld.',
    en: 'Make an entry under cooperation with the police and the topic threat-assessment: whom you ring, and who tells those concerned.',
  },
  pitfall: {
    nb: 'Politiet ringer den de kjenner, og resten av kommunen hører det på radioen.',
    nn: 'Politiet ringjer den dei kjenner, og resten av kommunen høyrer det på radioen.',
    en: 'The police ring the one they know, and the rest of the municipality hears it on the radio.',
  },
  example: {
    nb: `cooperation:
  - party: police
    category: emergency-service
    topic: threat-assessment
    contact: police
    routine: Politiet ringer beredskapslederen. De avtaler hvem som sier fra.
contacts:
  - id: police
    phones: [{ number: "02800", kind: function }]
`,
    nn: `cooperation:
  - party: police
    category: emergency-service
    topic: threat-assessment
    contact: police
    routine: Politiet ringjer beredskapsleiaren. Dei avtalar kven som seier frå.
contacts:
  - id: police
    phones: [{ number: "02800", kind: function }]
`,
    en: `cooperation:
  - party: police
    category: emergency-service
    topic: threat-assessment
    contact: police
    routine: The police ring the preparedness officer. They agree who tells.
contacts:
  - id: police
    phones: [{ number: "02800", kind: function }]
`,
  },
  forHumans: {
    nb: 'Om kontakten er avtalt med politiet, og om begge vet hva som kan deles.',
    nn: 'Om kontakten er avtalt med politiet, og om begge veit kva som kan delast.',
    en: 'Whether the contact is agreed with the police, and both know what may be shared.',
  },
  citations: [cite(letter2022, threats)],
  messages,
  *check(plan, find) {
    const { at, gap } = find;
    if (noneBecause(plan.cooperation) !== undefined) {
      return yield* askWhatInstead(find, at('cooperation', 'none'));
    }
    const entries = itemsOf(plan.cooperation).filter(([, { topic }]) => topic === 'threat-assessment');
    if (entries.length === 0) yield gap('nothing', at('cooperation'));
    for (const [index, partner] of entries) {
      if (partner.none) yield* askWhatInstead(find, at('cooperation', index, 'none'));
      else yield* judgePartner(index, partner, find);
    }
  },
});

type Partner = Extract<NonNullable<Plan['cooperation']>, readonly unknown[]>[number];

function* judgePartner(
  index: number,
  { party, contact, routine, callOut }: Partner,
  find: Finder<typeof messages>,
): Iterable<Finding> {
  const { at, evidence, gap, question, lookup } = find;
  const place = (field: 'party' | 'contact' | 'routine') => at('cooperation', index, field);
  const isKnown = [party, contact].every((id) => id === undefined || lookup.party(id));
  if (!isKnown) {
    yield* askIfUnknown(find, party, place('party'));
    yield* askIfUnknown(find, contact, place('contact'));
  }
  if (lookup.party(party) && lookup.actor(party)?.id !== 'police')
    yield question('notPolice', place('party'));
  if (isReachable(lookup, contact) || isReachable(lookup, party)) yield evidence('contact', place('contact'));
  else if (isKnown) yield gap('noContact', place('contact'));
  yield routine || callOut ? evidence('routine', place('routine')) : gap('noRoutine', place('routine'));
}
