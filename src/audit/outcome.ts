import type { Outcome } from '../assessment/outcome.ts';

/** One letter for each outcome, so that a hundred thousand plans fit in memory. */
const letters: Readonly<Record<Outcome, string>> = {
  met: 'm',
  partial: 'p',
  'not-met': 'n',
  'needs-review': 'r',
  'not-applicable': '-',
  'not-evaluated': '.',
  error: 'e',
  attested: 'a',
  waived: 'w',
  'alternative-means': 'l',
  baseline: 'b',
};

export const outcomes = Object.keys(letters) as readonly Outcome[]; // keys of a literal
const byLetter = new Map(outcomes.map((outcome) => [letters[outcome], outcome]));

export const lettersOf = (all: readonly Outcome[]): string => all.map((outcome) => letters[outcome]).join('');

export const outcomesOf = (written: string): readonly Outcome[] =>
  [...written].map((letter) => byLetter.get(letter) ?? 'error');

/** What is left for the municipality or a reviewer to do something about. */
export const isOpen = (outcome: Outcome): boolean =>
  outcome === 'not-met' || outcome === 'partial' || outcome === 'needs-review' || outcome === 'error';

/** Whether a plan counts among those a requirement was asked of. */
export const isAsked = (outcome: Outcome): boolean =>
  outcome !== 'not-applicable' && outcome !== 'not-evaluated';
