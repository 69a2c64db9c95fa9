import { fingerprintsOf } from '../assessment/fingerprint.ts';
import { citationWords, obligationWords } from '../assessment/obligation-words.ts';
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
      ? passed({ name: 'form', classname: 'form', file: plan.file })
      : failed(
          { name: 'form', classname: 'form', file: plan.file },
          { type: 'form', message: faults[0] ?? '' },
          faults,
        );
  return {
    name: plan.file,
    cases: [
      shape,
      ...judgementsOf(plan, report.requirements, context).map((one) => caseOf(one, context, report.tool)),
    ],
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

const passed = (where: Parameters<typeof xmlElement>[1], output = '', about = ''): Case => ({
  outcome: 'passed',
  xml: xmlElement(
    'testcase',
    where,
    about + (output === '' ? '' : `<system-out>${escapeXml(output)}</system-out>`),
  ),
});

function caseOf(judgement: Judgement, { gate }: ReporterContext, tool: Report['tool']): Case {
  const { plan, requirement, assessment, language, verdict, findings, decisions } = judgement;
  const said = findings
    .filter(({ finding }) => finding.kind !== 'evidence')
    .map(({ finding, sentence }) => `${at(finding.place.location)} ${sentence}`);
  const lines = [...said, ...decisions];
  const name = `${requirement.code} ${translate(requirement.title, language)}`;
  const [first] = findings.filter(({ finding }) => finding.kind === 'gap');
  const line = first?.finding.place.location.line;
  const where = { name, classname: requirement.group, file: plan.file, line };
  const about = propertiesOf(judgement, tool);
  if (assessment.fault) {
    const error = xmlElement('error', { message: verdict, type: assessment.fault.name });
    return { outcome: 'errors', xml: xmlElement('testcase', where, about + error) };
  }
  const type = standingOf(requirement).strength;
  if (gate.stops(assessment)) return failed(where, { type, message: verdict }, lines, about);
  if (assessment.verdict === 'met' && judgement.effective === undefined)
    return passed(where, lines.join('\n'), about);
  if (skipped.includes(assessment.verdict) || judgement.effective !== undefined) {
    const message = [verdict, ...lines].join('\n');
    const why = xmlElement('skipped', { message });
    return { outcome: 'skipped', xml: xmlElement('testcase', where, about + why) };
  }
  return passed(where, [verdict, ...lines].join('\n'), about);
}

/** What JUnit has no place of its own for. */
function propertiesOf(
  { plan, requirement, assessment, effective, language }: Judgement,
  tool: Report['tool'],
) {
  const [source] = requirement.citations;
  const properties = [
    ['outcome', assessment.verdict],
    ['counted-as', effective ?? ''],
    ['level', assessment.level],
    ...requirement.obligations.map((one) => ['obligation', obligationWords(one, language)] as const),
    ['source', citationWords(source, language)],
    ...fingerprintsOf(plan.planId, assessment).flatMap((print, index) =>
      assessment.findings[index]?.kind === 'gap' ? [['fingerprint', print] as const] : [],
    ),
    ['catalogue', `${tool.name} ${tool.version}`],
  ] as const;
  const told = properties.filter(([, value]) => value !== '');
  return xmlElement(
    'properties',
    {},
    told.map(([name, value]) => xmlElement('property', { name, value })).join(''),
  );
}

/** What JUnit has no third state for. */
const skipped: readonly string[] = ['needs-review', 'not-applicable', 'not-evaluated'];

const failed = (
  where: Parameters<typeof xmlElement>[1],
  { type, message }: { readonly type: string; readonly message: string },
  lines: readonly string[],
  about = '',
): Case => ({
  outcome: 'failures',
  xml: xmlElement(
    'testcase',
    where,
    about + xmlElement('failure', { type, message }, escapeXml(lines.join('\n'))),
  ),
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
