import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { PathOf } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import fkb from '../../reference/sources/fkb.ts';
import { addDuration, daysBetween, isPositiveDuration } from '../../util/plain-date.ts';
import { heldDrills, heldExercises } from '../support/exercises.ts';

const section = { nb: '§ 8', nn: '§ 8', en: '§ 8' } as const;

const messages = {
  inTime: {
    nb: 'Øvelser, prøver og hendelser som er evaluert innen fristen: {count}.',
    nn: 'Øvingar, prøver og hendingar som er evaluerte innan fristen: {count}.',
    en: 'Exercises, drills and events evaluated within the deadline: {count}.',
  },
  missing: {
    nb: 'Planen viser ingen evaluering, og fristen gikk ut for {days} dager siden.',
    nn: 'Planen viser inga evaluering, og fristen gjekk ut for {days} dagar sidan.',
    en: 'The plan shows no evaluation, and the deadline passed {days} days ago.',
  },
  late: {
    nb: 'Evalueringen ble skrevet {days} dager etter fristen.',
    nn: 'Evalueringa blei skriven {days} dagar etter fristen.',
    en: 'The evaluation was written {days} days after the deadline.',
  },
  stillTime: {
    nb: 'Evalueringen er ikke skrevet ennå. Fristen går ut om {days} dager.',
    nn: 'Evalueringa er ikkje skriven enno. Fristen går ut om {days} dagar.',
    en: 'The evaluation has not been written yet. The deadline is in {days} days.',
  },
  notHeldYet: {
    nb: 'Datoene ligger fram i tid. Er dette holdt?',
    nn: 'Datoane ligg fram i tid. Er dette halde?',
    en: 'The dates lie ahead. Has this been held?',
  },
  nothingDue: {
    nb: 'Ingen frist for evaluering har gått ut.',
    nn: 'Ingen frist for evaluering har gått ut.',
    en: 'No deadline for an evaluation has passed.',
  },
  whenWritten: {
    nb: 'Planen viser til en evaluering, men ikke når den ble skrevet. Var det innen fristen?',
    nn: 'Planen viser til ei evaluering, men ikkje når ho blei skriven. Var det innan fristen?',
    en: 'The plan refers to an evaluation but not to when it was written. Was it within the deadline?',
  },
} as const;

