import type { Text } from '../i18n/text.ts';
import type { PathOf } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import type { Citation } from '../reference/source.ts';
import type { Finder, Finding, Messages } from './finding.ts';
import type { Group } from './group.ts';
import type { Obligation } from './obligation.ts';
import { obligationOn } from './obligation.ts';
import type { PublishedDocument } from './published.ts';
import type { Settlement } from './verdict.ts';

/** What a requirement says of itself; `explain`, the reference pages and every report are made from it. */
export interface RequirementInfo {
  /** The file name; never reused. */
  readonly id: string;
  /** For people and print: `REQ-03`. */
  readonly code: string;
  readonly group: Group;
  readonly obligations: readonly [Obligation, ...Obligation[]];
  /** The fields that can answer it, in the order a planner would fill them in; 0 stands for each entry of a list. */
  readonly fields: readonly [PathOf<Plan>, ...PathOf<Plan>[]];
  /** The top-level keys those fields stand under. */
  readonly reads: readonly (keyof Plan)[];
  readonly title: Text;
  /** What the source asks, in our own words. */
  readonly asks: Text;
  /** Why it matters on the night. */
  readonly why: Text;
  /** How to close the gap. */
  readonly advice: Text;
  /** What plans often get wrong here. */
  readonly pitfall: Text;
  /** What no machine can judge. */
  readonly forHumans: Text;
  /** YAML that answers it, where the fields' own examples put together would be about something else. */
  readonly example?: Text;
  /** For a check from practice: what kind of ground it stands on, and its threshold with where that comes from. */
  readonly ground?: Ground;
  /** Where it is judged, when not in the plan's text: `check` then says that it is not evaluated there. */
  readonly judgedIn?: 'public-edition';
  /** False where no decision may set it aside. What law or regulation requires of the plan never may be. */
  readonly waivable?: false;
  readonly settles: Settlement;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly messages: Messages;
  readonly replaces?: readonly string[];
}

export interface Ground {
  readonly label: 'law' | 'guideline' | 'practice' | 'rule-of-thumb';
  readonly threshold: Text;
}

export interface Requirement extends RequirementInfo {
  readonly appliesTo: (plan: Plan) => boolean;
  readonly check: (plan: Plan, find: Finder<Messages>) => Iterable<Finding>;
  /** Judges finished documents, where what is asked for shows only in those. */
  readonly judgeEditions?: (
    documents: readonly PublishedDocument[],
    find: Finder<Messages>,
  ) => Iterable<Finding>;
}

/** The requirement as it is on a day: what is limited in time judges only while it lasts. */
export function requirementOn<R extends RequirementInfo>(requirement: R, day: string): R {
  if (!requirement.obligations.some(isLimited)) return requirement;
  const [first, ...others] = requirement.obligations;
  return {
    ...requirement,
    obligations: [obligationOn(first, day), ...others.map((one) => obligationOn(one, day))],
  };
}

const isLimited = ({ from, until }: Obligation): boolean => from !== undefined || until !== undefined;

type Definition<M extends Messages> = Omit<RequirementInfo, 'messages' | 'reads'> & {
  readonly messages: M;
  readonly appliesTo?: (plan: Plan) => boolean;
  readonly check: (plan: Plan, find: Finder<M>) => Iterable<Finding>;
  readonly judgeEditions?: (documents: readonly PublishedDocument[], find: Finder<M>) => Iterable<Finding>;
};

/** Ties a check to its own messages, so that a wrong message id or parameter does not compile. */
export const defineRequirement = <const M extends Messages>(definition: Definition<M>): Requirement => ({
  appliesTo: () => true,
  ...definition,
  reads: [...new Set(definition.fields.map(([key]) => key))],
  check: definition.check as Requirement['check'], // the finder it gets speaks exactly these messages
});
