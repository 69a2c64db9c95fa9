import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem, guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import type { Phases } from '../support/phases.ts';
import { coversLargeEvents, endsWithinAYear, measuresOf, misfits, missingStages } from '../support/phases.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  noPhases: {
    nb: 'Planen sier ikke hvilke tiltak som skal settes i verk i de ulike fasene.',
    nn: 'Planen seier ikkje kva tiltak som skal setjast i verk i dei ulike fasane.',
    en: 'The plan does not say which measures are to be taken in the various phases.',
  },
  measures: {
    nb: 'Planen har tiltak for denne fasen.',
    nn: 'Planen har tiltak for denne fasen.',
    en: 'The plan has measures for this phase.',
  },
  noMeasures: {
    nb: 'Planen har ingen tiltak for denne fasen.',
    nn: 'Planen har ingen tiltak for denne fasen.',
    en: 'The plan has no measures for this phase.',
  },
  responsible: {
    nb: 'Planen sier hvem som har ansvaret i denne fasen.',
    nn: 'Planen seier kven som har ansvaret i denne fasen.',
    en: 'The plan says who is responsible in this phase.',
  },
  noResponsible: {
    nb: 'Planen sier ikke hvem som har ansvaret her.',
    nn: 'Planen seier ikkje kven som har ansvaret her.',
    en: 'The plan does not say who is responsible here.',
  },
  saysNone: {
    nb: 'Planen sier at det ikke er egne tiltak her, og hvorfor.',
    nn: 'Planen seier at det ikkje er eigne tiltak her, og kvifor.',
    en: 'The plan says that there are no measures of its own here, and why.',
  },
  whoActs: {
    nb: 'Hvem tar seg av de rammede da, og holder begrunnelsen?',
    nn: 'Kven tek seg av dei råka då, og held grunngivinga?',
    en: 'Who looks after those affected then, and does the reason hold?',
  },
  notMapped: {
    nb: 'Planen sier ikke hvilken av de seks vanlige fasene dette svarer til. Da er det ikke kontrollert om noen av dem mangler. Inndelingen er vår, ikke veilederens.',
    nn: 'Planen seier ikkje kva for ein av dei seks vanlege fasane dette svarar til. Då er det ikkje kontrollert om nokon av dei manglar. Inndelinga er vår, ikkje rettleiaren si.',
    en: 'The plan does not say which of the six usual phases this corresponds to, so it has not been checked whether any of them is missing. The division is ours, not the guide’s.',
  },
  noStages: {
    nb: 'Uten fase i planen: {stages}. Veilederen ber om tiltak for hver fase, men sier ikke hvilke fasene er; denne inndelingen bygger på nettkurs og RVTS.',
    nn: 'Utan fase i planen: {stages}. Rettleiaren ber om tiltak for kvar fase, men seier ikkje kva fasane er; denne inndelinga byggjer på nettkurs og RVTS.',
    en: 'Without a phase in the plan: {stages}. The guide asks for measures for each phase but does not say what the phases are; this division builds on e-learning and the RVTS centres.',
  },
  timeGap: {
    nb: 'Mellom fasen før og denne er det en tid ingen fase dekker (tommelfingerregel; veilederen setter ingen tider).',
    nn: 'Mellom fasen før og denne er det ei tid ingen fase dekkjer (tommelfingerregel; rettleiaren set ingen tider).',
    en: 'Between the phase before and this one there is a time no phase covers (rule of thumb; the guide sets no times).',
  },
  timeOverlap: {
    nb: 'Denne fasen begynner før fasen foran er slutt (tommelfingerregel; veilederen setter ingen tider). Er det meningen?',
    nn: 'Denne fasen tek til før fasen framfor er slutt (tommelfingerregel; rettleiaren set ingen tider). Er det meininga?',
    en: 'This phase begins before the one ahead of it has ended (rule of thumb; the guide sets no times). Is that intended?',
  },
  followUpUnderAYear: {
    nb: 'Oppfølgingen slutter før det har gått et år. RVTS-modellen råder til minst ett år; veilederens liste over innholdet i planen setter ingen tid.',
    nn: 'Oppfølginga sluttar før det har gått eit år. RVTS-modellen rår til minst eitt år; rettleiaren si liste over innhaldet i planen set inga tid.',
    en: 'Follow-up ends before a year has passed. The RVTS model advises at least one year; the guide’s list of what the plan should contain sets no time.',
  },
  noHandover: {
    nb: 'Ingen av tiltakene sier hvem som tar over når teamet er ferdig. RVTS-modellen og veilederens side om organisering legger vekt på de ordinære tjenestene; listen over innholdet i planen nevner det ikke.',
    nn: 'Ingen av tiltaka seier kven som tek over når teamet er ferdig. RVTS-modellen og sida om organisering i rettleiaren legg vekt på dei ordinære tenestene; lista over innhaldet i planen nemner det ikkje.',
    en: 'None of the measures says who takes over when the team is done. The RVTS model and the guide’s page on organisation stress ordinary services; the list of what the plan should contain does not mention it.',
  },
  noLevel: {
    nb: 'Tiltak uten nivå: {count}. RVTS-modellen skiller mellom tiltak for enkeltperson, familie, gruppe og lokalsamfunn; veilederens liste gjør det ikke.',
    nn: 'Tiltak utan nivå: {count}. RVTS-modellen skil mellom tiltak for einskildperson, familie, gruppe og lokalsamfunn; lista i rettleiaren gjer det ikkje.',
    en: 'Measures without a level: {count}. The RVTS model distinguishes measures for the individual, family, group and community; the guide’s list does not.',
  },
  noGroupMeasures: {
    nb: 'Planen gjelder også store hendelser, men ingen tiltak er for grupper eller lokalsamfunn. RVTS-modellen råder til det; veilederens liste nevner det ikke.',
    nn: 'Planen gjeld òg store hendingar, men ingen tiltak er for grupper eller lokalsamfunn. RVTS-modellen rår til det; lista i rettleiaren nemner det ikkje.',
    en: 'The plan covers large events too, but no measures are for groups or the community. The RVTS model advises them; the guide’s list does not mention it.',
  },
} as const;

