import type { Obligation, Strength } from './obligation.ts';
import { headlineOf } from './obligation.ts';
import type { RequirementInfo } from './requirement.ts';

/** How a requirement counts for the plan, and what makes it count: duties that bind something else are context. */
export interface Standing {
  readonly strength: Strength | 'context';
  /** The one that judges the plan; where none does, all of them. */
  readonly obligations: readonly Obligation[];
}

export function standingOf({ obligations }: Pick<RequirementInfo, 'obligations'>): Standing {
  const headline = headlineOf(obligations);
  return headline
    ? { strength: headline.strength, obligations: [headline] }
    : { strength: 'context', obligations };
}
