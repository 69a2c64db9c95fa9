import type { AssessedPlan, Assessment } from './report.ts';
import type { Verdict } from './verdict.ts';

/** What of one assessment was there in an earlier run. */
export interface FromBefore {
  /** Undefined where the requirement was not judged then. */
  readonly verdict: Verdict | undefined;
  /** For each finding, whether it was there. */
  readonly known: readonly boolean[];
}

/** What a report is compared to, and what came of it; only what people must do something about is counted. */
export interface Comparison {
  /** A file or a git reference, as it was given. */
  readonly to: string;
  readonly new: number;
  readonly known: number;
  /** What was there then and is no more. */
  readonly gone: number;
}

/** An earlier run, as little of it as is needed to tell what is new. */
export interface EarlierPlan {
  readonly planId: string;
  readonly file: string;
  readonly faults: readonly { readonly code: string; readonly logical: string }[];
  readonly assessments: readonly EarlierAssessment[];
}

export interface EarlierAssessment {
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly findings: readonly { readonly kind: string; readonly message: string; readonly logical: string }[];
}

/** What was open then and is no more; a fault of shape is of no requirement, and its code stands for the message. */
export interface GoneFinding {
  readonly requirement?: string;
  readonly kind: string;
  readonly message: string;
  readonly logical: string;
}

/** Whether something stands open in an assessment that did not before; always so where nothing is compared. */
export const isNews = ({ fromBefore, verdict, findings }: Assessment): boolean =>
  fromBefore === undefined ||
  fromBefore.verdict === undefined ||
  gravity[verdict] > gravity[fromBefore.verdict] ||
  findings.some(({ kind }, index) => (kind === 'gap' || kind === 'question') && !fromBefore.known[index]);

const gravity: Readonly<Record<Verdict, number>> = {
  met: 0,
  'not-applicable': 0,
  'not-evaluated': 0,
  'needs-review': 1,
  partial: 2,
  'not-met': 3,
  error: 4,
};

export const leavesWork = ({ verdict }: Pick<Assessment, 'verdict'>): boolean => gravity[verdict] > 0;

/** The plan without what was there before, for those who are to see only what is new. What was open and is not new is left out. */
export function onlyNew(plan: AssessedPlan): AssessedPlan {
  const { knownFaults, diagnostics, assessments } = plan;
  if (knownFaults === undefined) return plan;
  return {
    ...plan,
    diagnostics: diagnostics.filter((_, index) => !knownFaults[index]),
    assessments: assessments.filter((one) => !leavesWork(one) || isNews(one)).map(withoutKnown),
  };
}

function withoutKnown(assessment: Assessment): Assessment {
  const { fromBefore, findings } = assessment;
  if (fromBefore === undefined) return assessment;
  const kept = findings.filter(({ kind }, index) => kind === 'evidence' || !fromBefore.known[index]);
  // A verdict that is worse with the same findings is explained by them.
  const explains = kept.some(({ kind }) => kind !== 'evidence') || !leavesWork(assessment);
  return { ...assessment, findings: explains ? kept : findings };
}