export default defineRequirement({
  id: 'phase-measures-and-responsibility',
  code: 'REQ-08',
  group: 'contents',
  obligations: [should(guide2016, guideItem('9'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['phases', 0, 'label'],
    ['phases', 0, 'phase'],
    ['phases', 0, 'from'],
    ['phases', 0, 'to'],
    ['phases', 0, 'responsible'],
    ['phases', 0, 'measures', 0, 'text'],
    ['phases', 0, 'measures', 0, 'responsible'],
    ['phases', 0, 'measures', 0, 'level'],
    ['phases', 0, 'measures', 0, 'handoverTo'],
    ['events', 0, 'scale'],
  ],
  title: {
    nb: 'Tiltak og ansvarslinjer i hver fase',
    nn: 'Tiltak og ansvarsliner i kvar fase',
    en: 'Measures and lines of responsibility per phase',
  },
  asks: {
    nb: 'Planen bør ha konkrete tiltak for de enkelte fasene i en krise, og si hvem som har ansvaret for dem.',
    nn: 'Planen bør ha konkrete tiltak for dei einskilde fasane i ei krise, og seie kven som har ansvaret for dei.',
    en: 'The plan should have concrete measures for each phase of a crisis and say who is responsible for them.',
  },
  why: {
    nb: 'Den første natta vet alle hva de skal gjøre. Det er fjorten dager senere, når teamet er slitent og familien er alene, at det må stå hvem som ringer.',
    nn: 'Den første natta veit alle kva dei skal gjere. Det er fjorten dagar seinare, når teamet er slite og familien er åleine, at det må stå kven som ringjer.',
    en: 'On the first night everyone knows what to do. It is a fortnight later, when the team is worn out and the family alone, that the plan must say who calls.',
  },
  advice: {
    nb: 'Del inn i noen få faser med egne ord. Skriv to–tre tiltak for hver og sett en rolle bak hvert tiltak. Ta med hvem som tar over når teamet trekker seg ut.',
    nn: 'Del inn i nokre få fasar med eigne ord. Skriv to–tre tiltak for kvar og set ei rolle bak kvart tiltak. Ta med kven som tek over når teamet trekkjer seg ut.',
    en: 'Divide the course into a few phases in your own words. Write two or three measures for each and put a role behind every measure. Include who takes over when the team withdraws.',
  },
  pitfall: {
    nb: 'Tiltakene står uten ansvarlig, og planen slutter etter de første dagene.',
    nn: 'Tiltaka står utan ansvarleg, og planen sluttar etter dei første dagane.',
    en: 'Measures stand without anyone responsible, and the plan ends after the first days.',
  },
  forHumans: {
    nb: 'Om tiltakene er faglig gode og passer for dem de er ment for.',
    nn: 'Om tiltaka er fagleg gode og passar for dei dei er meinte for.',
    en: 'Whether the measures are professionally sound and suit those they are meant for.',
  },
  citations: [
    cite(guide2016, guideItem('9')),
    guidePage('3', 'Organisering av psykososial oppfølging ved kriser, ulykker og katastrofer'),
    cite(rvtsPlan, { nb: 'punkt 8', nn: 'punkt 8', en: 'item 8' }),
    cite(narKrisenRammer, {
      nb: 'Tiltak i akuttfasen; Etter akuttfasen',
      nn: 'Tiltak i akuttfasen; Etter akuttfasen',
      en: 'Tiltak i akuttfasen; Etter akuttfasen',
    }),
    cite(rvtsModel, {
      nb: 'om oppfølging i minst ett år',
      nn: 'om oppfølging i minst eitt år',
      en: 'on follow-up for at least one year',
    }),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    if (noneBecause(plan.phases)) {
      yield evidence('saysNone', at('phases'));
      return yield question('whoActs', at('phases'));
    }
    const phases = itemsOf(plan.phases);
    if (phases.length === 0) return yield gap('noPhases', at('phases'));
    for (const phase of phases) yield* judgePhase(phase, find);
    yield* judgeStages(phases, find);
    yield* judgeMeasures(plan, phases, find);
  },
});

type Find = Finder<typeof messages>;

function* judgePhase([index, phase]: Phases[number], find: Find): Iterable<Finding> {
  const { at, evidence, gap, question } = find;
  const place = at('phases', index, 'measures');
  const measures = itemsOf(phase.measures);
  const lacking = measures.filter(([, { responsible }]) => !responsible);
  if (noneBecause(phase.measures)) {
    yield evidence('saysNone', place);
    yield question('whoActs', place);
  } else if (measures.length === 0) yield gap('noMeasures', place);
  else yield evidence('measures', place);

  if (phase.responsible) yield evidence('responsible', at('phases', index, 'responsible'));
  else if (measures.length > 0 && lacking.length === 0) yield evidence('responsible', place);
  else if (measures.length > 0 && lacking.length === measures.length) {
    yield gap('noResponsible', at('phases', index, 'responsible'));
  } else {
    yield* lacking.map(([position]) =>
      gap('noResponsible', at('phases', index, 'measures', position, 'responsible')),
    );
  }
  yield* askIfUnknown(find, phase.responsible, at('phases', index, 'responsible'));
  for (const [position, { responsible, handoverTo }] of measures) {
    yield* askIfUnknown(find, responsible, at('phases', index, 'measures', position, 'responsible'));
    yield* askIfUnknown(find, handoverTo, at('phases', index, 'measures', position, 'handoverTo'));
  }
}

function* judgeStages(phases: Phases, { at, remark }: Find): Iterable<Finding> {
  const unmapped = phases.filter(([, { phase }]) => !phase);
  yield* unmapped.map(([index]) => remark('notMapped', at('phases', index, 'phase')));
  const stages = missingStages(phases);
  if (stages && unmapped.length === 0) yield remark('noStages', at('phases'), { stages });
  yield* misfits(phases).map(({ index, kind }) => remark(kind, at('phases', index, 'from')));
  const last = endsWithinAYear(phases);
  if (last !== undefined) yield remark('followUpUnderAYear', at('phases', last, 'to'));
}

function* judgeMeasures(plan: Plan, phases: Phases, { at, remark }: Find): Iterable<Finding> {
  const measures = measuresOf(phases);
  const levels = measures.flatMap(({ level }) => level ?? []);
  const count = measures.length - levels.length;
  if (measures.length > 0 && !measures.some(({ handoverTo }) => handoverTo)) {
    yield remark('noHandover', at('phases'));
  }
  if (count > 0) yield remark('noLevel', at('phases'), { count });
  const isForMany = levels.some((level) => level === 'group' || level === 'community');
  if (coversLargeEvents(plan) && levels.length > 0 && !isForMany)
    yield remark('noGroupMeasures', at('phases'));
}
