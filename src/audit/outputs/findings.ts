import { outcomeWords } from '../../assessment/outcome-words.ts';
import { translate } from '../../i18n/language.ts';
import { byteOrderMark, csvRow } from '../../util/csv.ts';
import { escapeControls } from '../../util/shown.ts';
import type { AuditedPlan, AuditResult } from '../audit.ts';
import type { AuditContext, AuditOutput } from '../output.ts';
import { dutyKindOf, dutyKindWords } from '../telling/duty-kind.ts';
import { findingSentence } from '../words.ts';

export default {
  id: 'findings',
  summary: {
    nb: 'findings.csv: en rad for hver plan og hvert krav',
    nn: 'findings.csv: ei rad for kvar plan og kvart krav',
    en: 'findings.csv: a row for each plan and requirement',
  },
  usual: true,
  atMost: 5000, // more rows than a spreadsheet opens
  *make(result, context) {
    yield { path: 'findings.csv', content: linesOf(result, context) };
  },
} satisfies AuditOutput as AuditOutput;

const columns = [
  'file',
  'planId',
  'municipality',
  'name',
  'requirement',
  'code',
  'strength',
  'title',
  'outcome',
  'outcomeText',
  'verdict',
  'gaps',
  'questions',
  'remarks',
  'places',
  'findings',
  'decision',
  'decisionExpires',
  'sha256',
  'asOf',
];

function* linesOf(result: AuditResult, context: AuditContext): Iterable<string> {
  const line = (cells: readonly string[]): string => csvRow(cells.map(escapeControls), context.separator);
  yield byteOrderMark + line(columns);
  const rowsOf = rowMaker(result, context);
  for (const plan of result.plans) yield rowsOf(plan).map(line).join('');
}

function rowMaker(
  { checklist, asOf }: AuditResult,
  { language }: AuditContext,
): (plan: AuditedPlan) => readonly (readonly string[])[] {
  const heads = checklist.requirements.map((one) => [
    one.id,
    one.code,
    translate(dutyKindWords[dutyKindOf(one)], language),
    translate(one.title, language),
  ]);
  return (plan) => {
    if (plan.status === 'unreadable') return [[plan.file, '', '', '', '', '', '', '', 'unreadable']];
    const { number = '', name = '' } = plan.municipality;
    const remarked = new Map(plan.remarked.map((one) => [one.requirement, one]));
    return checklist.requirements.map((requirement, index) => {
      const outcome = plan.outcomes[index] ?? 'error';
      const { verdict = outcome, findings = [], decisions = [] } = remarked.get(requirement.id) ?? {};
      const inForce = decisions.find(({ state }) => state === 'active');
      const count = (kind: string): string => String(findings.filter((one) => one.kind === kind).length);
      return [
        plan.file,
        plan.planId,
        number,
        name,
        ...(heads[index] ?? []),
        outcome,
        translate(outcomeWords[outcome], language),
        verdict,
        count('gap'),
        count('question'),
        count('remark'),
        findings.map(({ path, line }) => `${path || '/'}:${line}`).join(' '),
        findings.map((one) => findingSentence(one, requirement, language)).join(' | '),
        inForce?.id ?? '',
        inForce?.expires ?? '',
        plan.sha256,
        asOf,
      ];
    });
  };
}
