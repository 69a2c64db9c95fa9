import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem, guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import {
  cooperationMessages,
  judgeNone,
  judgePartners,
  partnersOf,
  unlessUnsorted,
} from '../support/cooperation.ts';

export default defineRequirement({
  id: 'cooperation-municipal-services-and-emergency-services',
  code: 'REQ-09',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('10'), { binds: 'plan' }),
    must(hol, same('§ 3-4'), { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['cooperation', 0, 'party'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'routine'],
    ['cooperation', 0, 'contact'],
    ['cooperation', 0, 'trigger'],
    ['cooperation', 0, 'callOut'],
    ['cooperation', 0, 'planRef'],
    ['cooperation', 0, 'none', 'because'],
  ],
  title: {
    nb: 'Samarbeid med kommunale tjenester og nødetater',
    nn: 'Samarbeid med kommunale tenester og naudetatar',
    en: 'Cooperation with ordinary municipal services and emergency services',
  },
  asks: {
    nb: 'Planen bør ha rutiner for samarbeidet med de andre tjenestene i kommunen og med nødetatene: politi, brann og helse.',
    nn: 'Planen bør ha rutinar for samarbeidet med dei andre tenestene i kommunen og med naudetatane: politi, brann og helse.',
    en: 'The plan should have routines for cooperation with the other services of the municipality and with the emergency services: police, fire and health.',
  },
  why: {
    nb: 'Politi, legevakt og skole møter de rammede først og siden hver dag. Er det ikke avtalt hvem som ringer hvem, blir noen kontaktet to ganger og andre ikke i det hele tatt.',
    nn: 'Politi, legevakt og skule møter dei råka først, og sidan kvar dag. Er det ikkje avtalt kven som ringjer kven, blir nokre kontakta to gonger og andre ikkje i det heile.',
    en: 'Police, the out-of-hours clinic and schools meet those affected first, and then every day. If it is not agreed who calls whom, some are contacted twice and others not at all.',
  },
  advice: {
    nb: 'Lag en oppføring for hver part: hvem det er, hva slags part, hvordan samarbeidet foregår, og hvem som kontaktes. Begynn med legevakt, skole og politi; to setninger om hver er nok til å starte.',
    nn: 'Lag ei oppføring for kvar part: kven det er, kva slags part, korleis samarbeidet går føre seg, og kven ein tek kontakt med. Byrj med legevakt, skule og politi; to setningar om kvar er nok til å starte.',
    en: 'Make one entry per partner: who it is, what kind, how the cooperation works, and whom to contact. Begin with the out-of-hours clinic, schools and the police; two sentences on each are enough to start.',
  },
  pitfall: {
    nb: 'Partene står som en navneliste uten rutiner, eller politiet er ikke nevnt.',
    nn: 'Partane står som ei namneliste utan rutinar, eller politiet er ikkje nemnt.',
    en: 'The partners are a list of names without routines, or the police are not mentioned.',
  },
  example: {
    nb: `cooperation:
  - party: police
    category: emergency-service
    routine: >-
      Politiet ringer vakttelefonen før et dødsbudskap. En fra teamet
      blir med.
    contact: police
    trigger: Når noen er omkommet eller savnet.
  - party: school
    category: municipal-service
    routine: >-
      Teamlederen ringer rektor samme kveld. De avtaler hva klassen får
      vite.
    contact: school
`,
    nn: `cooperation:
  - party: police
    category: emergency-service
    routine: >-
      Politiet ringjer vakttelefonen før ein dødsbodskap. Ein frå teamet
      blir med.
    contact: police
    trigger: Når nokon er omkomen eller sakna.
  - party: school
    category: municipal-service
    routine: >-
      Teamleiaren ringjer rektor same kveld. Dei avtalar kva klassen får
      vite.
    contact: school
`,
    en: `cooperation:
  - party: police
    category: emergency-service
    routine: >-
      The police ring the duty phone before they announce a death. One
      of the team goes along.
    contact: police
    trigger: When someone has died or is missing.
  - party: school
    category: municipal-service
    routine: >-
      The team leader rings the head teacher the same evening. They
      agree on what to tell the class.
    contact: school
`,
  },
  forHumans: {
    nb: 'Om rutinene er avtalt med den andre parten, og om begge sider kjenner dem.',
    nn: 'Om rutinane er avtalte med den andre parten, og om begge sider kjenner dei.',
    en: 'Whether the routines are agreed with the other party, and whether both sides know them.',
  },
  citations: [
    cite(guide2016, guideItem('10')),
    guidePage('3', 'Samarbeid'),
    guidePage('6', 'Oversikt over relevante aktører og tjenester'),
    cite(rvtsPlan, { nb: 'punkt 9', nn: 'punkt 9', en: 'item 9' }),
    cite(hol, same('§ 3-4')),
  ],
  messages: {
    ...cooperationMessages,
    noMunicipalService: {
      nb: 'Planen har ingen rutine for samarbeidet med de andre tjenestene i kommunen.',
      nn: 'Planen har ingen rutine for samarbeidet med dei andre tenestene i kommunen.',
      en: 'The plan has no routine for cooperation with the other services of the municipality.',
    },
    noEmergencyService: {
      nb: 'Planen har ingen rutine for samarbeidet med nødetatene.',
      nn: 'Planen har ingen rutine for samarbeidet med naudetatane.',
      en: 'The plan has no routine for cooperation with the emergency services.',
    },
    notMentioned: {
      nb: 'Samarbeidet omfatter ikke {actors}. Veilederens oversikt over aktører (kap. 6) nevner dem, men krever ikke at alle er med. Har parten eget navn i planen, kan den knyttes til oversikten med «actor».',
      nn: 'Samarbeidet omfattar ikkje {actors}. Oversikta over aktørar i rettleiaren (kap. 6) nemner dei, men krev ikkje at alle er med. Har parten eige namn i planen, kan han knytast til oversikta med «actor».',
      en: 'The cooperation does not include: {actors}. The guide’s overview of actors (ch. 6) mentions them but does not demand that all are there. A partner under a name of its own can be tied to the overview with «actor».',
    },
  },
  *check(plan, find) {
    const { at, gap, remark, lookup } = find;
    if (noneBecause(plan.cooperation)) return yield* judgeNone(find, at('cooperation', 'none'));

    const asked = [
      { partners: partnersOf(plan, 'municipal-service'), missing: 'noMunicipalService' },
      { partners: partnersOf(plan, 'emergency-service'), missing: 'noEmergencyService' },
    ] as const;
    const absent = asked.filter(({ partners }) => partners.length === 0);
    if (absent.length > 0) {
      const gaps = absent.map(({ missing }) => gap(missing, at('cooperation')));
      yield* unlessUnsorted(find, plan, gaps);
    }
    for (const { partners } of asked) yield* judgePartners(find, partners);

    const actors = unmentioned(plan, lookup);
    if (absent.length < asked.length && actors) yield remark('notMentioned', at('cooperation'), { actors });
  },
});

