import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { letterOnFollowUp } from '../support/follow-up-sources.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const page = guidePage('3', 'Organisering av psykososial oppfølging ved kriser, ulykker og katastrofer');
const phaseItem = { nb: 'punkt 8', nn: 'punkt 8', en: 'item 8' };

const messages = {
  ...referenceMessages,
  handover: {
    nb: 'Planen sier hvordan ansvaret går videre fra teamet til en tjeneste.',
    nn: 'Planen seier korleis ansvaret går vidare frå teamet til ei teneste.',
    en: 'The plan says how responsibility passes on from the team to a service.',
  },
  noHandover: {
    nb: 'Planen sier ikke hvordan ansvaret går over til en annen tjeneste når teamet trekker seg ut.',
    nn: 'Planen seier ikkje korleis ansvaret går over til ei anna teneste når teamet trekkjer seg ut.',
    en: 'The plan does not say how responsibility passes to another service when the team withdraws.',
  },
  perhapsInRelation: {
    nb: 'Planen har ingen rutine for overføring, men omtaler forholdet til ordinære tjenester. Går det fram der hvem som tar over, og hvordan?',
    nn: 'Planen har ingen rutine for overføring, men omtalar forholdet til ordinære tenester. Går det fram der kven som tek over, og korleis?',
    en: 'The plan has no routine for handover but describes the relation to ordinary services. Does that show who takes over, and how?',
  },
  noSender: {
    nb: 'Det står hvem som tar over, men ikke hvem som gir ansvaret fra seg. At begge står der, er et råd fra praksis.',
    nn: 'Det står kven som tek over, men ikkje kven som gir ansvaret frå seg. At begge står der, er eit råd frå praksis.',
    en: 'It says who takes over but not who hands over. Naming both is advice from practice.',
  },
  noReceiver: {
    nb: 'Overføringen er omtalt, men uten hvem som tar over. At mottakeren står der, er et råd fra praksis.',
    nn: 'Overføringa er omtalt, men utan kven som tek over. At mottakaren står der, er eit råd frå praksis.',
    en: 'Handover is described, but not who takes over. Naming the receiver is advice from practice.',
  },
  notAcross: {
    nb: 'Planen sier ikke hvordan ansvaret overføres mellom kommuner, når tilreisende rammes her eller egne innbyggere rammes et annet sted. Veilederens side om samarbeid og brevet etter 25. juni 2022 tar opp dette.',
    nn: 'Planen seier ikkje korleis ansvaret blir overført mellom kommunar, når tilreisande blir ramma her eller eigne innbyggjarar blir ramma ein annan stad. Sida om samarbeid i rettleiaren og brevet etter 25. juni 2022 tek opp dette.',
    en: 'The plan does not say how responsibility passes between municipalities, when visitors are affected here or residents elsewhere. The guide’s page on cooperation and the letter after 25 June 2022 raise this.',
  },
} as const;

export default defineRequirement({
  id: 'handover-between-services',
  code: 'GUI-02',
  group: 'guide',
  obligations: [
    should(page.source, page.where, { binds: 'service' }),
    should(rvtsPlan, phaseItem, { binds: 'plan' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'handover', 'routine'],
    ['followUp', 'handover', 'from'],
    ['followUp', 'handover', 'to'],
    ['phases', 0, 'measures', 0, 'responsible'],
    ['phases', 0, 'measures', 0, 'handoverTo'],
    ['followUp', 'crossMunicipal'],
    ['team', 'placement', 'relationToOrdinaryServices'],
  ],
  title: {
    nb: 'Overføring av ansvar',
    nn: 'Overføring av ansvar',
    en: 'Handover of responsibility',
  },
  asks: {
    nb: 'Kommunen bør avklare hvordan ansvar overføres mellom tjenester, og det anbefales at planens tiltak for hver fase viser det.',
    nn: 'Kommunen bør avklare korleis ansvar blir overført mellom tenester, og det er tilrådd at tiltaka for kvar fase i planen viser det.',
    en: 'The municipality should settle how responsibility passes between services, and it is recommended that the plan’s measures for each phase show it.',
  },
  why: {
    nb: 'Den farligste dagen er den da teamet slutter å ringe og alle tror at en annen har begynt.',
    nn: 'Den farlegaste dagen er den då teamet sluttar å ringje og alle trur at ein annan har byrja.',
    en: 'The most dangerous day is when the team stops calling and everyone believes that someone else has begun.',
  },
  advice: {
    nb: 'Skriv hvem som gir fra seg ansvaret, hvem som tar over, og hvordan mottakeren bekrefter det. Ta med hva dere gjør når den rammede bor i en annen kommune.',
    nn: 'Skriv kven som gir frå seg ansvaret, kven som tek over, og korleis mottakaren stadfestar det. Ta med kva de gjer når den ramma bur i ein annan kommune.',
    en: 'Write who hands over, who takes over and how the receiver confirms it. Include what you do when the person affected lives in another municipality.',
  },
  pitfall: {
    nb: 'Teamet avslutter, og ingen tar over.',
    nn: 'Teamet avsluttar, og ingen tek over.',
    en: 'The team ends its work, and no one takes over.',
  },
  forHumans: {
    nb: 'Om de rammede merker overgangen, eller blir mistet i den.',
    nn: 'Om dei ramma merkar overgangen, eller blir mista i han.',
    en: 'Whether those affected notice the transition, or are lost in it.',
  },
  citations: [
    page,
    cite(rvtsPlan, phaseItem),
    guidePage('3', 'Samarbeid'),
    cite(letter2022, letterOnFollowUp),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question, remark, lookup } = find;
    const { handover, crossMunicipal } = plan.followUp ?? {};
    const measures = handedOver(plan);
    const [first] = measures;
    if (handover?.routine ?? handover?.to) yield* judgeRule(plan, find);
    else if (first) {
      yield evidence('handover', at('phases', first.phase, 'measures', first.measure, 'handoverTo'));
      if (!first.sender) yield remark('noSender', at('phases', first.phase, 'measures', first.measure));
    } else if (plan.team?.placement?.relationToOrdinaryServices) {
      yield question('perhapsInRelation', at('team', 'placement', 'relationToOrdinaryServices'));
    } else yield gap('noHandover', at('followUp', 'handover'));

    for (const { phase, measure, receiver } of measures) {
      if (lookup.party(receiver)) continue;
      yield question('unknownParty', at('phases', phase, 'measures', measure, 'handoverTo'));
    }
    if (!crossMunicipal) yield remark('notAcross', at('followUp', 'crossMunicipal'));
  },
});

function* judgeRule({ followUp }: Plan, find: Finder<typeof messages>): Iterable<Finding> {
  const { at, evidence, remark } = find;
  const { routine, from, to } = followUp?.handover ?? {};
  yield evidence('handover', at('followUp', 'handover', routine ? 'routine' : 'to'));
  if (!from) yield remark('noSender', at('followUp', 'handover', 'from'));
  if (!to) yield remark('noReceiver', at('followUp', 'handover', 'to'));
  for (const key of ['from', 'to'] as const) {
    yield* askIfUnknown(find, followUp?.handover?.[key], at('followUp', 'handover', key));
  }
}

/** The measures that somebody else takes over. Who is responsible for a phase hands over what nobody else does. */
const handedOver = (plan: Plan) =>
  itemsOf(plan.phases).flatMap(([phase, { responsible, measures }]) =>
    itemsOf(measures).flatMap(([measure, { handoverTo: receiver, responsible: own }]) =>
      receiver ? [{ phase, measure, receiver, sender: own ?? responsible }] : [],
    ),
  );
