import { onlyNew } from '../../assessment/earlier.ts';
import type { Outcome } from '../../assessment/outcome.ts';
import { outcomeOf, outcomesOpenFirst } from '../../assessment/outcome.ts';
import { outcomeWords } from '../../assessment/outcome-words.ts';
import type { AssessedPlan, Report } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import { strengthWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Markup } from '../../util/markup.ts';
import { markup } from '../../util/markup.ts';
import type { Judgement } from '../judgements.ts';
import { judgementsOf } from '../judgements.ts';
import type { ReporterContext } from '../reporter.ts';
import { diagnosticSentence } from '../words.ts';
import { article } from './article.ts';
import { words } from './words.ts';

/** One plan: the counts and what weighs most for everybody; each requirement for whoever goes through it. */
export function planSection(
  whole: AssessedPlan,
  id: string,
  report: Report,
  context: ReporterContext,
): Markup {
  const plan = onlyNew(whole);
  const language = context.languageOf(plan.language);
  const say = (word: keyof typeof words): string => translate(words[word], language);
  const judged = judgementsOf(plan, report.requirements, context);
  const open = judged.filter(isOpen);
  const pressing = open.filter(({ requirement }) => isPressing(requirement));
  const local = judged.filter(({ requirement, effective }) => requirement.group === 'local' && !effective);
  const others = open.filter((one) => !pressing.includes(one) && !local.includes(one));
  const decided = judged.filter(({ effective }) => effective !== undefined);
  const settled = judged.filter((one) => !isOpen(one) && !one.effective && !local.includes(one));
  const told = (title: string, some: readonly Judgement[], how: (one: Judgement) => Markup) =>
    some.length === 0 ? undefined : markup`<h3>${title} (${some.length})</h3>\n${some.map(how)}`;
  const briefly = (title: string, some: readonly Judgement[]) =>
    some.length === 0
      ? undefined
      : markup`<h3>${title} (${some.length})</h3>\n<ul class="brief">${some.map(brief)}</ul>\n`;
  const inDepth = (one: Judgement): Markup => article(one, context);
  const { depth } = context;
  return markup`<section id="${id}" lang="${language.tag}">
<h2>${plan.file}</h2>
${counts(judgementsOf(whole, report.requirements, context), language)}
${faults(plan, language, context)}
${depth === 'leader' ? briefly(say('pressing'), pressing) : told(say('pressing'), pressing, inDepth)}
${pressing.length === 0 ? markup`<p>${say('nothingPressing')}</p>` : undefined}
${depth === 'leader' ? undefined : depth === 'full' ? told(say('others'), others, inDepth) : briefly(say('others'), others)}
${depth === 'leader' && others.length > 0 ? markup`<p>${fill(words.andOthers, { count: others.length }, { language, showValues: false })}</p>` : undefined}
${depth === 'leader' ? briefly(say('local'), local) : told(say('local'), local, inDepth)}
${depth === 'full' ? told(say('decided'), decided, inDepth) : briefly(say('decided'), decided)}
${depth === 'full' ? told(say('settled'), settled, inDepth) : undefined}
</section>\n`;
}

const isOpen = ({ assessment: { verdict }, effective }: Judgement): boolean =>
  effective === undefined && ['error', 'not-met', 'partial', 'needs-review'].includes(verdict);

/** What law, regulation and the guide ask of the plan. */
function isPressing(requirement: RequirementInfo): boolean {
  const { strength, obligations } = standingOf(requirement);
  return (
    strength === 'must' || (strength === 'should' && obligations.some(({ basis }) => basis === 'guideline'))
  );
}

const brief = ({ requirement, verdict, language, assessment, decisions }: Judgement): Markup =>
  markup`<li><span class="verdict ${assessment.verdict}">${verdict}</span> <b>${requirement.code}</b> ${translate(requirement.title, language)}${decisions.map((one) => markup`<br><small>${one}</small>`)}</li>\n`;

/** Counts with their denominators, never one number for a plan. */
function counts(judged: readonly Judgement[], language: Language): Markup {
  const strengths = (['must', 'should', 'context', 'may'] as const)
    .map(
      (strength) =>
        [
          strength,
          judged.filter(({ requirement }) => standingOf(requirement).strength === strength),
        ] as const,
    )
    .filter(([, some]) => some.length > 0);
  const outcomes = outcomesOpenFirst.filter((outcome) => judged.some(isCountedAs(outcome)));
  const say = (word: keyof typeof words): string => translate(words[word], language);
  const row = ([strength, some]: (typeof strengths)[number]) =>
    markup`<tr><th scope="row">${translate(strengthWords[strength], language)}</th>${outcomes.map(
      (outcome) => markup`<td>${some.filter(isCountedAs(outcome)).length}</td>`,
    )}<td>${some.length}</td></tr>\n`;
  return markup`<div class="wide" tabindex="0" role="region" aria-label="${say('counts')}"><table><caption>${say('counts')}</caption>
<thead><tr><td></td>${outcomes.map((outcome) => markup`<th scope="col">${translate(outcomeWords[outcome], language)}</th>`)}<th scope="col">${say('inAll')}</th></tr></thead>
<tbody>${strengths.map(row)}</tbody></table></div>`;
}

const isCountedAs =
  (outcome: Outcome) =>
  ({ assessment }: Judgement): boolean =>
    outcomeOf(assessment) === outcome;

function faults(
  { diagnostics }: AssessedPlan,
  language: Language,
  { showValues, depth }: ReporterContext,
): Markup | undefined {
  if (diagnostics.length === 0) return undefined;
  const telling = { language, showValues };
  if (depth === 'leader') return markup`<p>${translate(words.faults, language)}: ${diagnostics.length}</p>`;
  return markup`<h3>${translate(words.faults, language)} (${diagnostics.length})</h3>
<ul>${diagnostics.map(
    (one) =>
      markup`<li>${fill(words.line, { line: one.place.location.line }, telling)}: ${diagnosticSentence(one, telling)}</li>`,
  )}</ul>`;
}