/** The actors a plan usually needs; where there are several ids, one of them is enough. */
const usual: readonly (readonly [readonly string[], Text])[] = [
  [['emergency-clinic'], { nb: 'legevakt', nn: 'legevakt', en: 'out-of-hours clinic' }],
  [['gp'], { nb: 'fastlege', nn: 'fastlege', en: 'GP' }],
  [
    ['child-health-school-health'],
    {
      nb: 'helsestasjon og skolehelsetjeneste',
      nn: 'helsestasjon og skulehelseteneste',
      en: 'child health and school health services',
    },
  ],
  [['school'], { nb: 'skole', nn: 'skule', en: 'schools' }],
  [['kindergarten'], { nb: 'barnehage', nn: 'barnehage', en: 'kindergartens' }],
  [['child-welfare'], { nb: 'barnevern', nn: 'barnevern', en: 'child welfare' }],
  [
    ['mental-health-substance-unit'],
    {
      nb: 'psykisk helse og rus',
      nn: 'psykisk helse og rus',
      en: 'mental health and substance use services',
    },
  ],
  [['nav'], same('NAV')],
  [['police'], { nb: 'politi', nn: 'politi', en: 'police' }],
  [['fire'], { nb: 'brannvesen', nn: 'brannvesen', en: 'fire service' }],
  [
    ['amk', 'ambulance'],
    {
      nb: 'AMK eller ambulanse',
      nn: 'AMK eller ambulanse',
      en: 'medical emergency centre (AMK) or ambulance',
    },
  ],
];

function unmentioned(plan: Plan, lookup: Lookup): Text | undefined {
  const mentioned = new Set(itemsOf(plan.cooperation).map(([, partner]) => lookup.actor(partner.party)?.id));
  const names = usual.filter(([ids]) => !ids.some((id) => mentioned.has(id))).map(([, name]) => name);
  const listed = (language: keyof Text): string => names.map((name) => name[language]).join(', ');
  return names.length > 0 ? { nb: listed('nb'), nn: listed('nn'), en: listed('en') } : undefined;
}
