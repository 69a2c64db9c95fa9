import { effectiveOf } from '../../assessment/decision.ts';
import { onlyNew } from '../../assessment/earlier.ts';
import type { Strength } from '../../assessment/obligation.ts';
import type { Outcome } from '../../assessment/outcome.ts';
import { outcomesOpenFirst } from '../../assessment/outcome.ts';
import { outcomeWords } from '../../assessment/outcome-words.ts';
import type { Report, Tally } from '../../assessment/report.ts';
import type { Verdict } from '../../assessment/verdict.ts';
import { strengthWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Params, Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { comparisonWords } from '../words.ts';
import { worstFirst } from '../worst-first.ts';
import { isLocal } from './local.ts';
import { words } from './words.ts';

/** Counts with their denominators, how the gate went, and the next command to run. Never one number for a plan. */
export function summary(report: Report, context: ReporterContext): string {
  const { language, style, width } = context;
  const said = <T extends Text>(text: T, params: Params<T['nb']>): string =>
    wrap(fill(text, params, { language, showValues: false }), width, '  ');
  const many = report.plans.length > 1;
  const faults = report.plans.reduce(
    (sum, plan) => sum + (plan.status === 'assessed' ? plan.diagnostics.length : 0),
    0,
  );
  const unread = report.plans.filter(({ status }) => status === 'unreadable').length;
  const title = many
    ? fill(words.summaryMany, { count: report.plans.length }, { language, showValues: false })
    : translate(words.summary, language);
  const assessed = report.plans.some(({ status }) => status === 'assessed');
  return [
    style.strong(title),
    ...strengths.flatMap((strength) => counts(report.tally, strength, context)),
    ...(faults > 0 ? [said(words.faultsInFile, { count: faults })] : []),
    ...(unread > 0 && many ? [said(words.unreadablePlans, { count: unread })] : []),
    ...(report.compared ? [wrap(comparisonWords(report.compared, language), width, '  ')] : []),
    ...(assessed ? [wrap(translate(words.notByMachine, language), width, '  ')] : []),
    gate(context),
    ...next(report, context),
  ].join('\n');
}

const strengths = ['must', 'should', 'context', 'may'] as const;

function counts(
  tally: Tally,
  strength: Strength | 'context',
  { language, width }: ReporterContext,
): readonly string[] {
  const count = (outcome: Outcome): number => tally[strength][outcome] ?? 0;
  const counted = outcomesOpenFirst.filter((outcome) => count(outcome) > 0);
  const total = counted.reduce((sum, outcome) => sum + count(outcome), 0);
  if (total === 0) return [];
  const verdicts = counted
    .map((outcome) => `${count(outcome)} ${translate(outcomeWords[outcome], language)}`)
    .join(' · ');
  const line = fill(
    words.counts,
    { strength: strengthWords[strength], verdicts: same(verdicts), total },
    { language, showValues: false },
  );
  return [wrap(line, width, '  ')];
}

function gate({ gate: { failOn, strict, result }, language, style, width }: ReporterContext): string {
  const threshold = same(`--fail-on ${failOn}${strict ? ' --strict' : ''}`);
  const line = wrap(fill(words[result], { threshold }, { language, showValues: false }), width, '  ');
  return result === 'passed' ? line : style.level(result === 'failed' ? 'warning' : 'error', line);
}

/** What is wrong with the file comes first; then the worst requirement. */
function next(report: Report, { language, style }: ReporterContext): readonly string[] {
  const plan = report.plans.find(({ status }) => status === 'assessed');
  if (plan?.status !== 'assessed') return [];
  const [worst] = worstFirst(onlyNew(plan), report.requirements).filter(
    (one) =>
      !isLocal(one) && open.includes(one.assessment.verdict) && effectiveOf(one.assessment) === undefined,
  );
  if (!worst) return [];
  const command = same(`plan explain ${worst.requirement.code}`);
  return [style.strong(`  ${fill(words.next, { command }, { language, showValues: false })}`)];
}

const open: readonly Verdict[] = ['not-met', 'partial', 'needs-review'];
