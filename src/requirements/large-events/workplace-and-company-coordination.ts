import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const largeEventsPage = guidePage('5.3', 'Spesielle forhold ved store hendelser og katastrofer');

export default defineRequirement({
  id: 'workplace-and-company-coordination',
  code: 'BIG-06',
  group: 'large-events',
  obligations: [should(guide2016, largeEventsPage.where, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['largeEvents', 'companies', 'routine'],
    ['largeEvents', 'companies', 'parties'],
    ['governance', 'ros', 0, 'scenarios', 0, 'label'],
    ['events', 0, 'label'],
  ],
  title: {
    nb: 'Samordning med bedrifter og HMS-tjeneste',
    nn: 'Samordning med bedrifter og HMS-teneste',
    en: 'Coordination with companies and occupational health',
  },
  asks: {
    nb: 'Når en bedrift er rammet, samordnes oppfølgingen med bedriften og HMS-tjenesten dens. Veilederen bruker ordet «må» om tjenesten; planen kan vise hvordan det gjøres.',
    nn: 'Når ei bedrift er råka, blir oppfølginga samordna med bedrifta og HMS-tenesta hennar. Rettleiaren bruker ordet «må» om tenesta; planen kan vise korleis det blir gjort.',
    en: 'When a company is hit, follow-up is coordinated with the company and its occupational health service. The guide says “must” of the service; the plan may show how it is done.',
  },
  why: {
    nb: 'Bedriften følger opp de ansatte, kommunen familiene. Uten avtale får noen to samtaler og sesongarbeideren ingen.',
    nn: 'Bedrifta følgjer opp dei tilsette, kommunen familiane. Utan avtale får nokre to samtalar og sesongarbeidaren ingen.',
    en: 'The company follows up its staff, the municipality the families. Without agreement some get two conversations and the seasonal worker none.',
  },
  advice: {
    nb: 'Skriv hvem som ringer bedriften, hva den selv tar, og hva kommunen tar. Nevn bedriftene i ROS-analysen.',
    nn: 'Skriv kven som ringjer bedrifta, kva ho sjølv tek, og kva kommunen tek. Nemn bedriftene i ROS-analysen.',
    en: 'Write who rings the company, what it takes itself and what the municipality takes. Mention the companies in the risk analysis.',
  },
  pitfall: {
    nb: 'Kommunen regner med at bedriftshelsetjenesten tar alt, og de innleide faller mellom.',
    nn: 'Kommunen reknar med at bedriftshelsetenesta tek alt, og dei innleigde fell mellom.',
    en: 'The municipality counts on occupational health for everything, and hired workers fall between.',
  },
  example: {
    nb: `largeEvents:
  companies:
    routine: >-
      Lederen av teamet ringer bedriften samme dag. Bedriften følger
      opp de ansatte, kommunen familiene.
    parties: [occupational-health]
`,
    nn: `largeEvents:
  companies:
    routine: >-
      Leiaren av teamet ringjer bedrifta same dag. Bedrifta følgjer opp
      dei tilsette, kommunen familiane.
    parties: [occupational-health]
`,
    en: `largeEvents:
  companies:
    routine: >-
      The team leader rings the company the same day. The company
      follows up its staff, the municipality the families.
    parties: [occupational-health]
`,
  },
  forHumans: {
    nb: 'Hvilke arbeidsplasser i kommunen det gjelder.',
    nn: 'Kva arbeidsplassar i kommunen det gjeld.',
    en: 'Which workplaces in the municipality it concerns.',
  },
  citations: [
    largeEventsPage,
    cite(rvtsModel, {
      nb: 'om oppfølging gjennom arbeidsplassen',
      nn: 'om oppfølging gjennom arbeidsplassen',
      en: 'on follow-up through the workplace',
    }),
  ],
  messages: {
    ...referenceMessages,
    routine: {
      nb: 'Planen sier hvordan oppfølgingen samordnes med en bedrift som er rammet.',
      nn: 'Planen seier korleis oppfølginga blir samordna med ei bedrift som er råka.',
      en: 'The plan says how follow-up is coordinated with a company that is hit.',
    },
    parties: {
      nb: 'Planen sier hvilke bedrifter eller hvilken bedriftshelsetjeneste det gjelder.',
      nn: 'Planen seier kva bedrifter eller kva bedriftshelseteneste det gjeld.',
      en: 'The plan says which companies or which occupational health service it concerns.',
    },
    noRoutine: {
      nb: 'Planen nevner hendelser på arbeidsplasser, men ikke hvordan oppfølgingen samordnes med bedriften og HMS-tjenesten.',
      nn: 'Planen nemner hendingar på arbeidsplassar, men ikkje korleis oppfølginga blir samordna med bedrifta og HMS-tenesta.',
      en: 'The plan mentions events at workplaces but not how follow-up is coordinated with the company and its occupational health service.',
    },
    onlyParties: {
      nb: 'Planen nevner bedrifter eller bedriftshelsetjeneste, men ikke hvordan oppfølgingen samordnes med dem.',
      nn: 'Planen nemner bedrifter eller bedriftshelseteneste, men ikkje korleis oppfølginga blir samordna med dei.',
      en: 'The plan mentions companies or occupational health but not how follow-up is coordinated with them.',
    },
    anyCompanies: {
      nb: 'Planen sier ikke noe om bedrifter som rammes. Har kommunen arbeidsplasser der mange kan bli rammet?',
      nn: 'Planen seier ikkje noko om bedrifter som blir råka. Har kommunen arbeidsplassar der mange kan bli råka?',
      en: 'The plan says nothing about companies being hit. Does the municipality have workplaces where many could be affected?',
    },
    noParties: {
      nb: 'Planen nevner ingen bedrifter eller bedriftshelsetjeneste ved navn. Det er et råd fra praksis.',
      nn: 'Planen nemner ingen bedrifter eller bedriftshelseteneste ved namn. Det er eit råd frå praksis.',
      en: 'The plan names no company or occupational health service. That is advice from practice.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, question, remark, lookup } = find;
    const { routine, parties = [] } = plan.largeEvents?.companies ?? {};
    const place = at('largeEvents', 'companies', 'routine');
    const workplace = routine || parties.length > 0 ? undefined : workplaceEvent(plan, at);
    if (routine) yield evidence('routine', place);
    else if (parties.length > 0) yield gap('onlyParties', place);
    else yield workplace ? gap('noRoutine', workplace) : question('anyCompanies', place);

    const named = at('largeEvents', 'companies', 'parties');
    if (parties.some((party) => lookup.party(party))) yield evidence('parties', named);
    if (routine && parties.length === 0) yield remark('noParties', named);
    for (const [index, party] of parties.entries()) {
      yield* askIfUnknown(find, party, at('largeEvents', 'companies', 'parties', index));
    }
  },
});

type At = (...path: readonly ['events', number, 'label'] | readonly ['governance', 'ros']) => Place;

/** Where the plan, or the scenarios it takes from the risk analysis, expects something to happen at a workplace. */
function workplaceEvent(plan: Plan, at: At): Place | undefined {
  const expects = ({ label = '' }: { readonly label?: string | undefined }) => WORKPLACE.test(label);
  const event = itemsOf(plan.events).find(([, one]) => expects(one));
  if (event) return at('events', event[0], 'label');
  const inAnalysis = itemsOf(plan.governance?.ros).some(([, { scenarios }]) =>
    itemsOf(scenarios).some(([, scenario]) => expects(scenario)),
  );
  return inAnalysis ? at('governance', 'ros') : undefined;
}

const WORKPLACE =
  /bedrift|verksemd|virksomhet|arbeidsulykk|arbeidsplass|på jobb|industri|fabrikk|oppdrett|smelteverk|verft|gruve|plattform|workplace|industr|factory|company|fish farm/i;
