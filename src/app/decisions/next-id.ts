import type { DecisionType } from '../../assessment/decision.ts';
import type { Decision } from '../../decisions/decision.ts';

/** The next free id of its kind and year: `W-2026-004`. */
export function nextId(
  { type, approvedAt }: { readonly type: DecisionType; readonly approvedAt: string },
  decisions: readonly Pick<Decision, 'id'>[],
): string {
  const series = `${letters[type]}-${approvedAt.slice(0, 'yyyy'.length)}-`;
  const taken = decisions.map(({ id }) => (id.startsWith(series) ? Number(id.slice(series.length)) : 0));
  const next = Math.max(0, ...taken.filter(Number.isInteger)) + 1;
  return series + String(next).padStart(3, '0');
}

const letters: Readonly<Record<DecisionType, string>> = {
  attestation: 'A',
  waiver: 'W',
  'alternative-means': 'M',
  baseline: 'B',
};
