import type { Finding } from '../../assessment/finding.ts';
import { headlineOf } from '../../assessment/obligation.ts';
import type { Verdict } from '../../assessment/verdict.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { sentence } from '../words.ts';
import type { Judged } from '../worst-first.ts';
import { symbolOf } from './symbols.ts';
import { words } from './words.ts';

/** Whether a requirement is told of in full: what law, regulation and the guide ask of the plan, or all when asked for. */
export function isPressing({ requirement }: Judged, { gate }: ReporterContext): boolean {
  const headline = headlineOf(requirement.obligations);
  if (headline === undefined) return false;
  return gate.failOn === 'any' || headline.strength === 'must' || isGuide(headline);
}

const isGuide = ({ strength, basis }: NonNullable<ReturnType<typeof headlineOf>>): boolean =>
  strength === 'should' && basis === 'guideline';

/** What letters, resource centres and practice advise and the plan does not show: one entry each, `explain` has the rest. */
export function advice(all: readonly Judged[], context: ReporterContext): string {
  const { language, showValues, style, width } = context;
  const open = all.filter(({ assessment }) => isOpen(assessment.verdict));
  if (open.length === 0) return '';
  const entries = open.map(({ requirement, assessment }) => {
    const [first, ...others] = assessment.findings.filter(isOpenFinding);
    const told = first
      ? sentence(first, requirement, { language, showValues })
      : `${translate(words.forHumans, language)} ${translate(requirement.forHumans, language)}`;
    const more =
      others.length > 0 ? ` ${fill(words.more, { count: others.length }, { language, showValues })}` : '';
    const name = `${requirement.code} ${translate(requirement.title, language)}`;
    const verdict = `${symbolOf(assessment.verdict, style)} ${translate(verdictWords[assessment.verdict], language)}`;
    return `${wrap(`${name} (${verdict})`, width, '  ')}\n${wrap(`${told}${more}`, width, '    ')}`;
  });
  return [
    style.strong(fill(words.advice, { count: open.length }, { language, showValues })),
    wrap(translate(words.adviceSource, language), width, '  '),
    ...entries,
  ].join('\n');
}

const isOpen = (verdict: Verdict): boolean =>
  verdict === 'not-met' || verdict === 'partial' || verdict === 'needs-review';

const isOpenFinding = ({ kind }: Finding): boolean => kind === 'gap' || kind === 'question';
