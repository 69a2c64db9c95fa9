import { may, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import fkb from '../../reference/sources/fkb.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsDisaster from '../../reference/sources/rvts-disaster.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { agreementMessages, askIfUnknownAgreement } from '../support/agreements.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';

const coordination = {
  nb: 'om regional samordning av planer',
  nn: 'om regional samordning av planar',
  en: 'on regional coordination of plans',
};
const cooperationPage = guidePage('3', 'Samarbeid');

export default defineRequirement({
  id: 'regional-plan-coordination',
  code: 'BIG-01',
  group: 'large-events',
  obligations: [
    may(rvtsPlan, coordination, { binds: 'plan' }),
    should(guide2016, cooperationPage.where, { binds: 'service' }),
    should(fkb, same('§ 5'), { binds: 'overall-plan' }),
  ],
  settles: 'met',
  fields: [
    ['largeEvents', 'regionalCoordination', 'partners'],
    ['largeEvents', 'regionalCoordination', 'agreement'],
    ['largeEvents', 'regionalCoordination', 'lastMeeting'],
    ['largeEvents', 'regionalCoordination', 'routine'],
    ['largeEvents', 'regionalCoordination', 'none', 'because'],
    ['municipality', 'partners', 0, 'number'],
  ],
  title: {
    nb: 'Regional samordning av planer',
    nn: 'Regional samordning av planar',
    en: 'Regional coordination of plans',
  },
  asks: {
    nb: 'Det er en fordel at beredskapsplanene samordnes regionalt. Planen kan si hvem dere samordner med, eller hvorfor dere ikke gjør det.',
    nn: 'Det er ein føremon at beredskapsplanane blir samordna regionalt. Planen kan seie kven de samordnar med, eller kvifor de ikkje gjer det.',
    en: 'It is an advantage to coordinate preparedness plans regionally. The plan can say whom you coordinate with, or why you do not.',
  },
  why: {
    nb: 'Bussen velter ved kommunegrensen, og passasjerene bor i fem kommuner. To planer som ikke kjenner hverandre, sender to team til samme familie.',
    nn: 'Bussen veltar ved kommunegrensa, og passasjerane bur i fem kommunar. To planar som ikkje kjenner kvarandre, sender to team til same familie.',
    en: 'The bus overturns at the boundary, and the passengers live in five municipalities. Two plans unknown to each other send two teams to the same family.',
  },
  advice: {
    nb: 'Skriv hvilke kommuner dere har snakket med om planen, og når. Et møte i året er nok.',
    nn: 'Skriv kva kommunar de har snakka med om planen, og når. Eitt møte i året er nok.',
    en: 'Write which municipalities you have discussed the plan with, and when. One meeting a year is enough.',
  },
  pitfall: {
    nb: 'Planen sier at den er samordnet med nabokommunene, men nevner ingen av dem.',
    nn: 'Planen seier at han er samordna med nabokommunane, men nemner ingen av dei.',
    en: 'The plan says it is coordinated with the neighbours but names none of them.',
  },
  example: {
    nb: `largeEvents:
  regionalCoordination:
    partners: [Granvik kommune, Lauvdal kommune]
    lastMeeting: 2026-05-12
    routine: >-
      Lederne av kriseteamene møtes hver vår og sammenligner
      varslingsrutinene.
`,
    nn: `largeEvents:
  regionalCoordination:
    partners: [Granvik kommune, Lauvdal kommune]
    lastMeeting: 2026-05-12
    routine: >-
      Leiarane av kriseteama møtest kvar vår og samanliknar
      varslingsrutinane.
`,
    en: `largeEvents:
  regionalCoordination:
    partners: [Granvik municipality, Lauvdal municipality]
    lastMeeting: 2026-05-12
    routine: >-
      The crisis-team leaders meet every spring and compare alerting
      routines.
`,
  },
  forHumans: {
    nb: 'Om samordningen er reell: om planene virkelig passer sammen.',
    nn: 'Om samordninga er reell: om planane verkeleg høver saman.',
    en: 'Whether the coordination is real: whether the plans do fit together.',
  },
  citations: [
    cite(rvtsPlan, coordination),
    cite(rvtsDisaster, {
      nb: 'om samordning ved katastrofer',
      nn: 'om samordning ved katastrofar',
      en: 'on coordination in disasters',
    }),
    cooperationPage,
    cite(fkb, same('§ 5')),
  ],
  messages: {
    ...noneMessages,
    ...agreementMessages,
    partners: {
      nb: 'Planen sier hvem den er samordnet med.',
      nn: 'Planen seier kven han er samordna med.',
      en: 'The plan says whom it is coordinated with.',
    },
    sharedPlan: {
      nb: 'Planen er felles for flere kommuner.',
      nn: 'Planen er felles for fleire kommunar.',
      en: 'The plan is shared by several municipalities.',
    },
    noPartners: {
      nb: 'Planen sier ikke hvilke kommuner den er samordnet med, og heller ikke at den ikke er det.',
      nn: 'Planen seier ikkje kva kommunar han er samordna med, og heller ikkje at han ikkje er det.',
      en: 'The plan does not say which municipalities it is coordinated with, nor that it is not.',
    },
    routine: {
      nb: 'Planen sier hvordan planene holdes i takt.',
      nn: 'Planen seier korleis planane blir haldne i takt.',
      en: 'The plan says how the plans are kept in step.',
    },
    noMeeting: {
      nb: 'Planen viser ikke når dere sist snakket sammen om planene. Datoen er et råd fra praksis.',
      nn: 'Planen viser ikkje når de sist snakka saman om planane. Datoen er eit råd frå praksis.',
      en: 'The plan does not show when you last talked the plans over. The date is advice from practice.',
    },
    meetingAhead: {
      nb: 'Dagen for siste møte ligger fram i tid. Er det en skrivefeil?',
      nn: 'Dagen for siste møte ligg fram i tid. Er det ein skrivefeil?',
      en: 'The day of the last meeting lies ahead. Is it a slip?',
    },
  },
  *check(plan, find) {
    const { asOf, at, evidence, gap, remark, lookup } = find;
    const { agreement, lastMeeting, none, partners, routine } = plan.largeEvents?.regionalCoordination ?? {};
    const place = at('largeEvents', 'regionalCoordination', 'partners');
    const meeting = at('largeEvents', 'regionalCoordination', 'lastMeeting');
    const namesThem = isMany(partners, 1) || isMany(lookup.agreement(agreement)?.parties, 2);
    const isShared = itemsOf(plan.municipality?.partners).length > 0;

    if (isShared) yield evidence('sharedPlan', at('municipality', 'partners'));
    if (routine) yield evidence('routine', at('largeEvents', 'regionalCoordination', 'routine'));
    if (namesThem) yield evidence('partners', place);
    else if (none) yield* askWhatInstead(find, at('largeEvents', 'regionalCoordination', 'none'));
    else if (!isShared) yield gap('noPartners', place);

    yield* askIfUnknownAgreement(find, agreement, at('largeEvents', 'regionalCoordination', 'agreement'));
    if (lastMeeting && lastMeeting > asOf) yield remark('meetingAhead', meeting);
    else if (namesThem && !lastMeeting) yield remark('noMeeting', meeting);
  },
});

/** An agreement has the municipality itself among its parties; a list of partners has only others. */
const isMany = (names: readonly string[] | undefined, atLeast: number): boolean =>
  (names?.length ?? 0) >= atLeast;
