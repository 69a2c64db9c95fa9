import type { Report, UnreadableReport } from '../assessment/report.ts';
import { standingOf } from '../assessment/standing.ts';
import { translate } from '../i18n/language.ts';
import { escapeXml, xmlElement } from '../util/xml.ts';
import type { Judgement } from './judgements.ts';
import { judgementsOf } from './judgements.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { diagnosticSentence, notSubmitted } from './words.ts';

export default {
  name: 'junit',
  summary: {
    nb: 'JUnit XML: én testsak per krav per plan, for byggesystemer',
    nn: 'JUnit XML: éi testsak per krav per plan, for byggjesystem',
    en: 'JUnit XML: one test case for each requirement of each plan, for build systems',
  },
  extension: 'xml',
  render: (report, context) => {
    const suites = report.plans.map((plan) => suiteOf(plan, report, context));
    const cases = suites.flatMap((suite) => suite.cases);
    const content = suites
      .map(({ name, cases }) => element('testsuite', { name, ...counts(cases) }, cases))
      .join('\n');
    const attributes = { name: 'plan', ...counts(cases) };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', attributes, `\n${content}\n`)}\n`;
  },
} satisfies Reporter as Reporter;

interface Case {
  readonly outcome: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly xml: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

const element = (name: string, attributes: Parameters<typeof xmlElement>[1], cases: readonly Case[]) =>
  xmlElement(name, attributes, `\n${cases.map(({ xml }) => `  ${xml}\n`).join('')}`);

function counts(cases: readonly Case[]) {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: of('failures'), errors: of('errors'), skipped: of('skipped') };
}

function suiteOf(plan: Report['plans'][number], report: Report, context: ReporterContext): Suite {
  if (plan.status === 'missing')
    return {
      name: plan.expected,
      cases: [errorCase(plan.expected, translate(notSubmitted, context.language))],
    };
  if (plan.status === 'unreadable') return { name: plan.file, cases: [unreadableCase(plan, context)] };
  const language = context.languageOf(plan.language);
  const faults = plan.diagnostics.map((one) => {
    const { line, column } = one.place.location;
    return `${line}:${column} ${diagnosticSentence(one, { language, showValues: context.showValues })}`;
  });
  const shape: Case =
    faults.length === 0
      ? passed(plan.file, 'form', 'form')
      : failed({ name: 'form', classname: 'form', file: plan.file }, 'form', faults);
  return {
    name: plan.file,
    cases: [shape, ...judgementsOf(plan, report.requirements, context).map((one) => caseOf(one, context))],
  };
}

function unreadableCase({ file, diagnostics }: UnreadableReport, { language, showValues }: ReporterContext) {
  const [first] = diagnostics;
  return errorCase(file, first ? diagnosticSentence(first, { language, showValues }) : file);
}

const errorCase = (name: string, message: string): Case => ({
  outcome: 'errors',
  xml: xmlElement('testcase', { name, classname: 'form' }, xmlElement('error', { message })),
});

const passed = (file: string, name: string, classname: string, output = ''): Case => ({
  outcome: 'passed',
  xml: xmlElement(
    'testcase',
    { name, classname, file },
    output === '' ? '' : `<system-out>${escapeXml(output)}</system-out>`,
  ),
});

function caseOf(judgement: Judgement, { gate }: ReporterContext): Case {
  const { plan, requirement, assessment, language, verdict, findings, decisions } = judgement;
  const said = findings
    .filter(({ finding }) => finding.kind !== 'evidence')
    .map(({ finding, sentence }) => `${at(finding.place.location)} ${sentence}`);
  const lines = [...said, ...decisions];
  const name = `${requirement.code} ${translate(requirement.title, language)}`;
  const [first] = findings.filter(({ finding }) => finding.kind === 'gap');
  const line = first?.finding.place.location.line;
  const where = { name, classname: requirement.group, file: plan.file, line };
  if (assessment.fault)
    return {
      outcome: 'errors',
      xml: xmlElement(
        'testcase',
        where,
        xmlElement('error', { message: verdict, type: assessment.fault.name }),
      ),
    };
  if (gate.stops(assessment)) return failed(where, standingOf(requirement).strength, lines, verdict);
  if (assessment.verdict === 'met' && judgement.effective === undefined)
    return passed(plan.file, name, requirement.group, lines.join('\n'));
  if (skipped.includes(assessment.verdict) || judgement.effective !== undefined) {
    const message = [verdict, ...lines].join('\n');
    return { outcome: 'skipped', xml: xmlElement('testcase', where, xmlElement('skipped', { message })) };
  }
  return passed(plan.file, name, requirement.group, [verdict, ...lines].join('\n'));
}

/** What JUnit has no third state for. */
const skipped: readonly string[] = ['needs-review', 'not-applicable', 'not-evaluated'];

const failed = (
  where: Parameters<typeof xmlElement>[1],
  type: string,
  lines: readonly string[],
  message = lines[0] ?? '',
): Case => ({
  outcome: 'failures',
  xml: xmlElement('testcase', where, xmlElement('failure', { type, message }, escapeXml(lines.join('\n')))),
});

const at = ({
  file,
  line,
  column,
}: {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}) => `${file}:${line}:${column}:`;
