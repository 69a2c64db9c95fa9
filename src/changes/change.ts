import type { Finding } from '../assessment/finding.ts';
import type { Outcome } from '../assessment/outcome.ts';
import type { Path } from '../plan/location.ts';
import type { Stretch } from '../util/week.ts';

/** What a planner would call the matter a change is about, in the order they would ask. */
export const topics = [
  'members',
  'numbers',
  'roles',
  'hours',
  'alerting',
  'agreements',
  'exercises',
  'dates',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/** One difference between two plans, at a field or an entry. Paths lead into the plan that has what they name. */
export type Edit =
  | { readonly kind: 'added'; readonly path: Path; readonly after: unknown }
  | { readonly kind: 'removed'; readonly path: Path; readonly before: unknown }
  | {
      /** `reordered` where a list says the same in another order, and the order means something. */
      readonly kind: 'changed' | 'reordered';
      readonly path: Path;
      readonly before: unknown;
      readonly after: unknown;
    };

export type PlanChange =
  | (Edit & { readonly topic: Topic })
  /** Hours of the week that somebody now answers, or no longer does. */
  | {
      readonly kind: 'covered' | 'uncovered';
      readonly topic: 'hours';
      readonly path: Path;
      readonly stretches: readonly Stretch[];
    };

export type ChangeCause = 'plan-changed' | 'time-passed' | 'decision-changed';

/** A requirement that came to something else than before. */
export interface VerdictChange {
  readonly requirement: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly causes: readonly ChangeCause[];
  /** What was open and is no more, and what is open and was not. */
  readonly resolved: readonly Finding[];
  readonly appeared: readonly Finding[];
}
