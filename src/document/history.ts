import type { Block } from './block.ts';

/** What git knows of how a plan has become what it is, told by those who compare plans. */
export interface PlanHistory {
  /** What has changed since a commit, for a chapter of its own. */
  readonly changes?: readonly Block[];
  /** Newest first. */
  readonly revisions?: readonly Revision[];
}

interface Revision {
  /** ISO date. */
  readonly date: string;
  /** The plan's own version then. */
  readonly version?: string;
  readonly summary: string;
}
