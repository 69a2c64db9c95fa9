import { onlyNew } from '../assessment/earlier.ts';
import type { PlanReport, Report } from '../assessment/report.ts';
import { fill } from '../i18n/fill.ts';
import { translate } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import { wrap } from '../util/columns.ts';
import { escapeControls } from '../util/shown.ts';
import { assessedPlan } from './pretty/assessed-plan.ts';
import { decisionNotes } from './pretty/decisions.ts';
import { diagnosticsOf } from './pretty/diagnostics.ts';
import type { Footnotes } from './pretty/footnotes.ts';
import { footnotesFor } from './pretty/footnotes.ts';
import { summary } from './pretty/summary.ts';
import { words } from './pretty/words.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

export default {
  name: 'pretty',
  summary: {
    nb: 'For lesing på skjermen: hva, hvor, hvorfor og den minste endringen som hjelper',
    nn: 'For lesing på skjermen: kva, kvar, kvifor og den minste endringa som hjelper',
    en: 'For reading on screen: what, where, why and the smallest change that helps',
  },
  extension: 'txt',
  render: (report, context) => {
    const footnotes = footnotesFor(context);
    const plans = report.plans.map(
      (plan) => `${heading(plan, report, context)}\n\n${body(plan, report, context, footnotes)}`,
    );
    return `${[...plans, decisionNotes(report, context), footnotes.list(), summary(report, context)].filter((block) => block !== '').join('\n\n')}\n`;
  },
} satisfies Reporter as Reporter;

function body(plan: PlanReport, report: Report, context: ReporterContext, footnotes: Footnotes): string {
  if (plan.status === 'missing')
    return context.style.level('error', translate(words.missing, context.language));
  if (plan.status === 'unreadable') return diagnosticsOf(plan, words.unreadable, context);
  return assessedPlan(
    onlyNew(plan),
    report,
    { ...context, language: context.languageOf(plan.language) },
    footnotes,
  );
}

function heading(plan: PlanReport, { asOf }: Report, { language, style, width }: ReporterContext): string {
  const file = plan.status === 'missing' ? plan.expected : plan.file;
  const on = fill(words.judgedOn, { date: same(asOf) }, { language, showValues: false });
  return wrap(`${style.strong(escapeControls(file))} – ${on}`, width);
}
