import { citationWords, obligationWords } from '../../../assessment/obligation-words.ts';
import type { Outcome } from '../../../assessment/outcome.ts';
import { outcomeWords } from '../../../assessment/outcome-words.ts';
import type { RequirementInfo } from '../../../assessment/requirement.ts';
import { standingOf } from '../../../assessment/standing.ts';
import type { Language } from '../../../i18n/language.ts';
import type { AuditedRequirement, AuditResult } from '../../audit.ts';
import { decisionSentence } from '../../telling/decisions.ts';
import { shownOutcomes } from '../../telling/outcomes.ts';
import type { AuditRow } from '../../telling/rows.ts';
import { findingSentence } from '../../words.ts';
import type { ShownCell } from '../../workbook/workbook.ts';
import type { Say } from '../page/section.ts';

/** What every sheet is made from. */
export interface SheetContext {
  readonly result: AuditResult;
  readonly rows: readonly AuditRow[];
  readonly say: Say;
}

/** Sign and word, in the colours of the outcome. */
export const outcomeCell = (outcome: Outcome, say: Say, comment?: string): ShownCell => ({
  text: `${shownOutcomes[outcome].sign} ${say(outcomeWords[outcome])}`,
  look: shownOutcomes[outcome].tone,
  ...(comment !== undefined && comment !== '' && { comment }),
});

export const dutyWords = (requirement: RequirementInfo, language: Language): string =>
  standingOf(requirement)
    .obligations.map((one) => obligationWords(one, language))
    .join('; ');

export const sourcesWords = (requirement: RequirementInfo, language: Language): string =>
  standingOf(requirement)
    .obligations.map((one) => citationWords(one.citation, language))
    .join('; ');

/** All that is said of one requirement of a plan, a line each. */
export const remarkWords = (
  { findings, decisions = [] }: AuditedRequirement,
  requirement: RequirementInfo,
  language: Language,
): string =>
  [
    ...findings.map((one) => findingSentence(one, requirement, language)),
    ...decisions.map((one) => decisionSentence(one, language)),
  ].join('\n');
