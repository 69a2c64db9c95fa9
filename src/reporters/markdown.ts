import { onlyNew } from '../assessment/earlier.ts';
import type { Report } from '../assessment/report.ts';
import { standingOf } from '../assessment/standing.ts';
import { strengthWords } from '../assessment/verdict-words.ts';
import { fill } from '../i18n/fill.ts';
import { translate } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import { escapeMarkdown, markdownTable } from '../util/markdown.ts';
import { escapeControls } from '../util/shown.ts';
import type { Judgement } from './judgements.ts';
import { judgementsOf } from './judgements.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { comparisonWords, diagnosticSentence, notSubmitted } from './words.ts';

export default {
  name: 'markdown',
  summary: {
    nb: 'Sammendrag i Markdown, til en jobb eller en sammenslåing',
    nn: 'Samandrag i Markdown, til ein jobb eller ei samanslåing',
    en: 'A summary in Markdown, for a job or a pull request',
  },
  extension: 'md',
  render: (report, context) =>
    `${[...report.plans.map((plan) => section(plan, report, context)), gateLine(context)].join('\n')}\n`,
} satisfies Reporter as Reporter;

function section(plan: Report['plans'][number], report: Report, context: ReporterContext): string {
  const telling = { language: context.language, showValues: context.showValues };
  if (plan.status === 'missing')
    return `## ${text(plan.expected)}\n\n${translate(notSubmitted, context.language)}\n`;
  if (plan.status === 'unreadable') {
    const lines = plan.diagnostics.map((one) => `- ${text(diagnosticSentence(one, telling))}`);
    return `## ${text(plan.file)}\n\n${translate(texts.unreadable, context.language)}\n\n${lines.join('\n')}\n`;
  }
  const language = context.languageOf(plan.language);
  const judged = judgementsOf(plan, report.requirements, context);
  const fresh = onlyNew(plan);
  const faults = fresh.diagnostics.map((one) => {
    const { line } = one.place.location;
    return `- ${fill(texts.line, { line }, telling)}: ${text(diagnosticSentence(one, { ...telling, language }))}`;
  });
  const open = judgementsOf(fresh, report.requirements, context).filter(
    ({ assessment, effective }) => isOpen(assessment.verdict) && !effective,
  );
  const heading = fill(
    texts.heading,
    { file: same(plan.file), date: same(report.asOf) },
    { ...telling, language },
  );
  return [
    `## ${text(heading)}\n`,
    countsTable(judged, context),
    ...(report.compared ? [`${text(comparisonWords(report.compared, language))}\n`] : []),
    ...(faults.length > 0 ? [`### ${translate(texts.faults, language)}\n\n${faults.join('\n')}\n`] : []),
    ...(open.some((one) => !isLocal(one)) ? [`### ${translate(texts.open, language)}\n`] : []),
    ...open.filter((one) => !isLocal(one)).map(openItem),
    ...(open.some(isLocal) ? [`\n### ${translate(texts.local, language)}\n`] : []),
    ...open.filter(isLocal).map(openItem),
  ].join('\n');
}

const isLocal = ({ requirement }: Judgement): boolean => requirement.group === 'local';

const isOpen = (verdict: string): boolean =>
  ['not-met', 'partial', 'needs-review', 'error'].includes(verdict);

/** Counts with their denominators, never one number for a plan. */
function countsTable(judged: readonly Judgement[], { language }: ReporterContext): string {
  const strengths = (['must', 'should', 'context', 'may'] as const).filter((one) =>
    judged.some(({ requirement }) => standingOf(requirement).strength === one),
  );
  const verdicts = [...new Set(judged.map(({ verdict }) => verdict))];
  const rows = strengths.map((strength) => {
    const of = judged.filter(({ requirement }) => standingOf(requirement).strength === strength);
    const counts = verdicts.map((verdict) => String(of.filter((one) => one.verdict === verdict).length));
    return [translate(strengthWords[strength], language), ...counts, String(of.length)];
  });
  return markdownTable(['', ...verdicts, translate(texts.total, language)], rows);
}

function openItem({ requirement, verdict, language, findings, decisions }: Judgement): string {
  const said = findings
    .filter(({ finding }) => finding.kind !== 'evidence')
    .map(({ finding, sentence }) => {
      const line = fill(texts.line, { line: finding.place.location.line }, { language, showValues: false });
      return `  - ${line}: ${text(sentence)}`;
    });
  const title = `**${requirement.code} ${text(translate(requirement.title, language))}**`;
  return [`- ${title} – ${verdict}`, ...said, ...decisions.map((one) => `  - ${text(one)}`)].join('\n');
}

function gateLine({ gate, language }: ReporterContext): string {
  const { failOn, result } = gate;
  return `\n${fill(texts[result], { failOn: same(failOn) }, { language, showValues: false })}`;
}

/** A name of a person or a team is no mention, and a sign no markup. */
const text = (words: string): string => escapeMarkdown(escapeControls(words)).replaceAll('@', '@\u200b');

const texts = {
  heading: {
    nb: '{file} – vurdert per {date}',
    nn: '{file} – vurdert per {date}',
    en: '{file} – judged as of {date}',
  },
  total: { nb: 'i alt', nn: 'i alt', en: 'in all' },
  line: { nb: 'linje {line}', nn: 'linje {line}', en: 'line {line}' },
  faults: { nb: 'Feil i filen', nn: 'Feil i fila', en: 'Faults in the file' },
  open: { nb: 'Det som gjenstår', nn: 'Det som står att', en: 'What remains' },
  local: { nb: 'Lokale krav', nn: 'Lokale krav', en: 'Local requirements' },
  unreadable: {
    nb: 'Planen kunne ikke leses.',
    nn: 'Planen kunne ikkje lesast.',
    en: 'The plan could not be read.',
  },
  passed: {
    nb: 'Terskelen «--fail-on {failOn}»: ingenting står i veien.',
    nn: 'Terskelen «--fail-on {failOn}»: ingenting står i vegen.',
    en: 'The threshold “--fail-on {failOn}”: nothing stands in the way.',
  },
  failed: {
    nb: 'Terskelen «--fail-on {failOn}»: ikke nådd ennå.',
    nn: 'Terskelen «--fail-on {failOn}»: ikkje nådd enno.',
    en: 'The threshold “--fail-on {failOn}”: not reached yet.',
  },
  incomplete: {
    nb: 'Kjøringen er ufullstendig: noe kunne ikke leses eller kontrolleres.',
    nn: 'Køyringa er ufullstendig: noko kunne ikkje lesast eller kontrollerast.',
    en: 'The run is incomplete: something could not be read or checked.',
  },
} as const;
