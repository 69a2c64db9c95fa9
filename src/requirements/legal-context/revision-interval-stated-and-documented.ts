import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import { addDuration, daysBetween, hasElapsed, isPositiveDuration } from '../../util/plain-date.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { lastRevision } from '../support/revision.ts';

const section = { nb: '§ 2', nn: '§ 2', en: '§ 2' } as const;

const messages = {
  ...noneMessages,
  planInterval: {
    nb: 'Planen oppgir intervallet mellom oppdateringene av planen.',
    nn: 'Planen oppgir intervallet mellom oppdateringane av planen.',
    en: 'The plan gives the interval between updates of the plan.',
  },
  noPlanInterval: {
    nb: 'Intervallet mellom oppdateringene av planen er ikke oppgitt.',
    nn: 'Intervallet mellom oppdateringane av planen er ikkje oppgitt.',
    en: 'The interval between updates of the plan is not given.',
  },
  rosInterval: {
    nb: 'Planen oppgir hvor ofte ROS-analysen oppdateres.',
    nn: 'Planen oppgir kor ofte ROS-analysen blir oppdatert.',
    en: 'The plan gives how often the risk and vulnerability analysis is updated.',
  },
  noRosInterval: {
    nb: 'Planen oppgir ikke hvor ofte ROS-analysen oppdateres.',
    nn: 'Planen oppgir ikkje kor ofte ROS-analysen blir oppdatert.',
    en: 'The plan does not give how often the risk and vulnerability analysis is updated.',
  },
  rosOverdue: {
    nb: 'ROS-analysen er eldre enn det intervallet planen selv oppgir. Dager over: {days}.',
    nn: 'ROS-analysen er eldre enn det intervallet planen sjølv oppgir. Dagar over: {days}.',
    en: 'The risk and vulnerability analysis is older than the interval the plan itself gives. Days past: {days}.',
  },
  dated: {
    nb: 'Siste oppdatering av planen er datert.',
    nn: 'Siste oppdatering av planen er datert.',
    en: 'The last update of the plan is dated.',
  },
  undated: {
    nb: 'Ingen oppdatering av planen er datert.',
    nn: 'Inga oppdatering av planen er datert.',
    en: 'No update of the plan is dated.',
  },
  datedAhead: {
    nb: 'Siste oppdatering er datert fram i tid. Når ble planen oppdatert?',
    nn: 'Siste oppdatering er datert fram i tid. Når blei planen oppdatert?',
    en: 'The last update is dated in the future. When was the plan updated?',
  },
  noUpdateSince: {
    nb: 'Planens eget intervall er gått ut, og ingen ny oppdatering er datert. Dager siden: {days}.',
    nn: 'Intervallet planen sjølv set, er gått ut, og inga ny oppdatering er datert. Dagar sidan: {days}.',
    en: 'The plan’s own interval has run out, and no new update is dated. Days since: {days}.',
  },
  documented: {
    nb: 'Oppdateringene er dokumentert i historikken.',
    nn: 'Oppdateringane er dokumenterte i historikken.',
    en: 'The updates are documented in the history.',
  },
  undocumented: {
    nb: 'Oppdateringene er ikke dokumentert: historikken er tom.',
    nn: 'Oppdateringane er ikkje dokumenterte: historikken er tom.',
    en: 'The updates are not documented: the history is empty.',
  },
} as const;

