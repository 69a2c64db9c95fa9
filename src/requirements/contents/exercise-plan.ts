import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import fkb from '../../reference/sources/fkb.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import sbl from '../../reference/sources/sbl.ts';
import { addDuration, daysBetween, hasElapsed, isPositiveDuration } from '../../util/plain-date.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  planned: {
    nb: 'Planen har en øvelsesplan.',
    nn: 'Planen har ein øvingsplan.',
    en: 'The plan has an exercise plan.',
  },
  noPlanned: {
    nb: 'Planen har ingen øvelsesplan: ingen planlagte øvelser er oppgitt.',
    nn: 'Planen har ingen øvingsplan: ingen planlagde øvingar er oppgitt.',
    en: 'The plan has no exercise plan: no planned exercises are given.',
  },
  saysNone: {
    nb: 'Planen sier at ingen øvelser er planlagt, og hvorfor.',
    nn: 'Planen seier at ingen øvingar er planlagde, og kvifor.',
    en: 'The plan says that no exercises are planned, and why.',
  },
  howInstead: {
    nb: 'Hvordan blir de som skal hjelpe, øvd i stedet, og holder begrunnelsen?',
    nn: 'Korleis blir dei som skal hjelpe, øvde i staden, og held grunngivinga?',
    en: 'How are those who are to help exercised instead, and does the reason hold?',
  },
  interval: {
    nb: 'Planen sier hvor ofte det skal øves.',
    nn: 'Planen seier kor ofte det skal øvast.',
    en: 'The plan says how often exercises are held.',
  },
  notDescribed: {
    nb: 'Den planlagte øvelsen er ikke beskrevet: verken type, deltakere eller ansvarlig.',
    nn: 'Den planlagde øvinga er ikkje skildra: korkje type, deltakarar eller ansvarleg.',
    en: 'The planned exercise is not described: no type, participants or anyone responsible.',
  },
  noType: {
    nb: 'Den planlagte øvelsen har ingen type.',
    nn: 'Den planlagde øvinga har ingen type.',
    en: 'The planned exercise has no type.',
  },
  noParticipants: {
    nb: 'Planen sier ikke hvem som skal delta i øvelsen.',
    nn: 'Planen seier ikkje kven som skal delta i øvinga.',
    en: 'The plan does not say who is to take part in the exercise.',
  },
  noResponsible: {
    nb: 'Planen sier ikke hvem som har ansvaret for øvelsen.',
    nn: 'Planen seier ikkje kven som har ansvaret for øvinga.',
    en: 'The plan does not say who is responsible for the exercise.',
  },
  noneAhead: {
    nb: 'Ingen av de planlagte øvelsene har en dato framover. Veilederen ber om rutiner for å delta i øvelser; datoen er et råd fra praksis.',
    nn: 'Ingen av dei planlagde øvingane har ein dato framover. Rettleiaren ber om rutinar for å delta i øvingar; datoen er eit råd frå praksis.',
    en: 'None of the planned exercises has a date ahead. The guide asks for routines for taking part in exercises; the date is advice from practice.',
  },
  noPractical: {
    nb: 'Alle øvelsene er skrivebordsøvelser. Veilederen snakker om praktiske øvelser; at øvelsesplanen viser minst én, er et råd fra praksis.',
    nn: 'Alle øvingane er skrivebordsøvingar. Rettleiaren snakkar om praktiske øvingar; at øvingsplanen viser minst éi, er eit råd frå praksis.',
    en: 'All the exercises are table-tops. The guide speaks of practical exercises; that the exercise plan shows at least one is advice from practice.',
  },
  noPartner: {
    nb: 'Ingen utenfor teamet eller ordningen er med på noen av øvelsene. Å øve med politi, legevakt eller andre er et råd fra praksis.',
    nn: 'Ingen utanfor teamet eller ordninga er med på nokon av øvingane. Å øve med politi, legevakt eller andre er eit råd frå praksis.',
    en: 'Nobody outside the team or arrangement takes part in any of the exercises. Exercising with the police, the out-of-hours clinic or others is advice from practice.',
  },
  noneHeld: {
    nb: 'Planen viser ingen gjennomført øvelse. Øvelse annethvert år er en regel for overordnet beredskapsplan, ikke for denne.',
    nn: 'Planen viser inga gjennomført øving. Øving annakvart år er ein regel for overordna beredskapsplan, ikkje for denne.',
    en: 'The plan shows no exercise held. An exercise every second year is a rule for the overall preparedness plan, not for this one.',
  },
  tooLongAgo: {
    nb: 'Det er mer enn 24 måneder siden siste øvelse. Øvelse annethvert år er en regel for overordnet beredskapsplan, ikke for denne.',
    nn: 'Det er meir enn 24 månader sidan siste øving. Øving annakvart år er ein regel for overordna beredskapsplan, ikkje for denne.',
    en: 'The last exercise is more than 24 months ago. An exercise every second year is a rule for the overall preparedness plan, not for this one.',
  },
  ownIntervalPassed: {
    nb: 'Etter planens eget intervall skulle det vært øvd for {days} dager siden. Intervallet har dere satt selv.',
    nn: 'Etter intervallet i planen skulle det vore øvd for {days} dagar sidan. Intervallet har de sett sjølve.',
    en: 'By the plan’s own interval an exercise was due {days} days ago. You have set the interval yourselves.',
  },
  notEvaluated: {
    nb: 'Planen viser ikke til noen evaluering av denne øvelsen. Evaluering etter øvelser er en regel for overordnet beredskapsplan, ikke for denne.',
    nn: 'Planen viser ikkje til noka evaluering av denne øvinga. Evaluering etter øvingar er ein regel for overordna beredskapsplan, ikkje for denne.',
    en: 'The plan does not refer to an evaluation of this exercise. Evaluation after exercises is a rule for the overall preparedness plan, not for this one.',
  },
  unknownEvaluation: {
    nb: 'Evalueringen det vises til, finnes ikke i planen. Hvor står den?',
    nn: 'Evalueringa det blir vist til, finst ikkje i planen. Kvar står ho?',
    en: 'The evaluation referred to is not in the plan. Where is it?',
  },
} as const;

