import type { Diagnostic } from '../plan/read.ts';
import type { BoundDecision, DecisionNote, Effective } from './decision.ts';
import type { Comparison, FromBefore, GoneFinding } from './earlier.ts';
import type { Finding } from './finding.ts';
import type { Level, Strength } from './obligation.ts';
import type { RequirementInfo } from './requirement.ts';
import type { Verdict } from './verdict.ts';

/** What one requirement came to for one plan. */
export interface Assessment {
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** What people have decided about it, all of it, whether it holds or not; laid over the verdict, which stays. */
  readonly decisions?: readonly BoundDecision[];
  /** What of it was there before, where the run is compared to an earlier one. */
  readonly fromBefore?: FromBefore;
  /** Why the check itself failed; only with the verdict `error`. */
  readonly fault?: { readonly name: string; readonly message: string };
}

export interface AssessedPlan {
  readonly status: 'assessed';
  readonly planId: string;
  readonly file: string;
  readonly files: readonly string[];
  readonly sha256: string;
  /** The language the plan says it is written in. */
  readonly language: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** For each of them whether it was there before, where the run is compared to an earlier one. */
  readonly knownFaults?: readonly boolean[];
  /** What was open then and is no more. */
  readonly gone?: readonly GoneFinding[];
  readonly assessments: readonly Assessment[];
}

export interface UnreadableReport {
  readonly status: 'unreadable';
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface MissingReport {
  readonly status: 'missing';
  readonly expected: string;
}

export type PlanReport = AssessedPlan | UnreadableReport | MissingReport;

/**
 * How many requirements came to each verdict; those that bind something else are counted as context. One that a decision
 * holds about is counted under that instead, and never as met; those counts are there when they are not nought.
 */
export type Tally = Readonly<
  Record<Strength | 'context', Readonly<Record<Verdict, number> & Partial<Record<Effective, number>>>>
>;

export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly requirements: readonly RequirementInfo[];
  readonly plans: readonly PlanReport[];
  readonly tally: Tally;
  /** What to put right in the files of decisions. */
  readonly decisionNotes?: readonly DecisionNote[];
  /** Where the run is compared to an earlier one; the counts are of everything all the same. */
  readonly compared?: Comparison;
}
