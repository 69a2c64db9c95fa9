import type { RequirementInfo } from '../assessment/requirement.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanChange, VerdictChange } from './change.ts';

/** One of the two that are compared: a file, a folder or a commit. */
export interface Side {
  /** As it was asked for. */
  readonly label: string;
  readonly commit?: string;
  /** The day its plans were judged on. */
  readonly asOf: string;
}

/** A plan that is in both; by its id, or by its place in the folder. */
export interface ComparedPlan {
  readonly status: 'compared';
  readonly planId: string;
  readonly files: readonly [string, string];
  readonly before: Plan;
  readonly after: Plan;
  readonly language: string | undefined;
  readonly changes: readonly PlanChange[];
  readonly verdicts: readonly VerdictChange[];
}

/** A plan that only one of them has, or that could not be read in one of them. */
export interface LonePlan {
  readonly status: 'added' | 'removed' | 'unreadable';
  readonly planId: string;
  readonly file: string;
}

export interface Comparison {
  readonly tool: { readonly name: string; readonly version: string };
  readonly old: Side;
  readonly new: Side;
  readonly requirements: readonly RequirementInfo[];
  readonly plans: readonly (ComparedPlan | LonePlan)[];
}
