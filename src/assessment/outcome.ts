import type { BoundDecision, Effective } from './decision.ts';
import { effectiveOf } from './decision.ts';
import type { Verdict } from './verdict.ts';

/** What a requirement counts as: the verdict, or what a decision makes of it while it holds. */
export type Outcome = Verdict | Effective;

interface Judged {
  readonly verdict: Verdict;
  readonly decisions?: readonly BoundDecision[];
}

export const outcomeOf = (assessment: Judged): Outcome => effectiveOf(assessment) ?? assessment.verdict;

/** As a summary counts them: what is open, what people have decided, and what is settled. */
export const outcomesOpenFirst: readonly Outcome[] = [
  'not-met',
  'partial',
  'needs-review',
  'waived',
  'baseline',
  'alternative-means',
  'attested',
  'met',
  'not-applicable',
  'not-evaluated',
  'error',
];
