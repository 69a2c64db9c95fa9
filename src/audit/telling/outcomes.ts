import type { Outcome } from '../../assessment/outcome.ts';

/** How an outcome is shown beside its word: a sign and a tone, so that nothing hangs on colour alone. */
export interface ShownOutcome {
  readonly sign: string;
  readonly tone: Tone;
}

export type Tone = 'good' | 'partly' | 'lacking' | 'ask' | 'decided' | 'none' | 'fault';

export const shownOutcomes: Readonly<Record<Outcome, ShownOutcome>> = {
  error: { sign: '!', tone: 'fault' },
  'not-met': { sign: '✗', tone: 'lacking' },
  partial: { sign: '◐', tone: 'partly' },
  'needs-review': { sign: '?', tone: 'ask' },
  waived: { sign: '○', tone: 'decided' },
  'alternative-means': { sign: '◇', tone: 'decided' },
  baseline: { sign: '△', tone: 'decided' },
  attested: { sign: '●', tone: 'decided' },
  met: { sign: '✓', tone: 'good' },
  'not-applicable': { sign: '–', tone: 'none' },
  'not-evaluated': { sign: '·', tone: 'none' },
};

/** In the order they are listed: what is open first. */
export const outcomeOrder = Object.keys(shownOutcomes) as readonly Outcome[]; // keys of a literal
