import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import fkb from '../../reference/sources/fkb.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import sbl from '../../reference/sources/sbl.ts';
import {
  addDuration,
  compareDurations,
  daysBetween,
  hasElapsed,
  isPositiveDuration,
} from '../../util/plain-date.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';
import { lastRevision } from '../support/revision.ts';

const messages = {
  ...referenceMessages,
  evaluation: {
    nb: 'Planen har en rutine for evaluering.',
    nn: 'Planen har ein rutine for evaluering.',
    en: 'The plan has a routine for evaluation.',
  },
  noEvaluation: {
    nb: 'Planen har ingen rutine for evaluering.',
    nn: 'Planen har ingen rutine for evaluering.',
    en: 'The plan has no routine for evaluation.',
  },
  notAfterEvents: {
    nb: 'Rutinen gjelder evaluering etter øvelser, ikke etter hendelser. Veilederen skiller ikke; at begge evalueres, er en plikt som gjelder overordnet beredskapsplan.',
    nn: 'Rutinen gjeld evaluering etter øvingar, ikkje etter hendingar. Rettleiaren skil ikkje; at begge blir evaluerte, er ei plikt som gjeld overordna beredskapsplan.',
    en: 'The routine covers evaluation after exercises, not after events. The guide does not distinguish; evaluating both is a duty that binds the overall preparedness plan.',
  },
  notAfterExercises: {
    nb: 'Rutinen gjelder evaluering etter hendelser, ikke etter øvelser. Veilederen skiller ikke; at begge evalueres, er en plikt som gjelder overordnet beredskapsplan.',
    nn: 'Rutinen gjeld evaluering etter hendingar, ikkje etter øvingar. Rettleiaren skil ikkje; at begge blir evaluerte, er ei plikt som gjeld overordna beredskapsplan.',
    en: 'The routine covers evaluation after events, not after exercises. The guide does not distinguish; evaluating both is a duty that binds the overall preparedness plan.',
  },
  nobodyEvaluates: {
    nb: 'Planen sier ikke hvem som tar initiativ til evalueringen. Det er et råd fra praksis.',
    nn: 'Planen seier ikkje kven som tek initiativ til evalueringa. Det er eit råd frå praksis.',
    en: 'The plan does not say who takes the initiative to evaluate. This is advice from practice.',
  },
  noRevision: {
    nb: 'Planen har ingen rutine for revisjon.',
    nn: 'Planen har ingen rutine for revisjon.',
    en: 'The plan has no routine for revision.',
  },
  routine: {
    nb: 'Planen beskriver hvordan den blir revidert.',
    nn: 'Planen skildrar korleis han blir revidert.',
    en: 'The plan describes how it is revised.',
  },
  interval: {
    nb: 'Planen sier hvor ofte den skal revideres.',
    nn: 'Planen seier kor ofte han skal reviderast.',
    en: 'The plan says how often it is to be revised.',
  },
  noInterval: {
    nb: 'Planen sier ikke hvor ofte den skal revideres.',
    nn: 'Planen seier ikkje kor ofte han skal reviderast.',
    en: 'The plan does not say how often it is to be revised.',
  },
  zeroInterval: {
    nb: 'Revisjonsintervallet er null. Da går det ikke an å si når planen skal revideres neste gang.',
    nn: 'Revisjonsintervallet er null. Då går det ikkje an å seie når planen skal reviderast neste gong.',
    en: 'The revision interval is zero, so it cannot be said when the plan is next to be revised.',
  },
  intervalOverYear: {
    nb: 'Intervallet er lengre enn ett år. Veilederen setter ingen grense; hvert år er god praksis og regelen for overordnet beredskapsplan, ikke for denne.',
    nn: 'Intervallet er lengre enn eitt år. Rettleiaren set inga grense; kvart år er god praksis og regelen for overordna beredskapsplan, ikkje for denne.',
    en: 'The interval is longer than one year. The guide sets no limit; every year is good practice and the rule for the overall preparedness plan, not for this one.',
  },
  nobodyRevises: {
    nb: 'Planen sier ikke hvem som har ansvaret for revisjonen. Det er god praksis, og en plikt bare for overordnet beredskapsplan.',
    nn: 'Planen seier ikkje kven som har ansvaret for revisjonen. Det er god praksis, og ei plikt berre for overordna beredskapsplan.',
    en: 'The plan does not say who is responsible for the revision. Saying so is good practice, and a duty only for the overall preparedness plan.',
  },
  revised: {
    nb: 'Planen sier når den sist ble revidert.',
    nn: 'Planen seier når han sist blei revidert.',
    en: 'The plan says when it was last revised.',
  },
  notDated: {
    nb: 'Planen sier ikke når den sist ble revidert.',
    nn: 'Planen seier ikkje når han sist blei revidert.',
    en: 'The plan does not say when it was last revised.',
  },
  overdue: {
    nb: 'Det er lenger siden siste revisjon enn planen selv sier. Dager over fristen: {days}.',
    nn: 'Det er lenger sidan siste revisjon enn planen sjølv seier. Dagar over fristen: {days}.',
    en: 'It is longer since the last revision than the plan itself allows. Days past the deadline: {days}.',
  },
  revisedInFuture: {
    nb: 'Datoen for siste revisjon har ikke vært ennå. Er den skrevet riktig?',
    nn: 'Datoen for siste revisjon har ikkje vore enno. Er han skriven rett?',
    en: 'The date of the last revision has not come yet. Is it written correctly?',
  },
  olderThanYear: {
    nb: 'Det er mer enn ett år siden siste revisjon. Veilederen setter ingen grense; hvert år er god praksis og regelen for overordnet beredskapsplan, ikke for denne.',
    nn: 'Det er meir enn eitt år sidan siste revisjon. Rettleiaren set inga grense; kvart år er god praksis og regelen for overordna beredskapsplan, ikkje for denne.',
    en: 'The last revision is more than a year ago. The guide sets no limit; every year is good practice and the rule for the overall preparedness plan, not for this one.',
  },
  history: {
    nb: 'Planen dokumenterer revisjonene.',
    nn: 'Planen dokumenterer revisjonane.',
    en: 'The plan documents the revisions.',
  },
  noHistory: {
    nb: 'Planen dokumenterer ikke hva som er endret ved revisjonene.',
    nn: 'Planen dokumenterer ikkje kva som er endra ved revisjonane.',
    en: 'The plan does not document what has been changed in revisions.',
  },
  saysNoHistory: {
    nb: 'Planen sier at det ikke er noen revisjoner å vise til, og hvorfor.',
    nn: 'Planen seier at det ikkje er nokon revisjonar å vise til, og kvifor.',
    en: 'The plan says that there are no revisions to show, and why.',
  },
  whenFirst: {
    nb: 'Når skal planen revideres første gang, og hvor blir det ført?',
    nn: 'Når skal planen reviderast første gong, og kvar blir det ført?',
    en: 'When is the plan to be revised for the first time, and where will that be recorded?',
  },
  notAscending: {
    nb: 'Denne revisjonen er eldre enn den som står foran. Eldste først gjør historikken lettere å lese (praksis).',
    nn: 'Denne revisjonen er eldre enn den som står framfor. Eldste først gjer historikken lettare å lese (praksis).',
    en: 'This revision is older than the one before it. Oldest first makes the history easier to read (practice).',
  },
  lastEntryDiffers: {
    nb: 'Datoen her er ikke den samme som for den siste oppføringen i revisjonshistorikken (praksis). Hvilken er riktig?',
    nn: 'Datoen her er ikkje den same som for den siste oppføringa i revisjonshistorikken (praksis). Kva for ein er rett?',
    en: 'The date here is not that of the last entry in the revision history (practice). Which is right?',
  },
} as const;

