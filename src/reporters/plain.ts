import { decisionInForce } from '../assessment/decision.ts';
import { decisionWords, stateSentence } from '../assessment/decision-words.ts';
import { onlyNew } from '../assessment/earlier.ts';
import type { Finding } from '../assessment/finding.ts';
import type { AssessedPlan, Assessment, PlanReport, Report } from '../assessment/report.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { SourceLocation } from '../plan/location.ts';
import { escapeControls } from '../util/shown.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { diagnosticSentence, notSubmitted, sentence } from './words.ts';
import type { Judged } from './worst-first.ts';
import { worstFirst } from './worst-first.ts';

export default {
  name: 'plain',
  summary: {
    nb: 'Ett funn per linje, til søk og videre bruk: fil:linje:kolonne: nivå kode setning',
    nn: 'Eitt funn per linje, til søk og vidare bruk: fil:linje:kolonne: nivå kode setning',
    en: 'One finding per line, for searching and further use: file:line:column: level code sentence',
  },
  extension: 'txt',
  render: (report, context) => {
    const lines = [
      ...report.plans.flatMap((plan) => linesFor(plan, report, context)),
      ...noteLines(report, context),
    ];
    return lines.map((line) => `${line}\n`).join('');
  },
} satisfies Reporter as Reporter;

function linesFor(whole: PlanReport, report: Report, context: ReporterContext): readonly string[] {
  const plan = whole.status === 'assessed' ? onlyNew(whole) : whole;
  if (plan.status === 'missing')
    return [`${escapeControls(plan.expected)}: error missing ${fill(notSubmitted, {}, telling(context))}`];
  const language = plan.status === 'assessed' ? context.languageOf(plan.language) : context.language;
  const diagnostics = plan.diagnostics.map(
    (one) =>
      `${at(one.place.location)} error ${one.code} ${diagnosticSentence(one, { ...telling(context), language })}`,
  );
  return plan.status === 'unreadable'
    ? diagnostics
    : [...diagnostics, ...assessedLines(plan, report, { ...context, language })];
}

const assessedLines = (plan: AssessedPlan, report: Report, context: ReporterContext): readonly string[] =>
  worstFirst(plan, report.requirements).flatMap((judged) => judgedLines(plan, judged, context));

function judgedLines(
  plan: AssessedPlan,
  { requirement, assessment }: Judged,
  context: ReporterContext,
): readonly string[] {
  const { code } = requirement;
  if (assessment.fault) {
    const words = fill(fault, { name: same(assessment.fault.name) }, telling(context));
    return [`${escapeControls(plan.file)}:1:1: error ${code} ${words}`];
  }
  const isDecided = decisionInForce(assessment) !== undefined;
  const level = (finding: Finding): string =>
    finding.kind === 'gap' && !isDecided ? assessment.level : 'note';
  const findings = assessment.findings
    .filter(({ kind }) => kind !== 'evidence')
    .map(
      (finding) =>
        `${at(finding.place.location)} ${level(finding)} ${code} ${sentence(finding, requirement, telling(context))}`,
    );
  return [...findings, ...decisionLines(code, assessment, context)];
}

function decisionLines(
  code: string,
  { decisions = [] }: Assessment,
  { language }: ReporterContext,
): readonly string[] {
  return decisions.map((one) =>
    one.state === 'active'
      ? `${at(one.place.location)} note ${code} ${decisionWords(one, language)}`
      : `${at(one.place.location)} warning ${code} ${stateSentence(one, language)}`,
  );
}

/** Words of a file of decisions are never shown: a name may stand among them. */
const noteLines = ({ decisionNotes = [] }: Report, { language }: ReporterContext): readonly string[] =>
  decisionNotes.map(
    ({ code, message, params, place }) =>
      `${at(place.location)} warning ${code} ${fill(message, params, { language, showValues: false })}`,
  );

const telling = ({ language, showValues }: ReporterContext): { language: Language; showValues: boolean } => ({
  language,
  showValues,
});

const at = ({ file, line, column }: SourceLocation): string => `${escapeControls(file)}:${line}:${column}:`;

const fault: Text = {
  nb: 'Kontrollen av dette kravet sviktet ({name}). Kravet er ikke vurdert.',
  nn: 'Kontrollen av dette kravet svikta ({name}). Kravet er ikkje vurdert.',
  en: 'The check of this requirement failed ({name}). The requirement is not judged.',
};