export default defineRequirement({
  id: 'evaluations-in-time',
  code: 'EVA-01',
  group: 'practice',
  obligations: [
    may(fkb, section, { binds: 'plan', basis: 'practice' }),
    must(fkb, section, { binds: 'overall-plan' }),
  ],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Fristen planen selv har satt (evaluation.deadline), ellers 60 dager. At øvelser og hendelser evalueres, er en regel for overordnet plan; fristen på 60 dager er vår.',
      nn: 'Fristen planen sjølv har sett (evaluation.deadline), elles 60 dagar. At øvingar og hendingar blir evaluerte, er ein regel for overordna plan; fristen på 60 dagar er vår.',
      en: 'The deadline the plan itself sets (evaluation.deadline), otherwise 60 days. That exercises and events are evaluated is a rule for the overall plan; the 60 days are ours.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'completed', 0, 'date'],
    ['exercises', 'completed', 0, 'evaluation'],
    ['notification', 'drills', 0, 'date'],
    ['notification', 'drills', 0, 'evaluation'],
    ['evaluation', 'records', 0, 'id'],
    ['evaluation', 'records', 0, 'date'],
    ['evaluation', 'deadline'],
  ],
  title: {
    nb: 'Evaluering innen fristen',
    nn: 'Evaluering innan fristen',
    en: 'Evaluation within the deadline',
  },
  asks: {
    nb: 'Det er god praksis at hver øvelse, varslingsprøve og hendelse har en skriftlig evaluering innen planens egen frist.',
    nn: 'Det er god praksis at kvar øving, varslingsprøve og hending har ei skriftleg evaluering innan fristen i planen.',
    en: 'It is good practice that every exercise, alert drill and event has a written evaluation within the plan’s own deadline.',
  },
  why: {
    nb: 'Etter to måneder husker vi hvordan det føltes, ikke hva som sviktet klokken tolv over to.',
    nn: 'Etter to månader hugsar vi korleis det kjentest, ikkje kva som svikta klokka tolv over to.',
    en: 'After two months we remember how it felt, not what failed at twelve minutes past two.',
  },
  advice: {
    nb: 'Sett av en halv time samme dag, skriv en side, og vis til den fra øvelsen.',
    nn: 'Set av ein halv time same dag, skriv ei side, og vis til henne frå øvinga.',
    en: 'Set aside half an hour the same day, write one page, and refer to it from the exercise.',
  },
  pitfall: {
    nb: 'Evalueringen ble gjort muntlig over en kaffekopp, og ingen skrev.',
    nn: 'Evalueringa blei gjord munnleg over ein kaffikopp, og ingen skreiv.',
    en: 'The evaluation was done over a cup of coffee, and nobody wrote.',
  },
  example: {
    nb: `exercises:
  completed: [{ date: 2026-05-20, type: functional, evaluation: wave-2026 }]
evaluation:
  deadline: P30D
  records: [{ id: wave-2026, date: 2026-06-15, of: exercise }]
`,
    nn: `exercises:
  completed: [{ date: 2026-05-20, type: functional, evaluation: wave-2026 }]
evaluation:
  deadline: P30D
  records: [{ id: wave-2026, date: 2026-06-15, of: exercise }]
`,
    en: `exercises:
  completed: [{ date: 2026-05-20, type: functional, evaluation: wave-2026 }]
evaluation:
  deadline: P30D
  records: [{ id: wave-2026, date: 2026-06-15, of: exercise }]
`,
  },
  forHumans: {
    nb: 'Om evalueringen sier noe dere ikke visste fra før.',
    nn: 'Om evalueringa seier noko de ikkje visste frå før.',
    en: 'Whether the evaluation says anything you did not already know.',
  },
  citations: [cite(fkb, section)],
  messages,
  appliesTo: ({ exercises, notification }) =>
    [...itemsOf(exercises?.completed), ...itemsOf(notification?.drills)].some(
      ([, { date }]) => date !== undefined,
    ),
  *check(plan, find) {
    const { at, evidence, question } = find;
    const findings = heldOf(plan, find.asOf).map((held) => judge(held, plan, find));
    yield* findings.flatMap((finding) => finding ?? []);
    const count = findings.filter((finding) => finding === undefined).length;
    if (count > 0) yield evidence('inTime', at('evaluation', 'records'), { count });
    else if (findings.every((finding) => finding?.kind === 'remark') && findings.length > 0)
      yield evidence('nothingDue', at('evaluation'));
    if (findings.length === 0) yield question('notHeldYet', at('exercises', 'completed'));
  },
});

interface Held {
  readonly path: PathOf<Plan>;
  readonly date: string;
  readonly evaluation: string | undefined;
}

const heldOf = (plan: Plan, asOf: string): readonly Held[] => [
  ...heldExercises(plan, asOf).map(
    ({ index, date, exercise }): Held => ({
      path: ['exercises', 'completed', index, 'evaluation'],
      date,
      evaluation: exercise.evaluation,
    }),
  ),
  ...heldDrills(plan, asOf).map(
    ({ index, date, drill }): Held => ({
      path: ['notification', 'drills', index, 'evaluation'],
      date,
      evaluation: drill.evaluation,
    }),
  ),
];

/** What is amiss with the evaluation; nothing when it was written within the deadline. */
function judge(
  { path, date, evaluation }: Held,
  plan: Plan,
  { at, asOf, gap, question, remark }: Finder<typeof messages>,
): Finding | undefined {
  const { deadline } = plan.evaluation ?? {};
  const due = addDuration(date, deadline && isPositiveDuration(deadline) ? deadline : 'P60D');
  if (evaluation === undefined)
    return due < asOf
      ? gap('missing', at(...path), { days: daysBetween(due, asOf) })
      : remark('stillTime', at(...path), { days: daysBetween(asOf, due) });
  const written = itemsOf(plan.evaluation?.records).find(([, { id }]) => id === evaluation)?.[1].date;
  if (written === undefined) return question('whenWritten', at(...path));
  return written > due ? gap('late', at(...path), { days: daysBetween(due, written) }) : undefined;
}
