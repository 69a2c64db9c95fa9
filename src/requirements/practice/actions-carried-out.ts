import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import hseep from '../../reference/sources/hseep.ts';
import { daysBetween } from '../../util/plain-date.ts';
import { findingsOf } from '../support/evaluation-findings.ts';

const where = {
  nb: 'oppfølging av tiltak til de er gjennomført',
  nn: 'oppfølging av tiltak til dei er gjennomførte',
  en: 'tracking actions until they are carried out',
} as const;

const messages = {
  onTrack: {
    nb: 'Tiltak som er gjort eller har tid igjen: {count}.',
    nn: 'Tiltak som er gjorde eller har tid att: {count}.',
    en: 'Actions carried out or still within their time: {count}.',
  },
  overdue: {
    nb: 'Tiltaket skulle vært gjort for {days} dager siden og står ikke som gjort.',
    nn: 'Tiltaket skulle vore gjort for {days} dagar sidan og står ikkje som gjort.',
    en: 'The action was due {days} days ago and does not stand as done.',
  },
  foundAgain: {
    nb: 'Det samme ble funnet i en tidligere evaluering. Hjalp tiltaket?',
    nn: 'Det same blei funne i ei tidlegare evaluering. Hjelpte tiltaket?',
    en: 'The same was found in an earlier evaluation. Did the action help?',
  },
} as const;

export default defineRequirement({
  id: 'actions-carried-out',
  code: 'EVA-03',
  group: 'practice',
  obligations: [may(hseep, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Fristen hvert tiltak selv har; siste dag teller med. Samme funn to ganger: når ordene er like (vår regel).',
      nn: 'Fristen kvart tiltak sjølv har; siste dag tel med. Same funn to gonger: når orda er like (vår regel).',
      en: 'Each action’s own due date; the last day counts. The same finding twice: when the words are the same (our rule).',
    },
  },
  settles: 'met',
  fields: [
    ['evaluation', 'records', 0, 'findings', 0, 'due'],
    ['evaluation', 'records', 0, 'findings', 0, 'status'],
    ['evaluation', 'records', 0, 'findings', 0, 'finding'],
  ],
  title: {
    nb: 'Tiltak som blir gjort',
    nn: 'Tiltak som blir gjorde',
    en: 'Actions that are carried out',
  },
  asks: {
    nb: 'Det er god praksis at tiltakene etter evalueringer blir gjort innen fristen, og at ikke det samme blir funnet igjen.',
    nn: 'Det er god praksis at tiltaka etter evalueringar blir gjorde innan fristen, og at ikkje det same blir funne att.',
    en: 'It is good practice that the actions after evaluations are carried out by their due date, and that the same is not found again.',
  },
  why: {
    nb: 'Etter store hendelser finner granskerne ofte det øvelsene allerede hadde funnet.',
    nn: 'Etter store hendingar finn granskarane ofte det øvingane alt hadde funne.',
    en: 'After large events inquiries often find what the exercises had already found.',
  },
  advice: {
    nb: 'Gå gjennom listen hvert kvartal. Gjør det, flytt fristen, eller skriv at det ikke blir gjort, og hvorfor.',
    nn: 'Gå gjennom lista kvart kvartal. Gjer det, flytt fristen, eller skriv at det ikkje blir gjort, og kvifor.',
    en: 'Go through the list every quarter. Do it, move the due date, or write that it will not be done, and why.',
  },
  pitfall: {
    nb: 'Status står på «under arbeid» i tre år.',
    nn: 'Status står på «under arbeid» i tre år.',
    en: 'The status stays “under way” for three years.',
  },
  forHumans: {
    nb: 'Om tiltaket virket.',
    nn: 'Om tiltaket verka.',
    en: 'Whether the action worked.',
  },
  citations: [cite(hseep, where)],
  messages,
  appliesTo: (plan) => judgeable(plan).length > 0,
  *check(plan, find) {
    const { at, asOf, evidence, gap } = find;
    const actions = judgeable(plan);
    const late = actions.filter(({ finding }) => finding.status !== 'done' && (finding.due ?? asOf) < asOf);
    for (const { record, index, finding } of late) {
      const place = at('evaluation', 'records', record, 'findings', index, 'due');
      yield gap('overdue', place, { days: daysBetween(finding.due ?? asOf, asOf) });
    }
    const count = actions.length - late.length;
    if (count > 0) yield evidence('onTrack', at('evaluation', 'records'), { count });
    yield* foundAgain(plan, find);
  },
});

/** Those that say whether they are done, or when they should be. */
const judgeable = (plan: Plan) =>
  findingsOf(plan).filter(({ finding }) => finding.status !== undefined || finding.due !== undefined);

function* foundAgain(plan: Plan, { at, question }: Finder<typeof messages>): Iterable<Finding> {
  const first = new Map<string, number>();
  for (const { record, index, finding } of findingsOf(plan)) {
    const words = finding.finding
      ?.toLowerCase()
      .replace(/[\s.]+/g, ' ')
      .trim();
    if (!words) continue;
    if ((first.get(words) ?? record) !== record)
      yield question('foundAgain', at('evaluation', 'records', record, 'findings', index, 'finding'));
    else first.set(words, record);
  }
}
