import type { DecisionType } from '../assessment/decision.ts';
import type { Place } from '../plan/location.ts';

/** One entry of a file of decisions. Whoever approved it is known by role alone: the name stays in the file. */
export interface Decision {
  readonly id: string;
  readonly type: DecisionType;
  /** Code or id, as it is written. */
  readonly requirement: string;
  readonly plan: string;
  /** A JSON Pointer with ids for items of lists. */
  readonly path: string | undefined;
  readonly justification: string;
  readonly compensating: string | undefined;
  readonly ref: string | undefined;
  readonly role: string;
  readonly authority: string | undefined;
  /** Undefined when the day that is written is none. */
  readonly approvedAt: string | undefined;
  readonly expires: string | undefined;
  readonly contentHash: string;
  /** Where the entry stands, and each of its fields. */
  readonly place: (...path: readonly string[]) => Place;
}
