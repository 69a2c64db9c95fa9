import { headlineOf } from '../../assessment/obligation.ts';
import type { AssessedPlan, Report } from '../../assessment/report.ts';
import type { Verdict } from '../../assessment/verdict.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import type { Judged } from '../worst-first.ts';
import { worstFirst } from '../worst-first.ts';
import { advice, isPressing } from './advice.ts';
import { codeList } from './code-list.ts';
import { decided, isDecided, unsettled } from './decisions.ts';
import { detail } from './detail.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Footnotes } from './footnotes.ts';
import { isLocal, local } from './local.ts';
import { remarks } from './remarks.ts';
import { symbolOf } from './symbols.ts';
import { words } from './words.ts';

/** One plan, worst first: faults in the file, what is missing, what people must judge, what is there, remarks. */
export function assessedPlan(
  plan: AssessedPlan,
  report: Report,
  context: ReporterContext,
  footnotes: Footnotes,
): string {
  const all = worstFirst(plan, report.requirements);
  const settled = all.filter(isDecided);
  const { kept, cut } = keepWithin(
    all.filter((one) => !isDecided(one)),
    context.maxFindings,
  );
  const own = kept.filter(isLocal);
  const judging = kept.filter(
    (one) => !isLocal(one) && headlineOf(one.requirement.obligations) !== undefined,
  );
  const pressing = judging.filter(
    (one) => isPressing(one, context) || one.assessment.verdict === 'error' || hasLapsed(one),
  );
  const aside = kept.filter(({ requirement }) => headlineOf(requirement.obligations) === undefined);
  const blocks = [
    plan.diagnostics.length > 0 ? shapeFaults(plan, context) : '',
    ...toldInFull.map((verdict) => inFull(verdict, pressing, plan, context, footnotes)),
    advice(
      judging.filter((one) => !pressing.includes(one)),
      context,
    ),
    local(own, plan.file, context),
    decided(settled, context),
    ...namedOnly.map((verdict) => byName(verdict, judging, context)),
    otherDuties(aside, context),
    remarks([...kept, ...settled], plan.file, context),
    unsettled([...settled, ...aside, ...judging.filter((one) => !isToldInFull(one))], context),
    cut > 0 ? wrap(fill(words.cut, { count: cut }, speaking(context)), context.width) : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const toldInFull: readonly Verdict[] = ['error', 'not-met', 'partial', 'needs-review'];
const isToldInFull = ({ assessment }: Judged): boolean => toldInFull.includes(assessment.verdict);
const namedOnly: readonly Verdict[] = ['met', 'not-applicable', 'not-evaluated'];

/** A decision about it holds no more, which must be told with the reason. */
const hasLapsed = ({ assessment: { decisions = [] } }: Judged): boolean => decisions.length > 0;

const mostTitles = 20;

const speaking = ({ language, showValues }: ReporterContext) => ({ language, showValues });

/** The findings a reader asked to see at most, worst first; evidence is not counted. */
function keepWithin(all: readonly Judged[], most: number): { kept: readonly Judged[]; cut: number } {
  let left = most;
  let cut = 0;
  const kept = all.map(({ requirement, assessment }) => {
    const findings = assessment.findings.filter(({ kind }) => {
      if (kind === 'evidence') return true;
      if (left > 0) left -= 1;
      else cut += 1;
      return cut === 0;
    });
    return { requirement, assessment: { ...assessment, findings } };
  });
  return { kept, cut };
}

const shapeFaults = (plan: AssessedPlan, context: ReporterContext): string =>
  `${diagnosticsOf(plan, words.shapeFaults, context)}\n${wrap(translate(words.judgedOnRest, context.language), context.width, '  ')}`;

function inFull(
  verdict: Verdict,
  all: readonly Judged[],
  plan: AssessedPlan,
  context: ReporterContext,
  footnotes: Footnotes,
): string {
  const group = all.filter(({ assessment }) => assessment.verdict === verdict);
  if (group.length === 0) return '';
  const details = group.map((one) => detail(one, plan.file, context, footnotes));
  return [heading(verdict, group, context), ...details].join('\n\n');
}

function byName(verdict: Verdict, all: readonly Judged[], context: ReporterContext): string {
  const group = all.filter(({ assessment }) => assessment.verdict === verdict);
  return named(heading(verdict, group, context), group, context);
}

/** A few by their titles; of many, the codes by group. */
function named(title: string, group: readonly Judged[], context: ReporterContext): string {
  if (group.length === 0) return '';
  if (group.length > mostTitles)
    return [
      title,
      ...codeList(
        group.map(({ requirement }) => requirement),
        context,
      ),
    ].join('\n');
  const { language, width } = context;
  const names = group.map(
    ({ requirement }) => `${requirement.code} ${translate(requirement.title, language)}`,
  );
  return [title, ...names.map((name) => wrap(name, width, '  '))].join('\n');
}

/** What binds something else than the plan: each with its verdict, which raises no level here. */
function otherDuties(aside: readonly Judged[], context: ReporterContext): string {
  if (aside.length === 0) return '';
  const { language, style, width } = context;
  const lines = aside.map(({ requirement, assessment: { verdict } }) => {
    const told = `${symbolOf(verdict, style)} ${translate(verdictWords[verdict], language)}`;
    return wrap(`${requirement.code} ${translate(requirement.title, language)} (${told})`, width, '  ');
  });
  return [fill(words.context, { count: aside.length }, speaking(context)), ...lines].join('\n');
}

function heading(verdict: Verdict, group: readonly Judged[], { language, style }: ReporterContext): string {
  const level = group[0]?.assessment.level ?? 'none';
  const word = translate(verdictWords[verdict], language).toLocaleUpperCase(language.intl);
  return style.level(level, `${symbolOf(verdict, style)} ${word} (${group.length})`);
}