export default defineRequirement({
  id: 'exercise-plan',
  code: 'REQ-14',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('15'), { binds: 'plan' }),
    must(
      f881,
      {
        nb: '§ 7 (personellet skal være øvd; forskriften krever ingen øvelsesplan)',
        nn: '§ 7 (personellet skal vere øvd; forskrifta krev ingen øvingsplan)',
        en: '§ 7 (personnel must be exercised; the regulations demand no exercise plan)',
      },
      { binds: 'health-preparedness-plan' },
    ),
    must(
      sbl,
      {
        nb: '§ 15 tredje ledd; forskrift om kommunal beredskapsplikt § 7 første ledd',
        nn: '§ 15 tredje ledd; forskrift om kommunal beredskapsplikt § 7 første ledd',
        en: '§ 15 third paragraph; regulations on the municipal preparedness duty § 7 first paragraph',
      },
      { binds: 'overall-plan' },
    ),
  ],
  settles: 'met',
  fields: [
    ['exercises', 'planned', 0, 'date'],
    ['exercises', 'planned', 0, 'type'],
    ['exercises', 'planned', 0, 'participants'],
    ['exercises', 'planned', 0, 'responsible'],
    ['exercises', 'interval'],
    ['exercises', 'completed', 0, 'date'],
    ['exercises', 'completed', 0, 'type'],
    ['exercises', 'completed', 0, 'participants'],
    ['exercises', 'completed', 0, 'evaluation'],
    ['evaluation', 'records', 0, 'id'],
  ],
  title: {
    nb: 'Øvelsesplan',
    nn: 'Øvingsplan',
    en: 'Exercise plan',
  },
  asks: {
    nb: 'Planen bør ha rutiner for å delta i praktiske øvelser: en øvelsesplan som sier hva som øves, hvem som deltar, og hvem som har ansvaret.',
    nn: 'Planen bør ha rutinar for å delta i praktiske øvingar: ein øvingsplan som seier kva som blir øvd, kven som deltek, og kven som har ansvaret.',
    en: 'The plan should have routines for taking part in practical exercises: an exercise plan that says what is practised, who takes part, and who is responsible.',
  },
  why: {
    nb: 'Første gang teamet møter politiet, bør ikke være på et pårørendesenter. En øvelse viser at nummeret var feil mens det ennå ikke haster.',
    nn: 'Første gong teamet møter politiet, bør ikkje vere på eit pårørandesenter. Ei øving viser at nummeret var feil medan det enno ikkje hastar.',
    en: 'The team should not meet the police for the first time at a relatives’ centre. An exercise shows that the number was wrong while there is still time.',
  },
  advice: {
    nb: 'Før opp neste øvelse med type, deltakere og ansvarlig. En varslingsøvelse på en time teller. Inviter én utenfra, og vis til evalueringen etterpå.',
    nn: 'Før opp neste øving med type, deltakarar og ansvarleg. Ei varslingsøving på ein time tel. Inviter éin utanfrå, og vis til evalueringa etterpå.',
    en: 'Enter the next exercise with its type, participants and who is responsible. An alert drill of an hour counts. Invite someone from outside, and refer to the evaluation afterwards.',
  },
  pitfall: {
    nb: 'Det er ikke øvd på flere år, og virkelige hendelser er ikke evaluert skriftlig.',
    nn: 'Det er ikkje øvd på fleire år, og verkelege hendingar er ikkje evaluerte skriftleg.',
    en: 'There has been no exercise for years, and real events have not been evaluated in writing.',
  },
  forHumans: {
    nb: 'Om øvelsene er virkelighetsnære, og om noen lærer av dem.',
    nn: 'Om øvingane liknar på verkelegheita, og om nokon lærer av dei.',
    en: 'Whether the exercises are realistic, and whether anyone learns from them.',
  },
  citations: [
    cite(guide2016, guideItem('15')),
    cite(rvtsPlan, { nb: 'punkt 14', nn: 'punkt 14', en: 'item 14' }),
    cite(f881, { nb: '§ 7', nn: '§ 7', en: '§ 7' }),
    cite(sbl, { nb: '§ 15 tredje ledd', nn: '§ 15 tredje ledd', en: '§ 15 third paragraph' }),
    cite(fkb, {
      nb: '§ 7 første ledd og § 8',
      nn: '§ 7 første ledd og § 8',
      en: '§ 7 first paragraph and § 8',
    }),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    const { planned, interval } = plan.exercises ?? {};
    const place = at('exercises', 'planned');
    if (noneBecause(planned)) {
      yield evidence('saysNone', place);
      yield question('howInstead', place);
    } else if (itemsOf(planned).length > 0) yield evidence('planned', place);
    else yield gap('noPlanned', place);
    if (interval && isPositiveDuration(interval)) yield evidence('interval', at('exercises', 'interval'));
    if (!plan.exercises) return;
    yield* judgePlanned(plan, find);
    yield* judgeCompleted(plan, find);
    yield* judgeKinds(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgePlanned(plan: Plan, find: Find): Iterable<Finding> {
  const { at, asOf, gap, remark } = find;
  const planned = itemsOf(plan.exercises?.planned);
  for (const [index, exercise] of planned) {
    const missing = parts.filter(({ field }) => !exercise[field]?.length);
    if (missing.length === parts.length) yield gap('notDescribed', at('exercises', 'planned', index));
    else {
      yield* missing.map(({ field, message }) => gap(message, at('exercises', 'planned', index, field)));
    }
    for (const [position, party] of (exercise.participants ?? []).entries()) {
      yield* askIfUnknown(find, party, at('exercises', 'planned', index, 'participants', position));
    }
    yield* askIfUnknown(find, exercise.responsible, at('exercises', 'planned', index, 'responsible'));
  }
  const isAhead = planned.some(([, { date }]) => date !== undefined && date >= asOf);
  if (planned.length > 0 && !isAhead && !isRecent(plan, asOf)) {
    yield remark('noneAhead', at('exercises', 'planned'));
  }
}

/** What is told of a planned exercise, and what is said when it is not. */
const parts = [
  { field: 'type', message: 'noType' },
  { field: 'participants', message: 'noParticipants' },
  { field: 'responsible', message: 'noResponsible' },
] as const;

/** True while the plan's own interval has not passed since the last exercise. */
function isRecent(plan: Plan, asOf: string): boolean {
  const { interval } = plan.exercises ?? {};
  const last = lastHeld(plan, asOf);
  return interval !== undefined && last !== undefined && !hasElapsed(last, interval, asOf);
}

const lastHeld = (plan: Plan, asOf: string): string | undefined =>
  itemsOf(plan.exercises?.completed)
    .flatMap(([, { date }]) => (date !== undefined && date <= asOf ? [date] : []))
    .sort()
    .at(-1);

function* judgeCompleted(plan: Plan, find: Find): Iterable<Finding> {
  const { at, question, remark } = find;
  const evaluations = itemsOf(plan.evaluation?.records).map(([, { id }]) => id);
  for (const [index, { evaluation, participants = [] }] of itemsOf(plan.exercises?.completed)) {
    const place = at('exercises', 'completed', index, 'evaluation');
    if (!evaluation) yield remark('notEvaluated', place);
    else if (!evaluations.includes(evaluation)) yield question('unknownEvaluation', place);
    for (const [position, party] of participants.entries()) {
      yield* askIfUnknown(find, party, at('exercises', 'completed', index, 'participants', position));
    }
  }
  yield* judgeAge(plan, find);
}

function* judgeAge(plan: Plan, { at, asOf, remark }: Find): Iterable<Finding> {
  const { interval, completed } = plan.exercises ?? {};
  const place = at('exercises', 'completed');
  const last = lastHeld(plan, asOf);
  if (!last) {
    if (!noneBecause(completed)) yield remark('noneHeld', place);
    return;
  }
  const due = interval && isPositiveDuration(interval) ? addDuration(last, interval) : asOf;
  if (due < asOf) yield remark('ownIntervalPassed', place, { days: daysBetween(due, asOf) });
  else if (hasElapsed(last, 'P24M', asOf)) yield remark('tooLongAgo', place);
}

function* judgeKinds({ exercises }: Plan, { at, lookup, remark }: Find): Iterable<Finding> {
  const all = [...itemsOf(exercises?.planned), ...itemsOf(exercises?.completed)].map(
    ([, exercise]) => exercise,
  );
  if (all.length === 0) return;
  const types = all.flatMap(({ type }) => type ?? []);
  if (types.length > 0 && types.every((type) => type === 'table-top')) {
    yield remark('noPractical', at('exercises', 'planned'));
  }
  const isJoint = all.some(({ participants = [] }) => participants.some((party) => isPartner(lookup, party)));
  if (!isJoint) yield remark('noPartner', at('exercises', 'planned'));
}

/** Somebody outside the team: a contact of the plan, or an actor of the directory other than the team itself. */
const isPartner = (lookup: Lookup, party: string): boolean =>
  lookup
    .holders(party)
    .some(({ kind, id }) => kind === 'contact' || (kind === 'actor' && id !== 'crisis-team'));
