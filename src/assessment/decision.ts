import type { Param, Quote, Text } from '../i18n/text.ts';
import type { Place } from '../plan/location.ts';
import { headlineOf } from './obligation.ts';
import type { RequirementInfo } from './requirement.ts';
import type { Verdict } from './verdict.ts';

export type DecisionType = 'attestation' | 'waiver' | 'alternative-means' | 'baseline';

/** What a requirement counts as while a decision about it holds. Its verdict stays what it was. */
export type Effective = 'attested' | 'waived' | 'alternative-means' | 'baseline';

/** Whether a decision holds and, if not, why not. */
export type DecisionState =
  | 'active'
  | 'expired'
  | 'malformed-date'
  | 'not-yet'
  | 'too-long'
  | 'stale'
  | 'check-failed'
  | 'not-waivable'
  | 'not-attestable'
  | 'beyond-path'
  | 'unused'
  | 'duplicate';

/** A decision people have made about a requirement of a plan. Whoever made it is known by role alone. */
export interface BoundDecision {
  readonly id: string;
  readonly type: DecisionType;
  readonly state: DecisionState;
  readonly role: string;
  readonly authority?: string;
  /** Undefined when the day that is written is none. */
  readonly approvedAt: string | undefined;
  readonly expires: string | undefined;
  /** How long a decision may hold, where this one is to hold for longer. */
  readonly longest?: string;
  readonly path?: string;
  readonly justification: Quote;
  readonly compensating?: Quote;
  readonly ref?: Quote;
  readonly place: Place;
}

/** Something to put right in a file of decisions that is not about one assessment. */
export interface DecisionNote {
  readonly code: string;
  readonly message: Text;
  readonly params: Readonly<Record<string, Param>>;
  readonly place: Place;
}

interface Decided {
  readonly decisions?: readonly BoundDecision[];
}

/** The decision that holds, if one does. */
export const decisionInForce = ({ decisions = [] }: Decided): BoundDecision | undefined =>
  decisions.find(({ state }) => state === 'active');

export function effectiveOf(assessment: Decided): Effective | undefined {
  const decision = decisionInForce(assessment);
  return decision && effects[decision.type];
}

const effects: Readonly<Record<DecisionType, Effective>> = {
  attestation: 'attested',
  waiver: 'waived',
  'alternative-means': 'alternative-means',
  baseline: 'baseline',
};

/** Whether the decision held once and does so no more. */
export const hasLapsed = ({ state }: Pick<BoundDecision, 'state'>): boolean =>
  state === 'expired' || state === 'malformed-date' || state === 'stale';

/** Verdicts that leave something to decide. */
export const leavesOpen = (verdict: Verdict): boolean =>
  verdict === 'not-met' || verdict === 'partial' || verdict === 'needs-review';

/** Law and regulation can be set aside by no municipality; nor can a requirement that says so itself. */
export function isWaivable({ waivable, obligations }: RequirementInfo): boolean {
  const headline = headlineOf(obligations);
  const isLaw = headline?.basis === 'law' || headline?.basis === 'regulation';
  return waivable !== false && !(headline?.strength === 'must' && isLaw);
}