export default defineRequirement({
  id: 'revision-interval-stated-and-documented',
  code: 'LAW-05',
  group: 'legal-context',
  obligations: [
    may(f881, section, { binds: 'plan', basis: 'practice' }),
    must(f881, section, { binds: 'health-preparedness-plan' }),
  ],
  settles: 'met',
  fields: [
    ['revision', 'interval'],
    ['revision', 'lastRevised'],
    ['revision', 'history', 0, 'date'],
    ['governance', 'ros', 0, 'reviewInterval'],
    ['governance', 'ros', 0, 'date'],
  ],
  title: {
    nb: 'Revisjonsintervall oppgitt og dokumentert',
    nn: 'Revisjonsintervall oppgitt og dokumentert',
    en: 'Revision interval stated and documented',
  },
  asks: {
    nb: 'Helseberedskapsplanen skal si hvor ofte planen og ROS-analysen evalueres og oppdateres, og hver gang skal dateres og dokumenteres. Denne planen kan gjøre det samme.',
    nn: 'Helseberedskapsplanen skal seie kor ofte planen og ROS-analysen blir evaluerte og oppdaterte, og kvar gong skal daterast og dokumenterast. Denne planen kan gjere det same.',
    en: 'The health preparedness plan must say how often the plan and the risk analysis are evaluated and updated, and each time must be dated and documented. This plan may do the same.',
  },
  why: {
    nb: 'Den som åpner planen om natta, må kunne se om numrene er fra i år eller fra forrige kommunestyre.',
    nn: 'Den som opnar planen om natta, må kunne sjå om numra er frå i år eller frå førre kommunestyre.',
    en: 'Whoever opens the plan at night must be able to see whether its numbers are from this year or from the last council.',
  },
  advice: {
    nb: 'Skriv intervallet for planen og for ROS-analysen, og før hver oppdatering i historikken. Dere velger intervallet selv: årlig revisjon er en plikt bare for overordnet beredskapsplan.',
    nn: 'Skriv intervallet for planen og for ROS-analysen, og før kvar oppdatering i historikken. De vel intervallet sjølve: årleg revisjon er ei plikt berre for overordna beredskapsplan.',
    en: 'Write the interval for the plan and for the risk analysis, and enter each update in the history. You choose the interval: yearly revision is a duty only for the overall preparedness plan.',
  },
  pitfall: {
    nb: 'Planen har et intervall for seg selv, men ikke for analysen den bygger på.',
    nn: 'Planen har eit intervall for seg sjølv, men ikkje for analysen han byggjer på.',
    en: 'The plan has an interval for itself, but none for the analysis it builds on.',
  },
  forHumans: {
    nb: 'Om oppdateringene er reelle, eller om bare datoen er ny.',
    nn: 'Om oppdateringane er reelle, eller om berre datoen er ny.',
    en: 'Whether the updates are real, or only the date is new.',
  },
  citations: [cite(f881, section)],
  messages,
  *check(plan, find) {
    yield* judgeIntervals(plan, find);
    yield* judgeAnalyses(plan, find);
    yield* judgeUpdates(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeIntervals(plan: Plan, { at, evidence, gap }: Find): Iterable<Finding> {
  const place = at('revision', 'interval');
  yield ownInterval(plan) ? evidence('planInterval', place) : gap('noPlanInterval', place);
  if (noneBecause(plan.governance?.ros)) return;
  const analyses = itemsOf(plan.governance?.ros);
  const [index] = analyses.find(([, { reviewInterval }]) => isSet(reviewInterval)) ?? [];
  if (index !== undefined) yield evidence('rosInterval', at('governance', 'ros', index, 'reviewInterval'));
  else yield gap('noRosInterval', at('governance', 'ros', analyses[0]?.[0] ?? 0, 'reviewInterval'));
}

const isSet = (interval: string | undefined): interval is string =>
  interval !== undefined && isPositiveDuration(interval);

const ownInterval = ({ revision }: Plan): string | undefined =>
  isSet(revision?.interval) ? revision.interval : undefined;

function* judgeAnalyses({ governance }: Plan, { at, asOf, gap }: Find): Iterable<Finding> {
  for (const [index, { date, reviewInterval }] of itemsOf(governance?.ros)) {
    if (date && isSet(reviewInterval) && hasElapsed(date, reviewInterval, asOf))
      yield gap('rosOverdue', at('governance', 'ros', index, 'date'), {
        days: daysBetween(addDuration(date, reviewInterval), asOf),
      });
  }
}

function* judgeUpdates(plan: Plan, find: Find): Iterable<Finding> {
  const { at, asOf, evidence, gap, question } = find;
  if (noneBecause(plan.revision?.history)) return yield* askWhatInstead(find, at('revision', 'history'));
  const last = plan.revision && lastRevision(plan.revision, at);
  if (!last) return yield gap('undated', at('revision', 'lastRevised'));

  const interval = ownInterval(plan);
  if (last.on > asOf) yield question('datedAhead', last.place);
  else if (interval && hasElapsed(last.on, interval, asOf))
    yield gap('noUpdateSince', last.place, { days: daysBetween(addDuration(last.on, interval), asOf) });
  else yield evidence('dated', last.place);
  const history = at('revision', 'history');
  yield itemsOf(plan.revision?.history).length > 0
    ? evidence('documented', history)
    : gap('undocumented', history);
}
