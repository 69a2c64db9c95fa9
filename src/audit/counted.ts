import type { RequirementCounts } from './audit.ts';
import { isOpen, outcomes } from './outcome.ts';

/** In how many plans a requirement is open. */
export const openIn = (counts: RequirementCounts): number =>
  outcomes.filter(isOpen).reduce((sum, outcome) => sum + (counts.outcomes[outcome] ?? 0), 0);

/** Of the plans it was asked of; below nought where it was asked of none, so that those come last. */
export const shareOpen = (counts: RequirementCounts): number =>
  counts.of === 0 ? -1 : openIn(counts) / counts.of;
