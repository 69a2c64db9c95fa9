import type { Effective } from '../assessment/decision.ts';
import type { FindingKind } from '../assessment/finding.ts';
import type { Outcome } from '../assessment/outcome.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import type { Verdict } from '../assessment/verdict.ts';
import type { Param } from '../i18n/text.ts';

/** What an audit of many plans came to. Plain values, but for `plans`, which may lie on disk and is read again each time. */
export interface AuditResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly checklist: Checklist;
  /** Who should have sent a plan; undefined where no register was given. */
  readonly register: RegisterUsed | undefined;
  /** The day plans were due, and who reviews them, where the command was told. */
  readonly due: string | undefined;
  readonly reviewer: string | undefined;
  /** One for each municipality of the register, in the order of numbers; without one, for each that a plan names. */
  readonly coverage: readonly Coverage[];
  /** In the order of their files. Read from disk each time: go through them once for each output. */
  readonly plans: AuditedPlans;
  /** How each requirement went, in the order of the checklist. */
  readonly counts: readonly RequirementCounts[];
  /** What is odd about the submissions, gravest first. */
  readonly problems: readonly AuditProblem[];
  readonly across: readonly CrossFinding[];
  /** Since the audit given with --previous; undefined where none was. */
  readonly changes: AuditChanges | undefined;
}

export interface AuditedPlans extends Iterable<AuditedPlan> {
  readonly count: number;
  /** Each as the JSON it is kept as. */
  readonly asJson: () => Iterable<string>;
}

export interface Checklist {
  /** The same for two programs that judge by the same requirements in the same words. */
  readonly hash: string;
  readonly requirements: readonly RequirementInfo[];
}

export type AuditedPlan = AuditedReadable | AuditedUnreadable;

export interface AuditedReadable {
  readonly status: 'assessed';
  readonly file: string;
  readonly planId: string;
  /** Of the plan and the files it includes; what a reviewer's answer is tied to. */
  readonly sha256: string;
  /** Of the decisions beside it, where there are any. */
  readonly decisionsSha256?: string;
  /** The language the plan says it is written in: nb, nn, en, se, sma or smj. */
  readonly language?: string;
  readonly title?: string;
  readonly planVersion?: string;
  readonly planStatus?: string;
  /** Whom it is for, as the plan says it. */
  readonly municipality: {
    readonly number?: string;
    readonly name?: string;
    readonly host?: string;
    readonly partners: readonly { readonly number?: string; readonly name?: string }[];
  };
  /** ISO days, where the plan gives them. */
  readonly dates: {
    readonly adopted?: string;
    readonly lastRevised?: string;
    /** Last revision plus the interval. */
    readonly nextRevision?: string;
    readonly lastExercise?: string;
    readonly validUntil?: string;
  };
  /** What is wrong with its shape; each with a sentence from `diagnosticSentence`. */
  readonly diagnostics: readonly AuditedDiagnostic[];
  /** What each requirement counts as (a decision that holds goes before the verdict), in the order of the checklist. */
  readonly outcomes: readonly Outcome[];
  /** Only requirements there is something to say of: gaps, questions, remarks, faults or decisions. */
  readonly remarked: readonly AuditedRequirement[];
}

export interface AuditedUnreadable {
  readonly status: 'unreadable';
  readonly file: string;
  readonly diagnostics: readonly AuditedDiagnostic[];
}

export interface AuditedRequirement {
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly effective?: Effective;
  readonly findings: readonly AuditedFinding[];
  readonly decisions?: readonly AuditedDecision[];
  /** Name of the fault when the check itself failed. */
  readonly fault?: string;
}

/** Its sentence is made by `findingSentence`. Words of the plan are masked before they get here. */
export interface AuditedFinding {
  readonly kind: Exclude<FindingKind, 'evidence'>;
  readonly message: string;
  readonly params: Readonly<Record<string, Param>>;
  /** Where we looked: `/team/members/leder/phones`, and the line, or that of the nearest part that is there. */
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly present: boolean;
}

export interface AuditedDiagnostic {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface AuditedDecision {
  readonly id: string;
  readonly type: string;
  readonly state: string;
  readonly role: string;
  readonly approvedAt?: string;
  readonly expires?: string;
}

/** Who should have sent a plan, and where that is known from. */
export interface RegisterUsed {
  /** `municipalities` for the built-in one, else the name of the file. */
  readonly name: string;
  readonly sha256: string;
  /** The county the audit was narrowed to. */
  readonly county?: string;
  readonly municipalities: number;
}

export type CoverageState =
  | 'received'
  | 'covered' // by the plan of another municipality
  | 'late'
  | 'several'
  | 'unreadable'
  | 'missing';

/** A municipality and what it has sent. */
export interface Coverage {
  readonly number: string;
  readonly name: string;
  readonly county: string | undefined;
  /** Its language form towards the state, where the register knows it. */
  readonly writtenForm?: 'nb' | 'nn' | 'neutral';
  readonly contact?: string;
  readonly due?: string;
  readonly received?: string;
  readonly state: CoverageState;
  /** Files of the plans that are for it, in order. */
  readonly files: readonly string[];
  /** The number of the municipality whose plan covers it. */
  readonly coveredBy?: string;
}

export interface RequirementCounts {
  readonly requirement: string;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Plans it applies to and was judged in: the denominator. */
  readonly of: number;
}

/** Something odd about the submissions as such. Its sentence is made by `problemSentence`. */
export interface AuditProblem {
  readonly code: ProblemCode;
  /** Files concerned, in order. */
  readonly files: readonly string[];
  readonly municipality?: string;
  readonly params: Readonly<Record<string, Param>>;
}

export type ProblemCode =
  | 'unreadable'
  | 'folder-refused'
  | 'missing'
  | 'several-plans'
  | 'unknown-number'
  | 'name-mismatch'
  | 'no-number'
  | 'outside-county'
  | 'partner-has-own-plan'
  | 'late';

/** Something several plans show together. Counts and places only, never the words. Said by `crossSentence`. */
export interface CrossFinding {
  readonly code:
    | 'same-number'
    | 'same-person'
    | 'one-sided-host'
    | 'one-sided-partner'
    | 'boilerplate'
    | 'foreign-name';
  /** Files of the plans, and where in each, in order. */
  readonly places: readonly { readonly file: string; readonly path: string }[];
  readonly municipalities: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
}

export interface AuditChanges {
  readonly from: { readonly asOf: string; readonly tool: string; readonly checklist: string };
  /** Requirements that are only in one of the two checklists: not comparable. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Plans only one of the two has. */
  readonly arrived: readonly PlanName[];
  readonly gone: readonly PlanName[];
  readonly changed: readonly Change[];
  /** How many were compared and came out as before. */
  readonly unchanged: number;
}

export interface PlanName {
  readonly plan: string;
  readonly file: string;
}

export type ChangeKind = 'new' | 'resolved' | 'other';
export type ChangeCause = 'plan-changed' | 'checklist-changed' | 'time-passed' | 'decision-changed';

export interface Change extends PlanName {
  readonly requirement: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** New: open now and not before. Resolved: the other way round. */
  readonly kind: ChangeKind;
  /** More than one where it cannot be told which. */
  readonly causes: readonly [ChangeCause, ...ChangeCause[]];
}
