import type { Verdict } from '../../assessment/verdict.ts';
import type { Style } from '../reporter.ts';

/** A sign beside the word for each verdict; the word always stands too. */
export const symbolOf = (verdict: Verdict, { unicode }: Style): string =>
  (unicode ? signs : letters)[verdict];

const signs: Readonly<Record<Verdict, string>> = {
  met: '✓',
  partial: '◐',
  'not-met': '✗',
  'needs-review': '?',
  'not-applicable': '–',
  'not-evaluated': '–',
  error: '!',
};

const letters: Readonly<Record<Verdict, string>> = {
  ...signs,
  met: '+',
  partial: '~',
  'not-met': 'x',
  'not-applicable': '-',
  'not-evaluated': '-',
};