const overallPlan = {
  nb: '§ 15 tredje ledd; forskrift om kommunal beredskapsplikt §§ 6 og 8',
  nn: '§ 15 tredje ledd; forskrift om kommunal beredskapsplikt §§ 6 og 8',
  en: '§ 15 third paragraph; regulations on the municipal preparedness duty §§ 6 and 8',
} as const;

export default defineRequirement({
  id: 'evaluation-and-revision',
  code: 'REQ-13',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('16'), { binds: 'plan' }),
    must(f881, { nb: '§ 2', nn: '§ 2', en: '§ 2' }, { binds: 'health-preparedness-plan' }),
    must(sbl, overallPlan, { binds: 'overall-plan' }),
  ],
  settles: 'met',
  fields: [
    ['evaluation', 'afterEvent'],
    ['evaluation', 'afterExercise'],
    ['evaluation', 'responsible'],
    ['revision', 'routine'],
    ['revision', 'interval'],
    ['revision', 'responsible'],
    ['revision', 'lastRevised'],
    ['revision', 'history', 0, 'date'],
    ['revision', 'history', 0, 'summary'],
  ],
  title: {
    nb: 'Evaluering og revisjon av planen',
    nn: 'Evaluering og revisjon av planen',
    en: 'Evaluating and revising the plan',
  },
  asks: {
    nb: 'Planen bør ha rutine for evaluering og for fast revisjon (rullering).',
    nn: 'Planen bør ha rutine for evaluering og for fast revisjon (rullering).',
    en: 'The plan should have a routine for evaluation and for regular revision.',
  },
  why: {
    nb: 'Den nye helsesykepleieren ble ansatt i fjor, og den gamle står fortsatt i planen. En fast dato og en som har ansvaret, er det som holder planen i live.',
    nn: 'Den nye helsesjukepleiaren blei tilsett i fjor, og den gamle står framleis i planen. Ein fast dato og ein som har ansvaret, er det som held planen i live.',
    en: 'The new public health nurse was hired last year, and the old one is still in the plan. A fixed date and someone responsible are what keep a plan alive.',
  },
  advice: {
    nb: 'Skriv hvordan dere evaluerer etter hendelser og øvelser, hvor ofte planen revideres, og når det sist ble gjort. Er planen ny, er vedtaksdatoen den første oppføringen i historikken.',
    nn: 'Skriv korleis de evaluerer etter hendingar og øvingar, kor ofte planen blir revidert, og når det sist blei gjort. Er planen ny, er vedtaksdatoen den første oppføringa i historikken.',
    en: 'Write how you evaluate after events and exercises, how often the plan is revised, and when that was last done. If the plan is new, the date of adoption is the first entry in the history.',
  },
  pitfall: {
    nb: 'Planen skal revideres «ved behov», og ingen har satt en dato.',
    nn: 'Planen skal reviderast «ved behov», og ingen har sett ein dato.',
    en: 'The plan is to be revised “when needed”, and nobody has set a date.',
  },
  forHumans: {
    nb: 'Om dere lærer av evalueringene, og om funnene har ført til noe.',
    nn: 'Om de lærer av evalueringane, og om funna har ført til noko.',
    en: 'Whether you learn from the evaluations, and whether the findings have led to anything.',
  },
  citations: [
    cite(guide2016, guideItem('16')),
    cite(rvtsPlan, { nb: 'punkt 13', nn: 'punkt 13', en: 'item 13' }),
    cite(f881, { nb: '§ 2', nn: '§ 2', en: '§ 2' }),
    cite(sbl, { nb: '§ 15 tredje ledd', nn: '§ 15 tredje ledd', en: '§ 15 third paragraph' }),
    cite(fkb, { nb: '§§ 6 og 8', nn: '§§ 6 og 8', en: '§§ 6 and 8' }),
  ],
  messages,
  *check(plan, find) {
    yield* judgeEvaluation(plan, find);
    if (!plan.revision) return yield find.gap('noRevision', find.at('revision'));
    if (plan.revision.routine) yield find.evidence('routine', find.at('revision', 'routine'));
    yield* judgeInterval(plan.revision, find);
    yield* judgeLastRevision(plan.revision, find);
    yield* judgeHistory(plan.revision, find);
  },
});

