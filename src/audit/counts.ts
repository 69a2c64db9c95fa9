import type { Outcome } from '../assessment/outcome.ts';
import type { RequirementCounts } from './audit.ts';
import { isAsked, outcomesOf } from './outcome.ts';

/** Counts letters of outcomes, plan by plan, and gives how each requirement went. */
export function counter(requirements: readonly string[]): {
  readonly add: (outcomes: string) => void;
  readonly result: () => readonly RequirementCounts[];
} {
  const counted: readonly Map<string, number>[] = requirements.map(() => new Map());
  return {
    add: (outcomes) => {
      for (const [index, counts] of counted.entries()) {
        const letter = outcomes[index] ?? '';
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
    },
    result: () =>
      requirements.map((requirement, index) => {
        const counts = [...(counted[index] ?? [])].filter(([letter]) => letter !== '').sort();
        const outcomes = Object.fromEntries(
          counts.map(([letter, count]) => [outcomesOf(letter)[0] as Outcome, count]), // one letter, one outcome
        ) as RequirementCounts['outcomes'];
        const asked = Object.entries(outcomes).filter(([outcome]) => isAsked(outcome as Outcome)); // its keys are
        return { requirement, outcomes, of: asked.reduce((sum, [, count]) => sum + count, 0) };
      }),
  };
}
