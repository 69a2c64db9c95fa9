import type { Effective } from '../assessment/decision.ts';
import { effectiveOf } from '../assessment/decision.ts';
import { decisionWords, stateSentence } from '../assessment/decision-words.ts';
import type { Finding } from '../assessment/finding.ts';
import { outcomeOf } from '../assessment/outcome.ts';
import { outcomeWords } from '../assessment/outcome-words.ts';
import type { AssessedPlan, Assessment, Report } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { ReporterContext } from './reporter.ts';
import type { Telling } from './words.ts';
import { sentence } from './words.ts';
import { worstFirst } from './worst-first.ts';

/** One requirement of one plan, in words: what every format of the gate says in its own way. */
export interface Judgement {
  readonly plan: AssessedPlan;
  readonly requirement: RequirementInfo;
  readonly assessment: Assessment;
  readonly language: Language;
  /** A decision laid over the verdict, where one holds. */
  readonly effective: Effective | undefined;
  /** The verdict, or what a decision makes it count as, in words. */
  readonly verdict: string;
  readonly findings: readonly ToldFinding[];
  /** What people have decided, in a sentence each. */
  readonly decisions: readonly string[];
}

export interface ToldFinding {
  readonly finding: Finding;
  readonly sentence: string;
  /** Whether it was there in the run this one is compared to. */
  readonly isKnown: boolean;
}

/** Every requirement of every plan that was judged, plan by plan, worst first. */
export const judgementsIn = (report: Report, context: ReporterContext): readonly Judgement[] =>
  report.plans.flatMap((plan) =>
    plan.status === 'assessed' ? judgementsOf(plan, report.requirements, context) : [],
  );

export function judgementsOf(
  plan: AssessedPlan,
  requirements: readonly RequirementInfo[],
  { languageOf, showValues }: ReporterContext,
): readonly Judgement[] {
  const language = languageOf(plan.language);
  return worstFirst(plan, requirements).map(({ requirement, assessment }) => ({
    plan,
    requirement,
    assessment,
    language,
    effective: effectiveOf(assessment),
    verdict: translate(outcomeWords[outcomeOf(assessment)], language),
    findings: told(requirement, assessment, { language, showValues }),
    decisions: (assessment.decisions ?? []).map((one) =>
      one.state === 'active' ? decisionWords(one, language) : stateSentence(one, language),
    ),
  }));
}

const told = (
  requirement: RequirementInfo,
  { findings, fromBefore }: Assessment,
  telling: Telling,
): readonly ToldFinding[] =>
  findings.map((finding, index) => ({
    finding,
    sentence: sentence(finding, requirement, telling),
    isKnown: fromBefore?.known[index] ?? false,
  }));