type Find = Finder<typeof messages>;
type Revision = NonNullable<Plan['revision']>;

function* judgeEvaluation(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const { afterEvent, afterExercise, responsible } = plan.evaluation ?? {};
  if (!afterEvent && !afterExercise) return yield gap('noEvaluation', at('evaluation', 'afterEvent'));
  yield evidence('evaluation', at('evaluation', afterEvent ? 'afterEvent' : 'afterExercise'));
  if (!afterEvent) yield remark('notAfterEvents', at('evaluation', 'afterEvent'));
  if (!afterExercise) yield remark('notAfterExercises', at('evaluation', 'afterExercise'));
  if (!responsible) yield remark('nobodyEvaluates', at('evaluation', 'responsible'));
  yield* askIfUnknown(find, responsible, at('evaluation', 'responsible'));
}

function* judgeInterval({ interval, responsible }: Revision, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const place = at('revision', 'interval');
  if (!interval) yield gap('noInterval', place);
  else if (!isPositiveDuration(interval)) yield gap('zeroInterval', place);
  else {
    yield evidence('interval', place);
    if (compareDurations(interval, 'P1Y') > 0) yield remark('intervalOverYear', place);
  }
  if (!responsible) yield remark('nobodyRevises', at('revision', 'responsible'));
  yield* askIfUnknown(find, responsible, at('revision', 'responsible'));
}

function* judgeLastRevision(revision: Revision, find: Find): Iterable<Finding> {
  const { at, asOf, evidence, gap, remark } = find;
  const last = lastRevision(revision, at);
  if (!last) {
    if (!noneBecause(revision.history)) yield gap('notDated', at('revision', 'lastRevised'));
    return;
  }
  const { on, place } = last;
  const interval = revision.interval && isPositiveDuration(revision.interval) ? revision.interval : undefined;
  if (on > asOf) return yield remark('revisedInFuture', place);
  if (interval && hasElapsed(on, interval, asOf)) {
    return yield gap('overdue', place, { days: daysBetween(addDuration(on, interval), asOf) });
  }
  yield evidence('revised', place);
  if (!interval && hasElapsed(on, 'P1Y', asOf)) yield remark('olderThanYear', place);
}

function* judgeHistory(revision: Revision, { at, evidence, gap, question, remark }: Find): Iterable<Finding> {
  const place = at('revision', 'history');
  const entries = itemsOf(revision.history);
  if (noneBecause(revision.history)) {
    yield evidence('saysNoHistory', place);
    return yield question('whenFirst', place);
  }
  if (entries.length > 0) yield evidence('history', place);
  else if (revision.lastRevised) yield gap('noHistory', place);

  const dated = entries.flatMap(([index, { date }]) => (date ? [{ index, date }] : []));
  const misplaced = dated.find(({ date }, position) => date < (dated[position - 1]?.date ?? date));
  if (misplaced) yield remark('notAscending', at('revision', 'history', misplaced.index, 'date'));
  const latest = dated
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (revision.lastRevised && latest && latest !== revision.lastRevised) {
    yield remark('lastEntryDiffers', at('revision', 'lastRevised'));
  }
}
