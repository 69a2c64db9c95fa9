import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import nhsEprr from '../../reference/sources/nhs-eprr.ts';

const where = {
  nb: 'live play exercise: når en virkelig hendelse kan telle som øvelse',
  nn: 'live play exercise: når ei verkeleg hending kan telje som øving',
  en: 'live play exercise: when a real event can count as one',
} as const;

const messages = {
  learned: {
    nb: 'Hendelsen er evaluert med funn og tiltak og kan telle som øvelse.',
    nn: 'Hendinga er evaluert med funn og tiltak og kan telje som øving.',
    en: 'The event has been evaluated with findings and actions and can count as an exercise.',
  },
  noLessons: {
    nb: 'Hendelsen står som øvelse, men planen viser ingen erfaringer fra den.',
    nn: 'Hendinga står som øving, men planen viser ingen erfaringar frå henne.',
    en: 'The event stands as an exercise, but the plan shows no lessons from it.',
  },
  noActions: {
    nb: 'Evalueringen av hendelsen har funn, men ingen tiltak.',
    nn: 'Evalueringa av hendinga har funn, men ingen tiltak.',
    en: 'The evaluation of the event has findings but no actions.',
  },
  nothingFound: {
    nb: 'Planen sier at evalueringen ikke fant noe, og hvorfor.',
    nn: 'Planen seier at evalueringa ikkje fann noko, og kvifor.',
    en: 'The plan says that the evaluation found nothing, and why.',
  },
  trulyNothing: {
    nb: 'Var det virkelig ingenting å lære av hendelsen?',
    nn: 'Var det verkeleg ingenting å lære av hendinga?',
    en: 'Was there really nothing to learn from the event?',
  },
  unknownRecord: {
    nb: 'Evalueringen det vises til, er ikke ført opp. Hvor står erfaringene fra hendelsen?',
    nn: 'Evalueringa det blir vist til, er ikkje ført opp. Kvar står erfaringane frå hendinga?',
    en: 'The evaluation referred to is not listed. Where are the lessons of the event?',
  },
} as const;

export default defineRequirement({
  id: 'real-events-as-exercises',
  code: 'EXE-10',
  group: 'practice',
  obligations: [may(nhsEprr, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'En evaluering med funn og tiltak. Slik er regelen i engelske helsetjenester.',
      nn: 'Ei evaluering med funn og tiltak. Slik er regelen i engelske helsetenester.',
      en: 'An evaluation with findings and actions. That is the rule of English health services.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'completed', 0, 'type'],
    ['exercises', 'completed', 0, 'evaluation'],
    ['evaluation', 'records', 0, 'id'],
    ['evaluation', 'records', 0, 'findings', 0, 'finding'],
    ['evaluation', 'records', 0, 'findings', 0, 'action'],
  ],
  title: {
    nb: 'Virkelige hendelser som øvelse',
    nn: 'Verkelege hendingar som øving',
    en: 'Real events counted as exercises',
  },
  asks: {
    nb: 'Det er god praksis at en virkelig hendelse bare teller som øvelse når erfaringene og tiltakene er skrevet ned.',
    nn: 'Det er god praksis at ei verkeleg hending berre tel som øving når erfaringane og tiltaka er skrivne ned.',
    en: 'It is good practice that a real event counts as an exercise only when the lessons and actions are written down.',
  },
  why: {
    nb: 'Alle husker hendelsen. Om et år husker ingen hva dere ble enige om å gjøre annerledes.',
    nn: 'Alle hugsar hendinga. Om eit år hugsar ingen kva de blei samde om å gjere annleis.',
    en: 'Everyone remembers the event. In a year nobody remembers what you agreed to do differently.',
  },
  advice: {
    nb: 'Skriv en kort evaluering med to eller tre funn, hvert med et tiltak, og vis til den fra hendelsen.',
    nn: 'Skriv ei kort evaluering med to eller tre funn, kvart med eit tiltak, og vis til henne frå hendinga.',
    en: 'Write a short evaluation with two or three findings, each with an action, and refer to it from the event.',
  },
  pitfall: {
    nb: 'Øvelsen avlyses fordi «vi hadde jo en hendelse i fjor».',
    nn: 'Øvinga blir avlyst fordi «vi hadde jo ei hending i fjor».',
    en: 'The exercise is cancelled because “we had an event last year”.',
  },
  example: {
    nb: `exercises:
  completed: [{ date: 2026-05-20, type: real-event, evaluation: fire-2026 }]
evaluation:
  records:
    - id: fire-2026
      findings: [{ finding: Tolken kom sent, action: Avtale om telefontolk om natten }]
`,
    nn: `exercises:
  completed: [{ date: 2026-05-20, type: real-event, evaluation: fire-2026 }]
evaluation:
  records:
    - id: fire-2026
      findings: [{ finding: Tolken kom seint, action: Avtale om telefontolk om natta }]
`,
    en: `exercises:
  completed: [{ date: 2026-05-20, type: real-event, evaluation: fire-2026 }]
evaluation:
  records:
    - id: fire-2026
      findings: [{ finding: The interpreter came late, action: Agreement on telephone interpreting at night }]
`,
  },
  forHumans: {
    nb: 'Om hendelsen prøvde de delene av planen som en øvelse skulle ha prøvd.',
    nn: 'Om hendinga prøvde dei delane av planen som ei øving skulle ha prøvd.',
    en: 'Whether the event tried the parts of the plan that an exercise would have tried.',
  },
  citations: [cite(nhsEprr, where)],
  messages,
  appliesTo: ({ exercises }) => itemsOf(exercises?.completed).some(([, { type }]) => type === 'real-event'),
  *check(plan, find) {
    for (const [index, { type, evaluation }] of itemsOf(plan.exercises?.completed))
      if (type === 'real-event')
        yield* judgeEvent(plan, evaluation, find.at('exercises', 'completed', index, 'evaluation'), find);
  },
});

function* judgeEvent(
  { evaluation }: Plan,
  id: string | undefined,
  place: Place,
  { at, evidence, gap, question }: Finder<typeof messages>,
): Iterable<Finding> {
  const record = itemsOf(evaluation?.records).find(([, one]) => id !== undefined && one.id === id);
  if (!record) return yield id ? question('unknownRecord', place) : gap('noLessons', place);
  const [index, { findings }] = record;
  if (noneBecause(findings) !== undefined) {
    yield evidence('nothingFound', at('evaluation', 'records', index, 'findings'));
    return yield question('trulyNothing', at('evaluation', 'records', index, 'findings'));
  }
  const found = itemsOf(findings);
  if (found.length === 0) yield gap('noLessons', place);
  else yield found.some(([, { action }]) => action) ? evidence('learned', place) : gap('noActions', place);
}
