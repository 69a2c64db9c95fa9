import type { Text } from '../i18n/text.ts';
import type { Basis, Citation, Seen, Source } from '../reference/source.ts';
import type { Verdict } from './verdict.ts';

export type Strength = 'must' | 'should' | 'may';
/** What a duty binds. Only a duty that binds the plan or its publication judges the plan; the others are context. */
export type Binds = 'plan' | 'publication' | 'service' | 'health-preparedness-plan' | 'overall-plan';

export interface Obligation {
  readonly strength: Strength;
  readonly basis: Basis;
  readonly binds: Binds;
  readonly citation: Citation;
  readonly seen: Seen;
  /** First and last day it holds, where it is limited in time. */
  readonly from?: string;
  readonly until?: string;
  /** On the day it is read, that day lies before the first or after the last: it judges nothing. */
  readonly outOfForce?: 'not-yet' | 'no-longer';
}

export type Level = 'error' | 'warning' | 'note' | 'none';

/** `basis` is the source's own, unless the plan follows it only by analogy: a rule for another plan is practice in this one. */
type Place = Omit<Obligation, 'strength' | 'basis' | 'citation' | 'seen' | 'outOfForce'> & {
  readonly basis?: 'practice';
  readonly seen?: Seen;
};

const oblige =
  (strength: Strength) =>
  (source: Source, where: Text, { seen = source.seen, ...place }: Place): Obligation => {
    const basis = place.basis ?? source.status;
    if (basis === 'other') throw new TypeError(`${source.id} obliges nobody`);
    return { ...place, strength, basis, citation: { source, where }, seen };
  };

export const must = oblige('must');
export const should = oblige('should');
export const may = oblige('may');

const rank: Readonly<Record<Strength, number>> = { must: 0, should: 1, may: 2 };

/** The strongest obligation in force that binds the plan or its publication; none where the requirement is only context. */
export function headlineOf(obligations: readonly Obligation[]): Obligation | undefined {
  let headline: Obligation | undefined;
  for (const one of obligations)
    if (judgesPlan(one) && (!headline || rank[one.strength] < rank[headline.strength])) headline = one;
  return headline;
}

/** Only a verified duty in force that binds the plan or its publication judges the plan. */
export const judgesPlan = ({ seen, binds, outOfForce }: Obligation): boolean =>
  seen !== 'recalled' && outOfForce === undefined && (binds === 'plan' || binds === 'publication');

/** Whether an obligation holds on a day; its first and its last day are both among those it holds. */
export function inForce({ from, until }: Obligation, day: string): 'not-yet' | 'now' | 'no-longer' {
  if (from !== undefined && day < from) return 'not-yet';
  return until !== undefined && day > until ? 'no-longer' : 'now';
}

/** The obligation as it is on a day. */
export function obligationOn(obligation: Obligation, day: string): Obligation {
  const standing = inForce(obligation, day);
  return standing === 'now' ? obligation : { ...obligation, outOfForce: standing };
}

/** How loudly a verdict speaks. A gate looks at strength and basis, never at this. */
export function levelOf(headline: Obligation | undefined, verdict: Verdict): Level {
  if (verdict === 'error') return 'error';
  if (verdict === 'not-met' || verdict === 'partial') return levelOfGap(headline);
  if (verdict === 'needs-review') return headline?.strength === 'must' ? 'warning' : 'note';
  return 'none';
}

function levelOfGap(headline: Obligation | undefined): Level {
  if (headline?.strength === 'must') return 'error';
  return headline?.strength === 'should' && headline.basis === 'guideline' ? 'warning' : 'note';
}
