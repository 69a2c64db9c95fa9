import type { Finder, Finding, Messages } from '../assessment/finding.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { Path, Place } from '../plan/location.ts';
import type { PathOf } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import { hasElapsed, isDate } from '../util/plain-date.ts';
import { longestMatched, safePattern } from './pattern.ts';
import type { Verb, WrittenCheck } from './shape.ts';
import { verbs } from './shape.ts';
import type { Found } from './values.ts';
import { entriesOf, isThere, valuesAt } from './values.ts';

/** A check is one line of a file: where it looks, what it asks for. It says what is there and what is not. */
export function* runCheck(check: WrittenCheck, plan: Plan, find: Finder<Messages>): Iterable<Finding> {
  const verb = verbOf(check);
  const keys = check.path.split('.');
  const found = valuesAt(plan, keys);
  const there = found.filter(({ value }) => isThere(value));
  const [first] = there;
  const at = (path: Path) => find.at(...(path as PathOf<Plan>)); // held against the shape when it was read
  const say = (kind: 'gap' | 'evidence', path: Path): Finding => {
    const speak = find[kind] as (message: string, place: Place, params: { path: Text }) => Finding; // of texts known when read
    return speak(messageId(check, kind), at(path), { path: same(check.path) });
  };
  const lacking: readonly Path[] =
    first === undefined ? [found[0]?.path ?? keys] : faults[verb](check, { found, there }, find);
  for (const path of lacking) yield say('gap', path);
  if (lacking.length === 0) yield say('evidence', first?.path ?? keys);
}

export const verbOf = (check: WrittenCheck): Verb =>
  verbs.find((verb) => check[verb] !== undefined) ?? 'present';

/** The same as long as the check is: what a fingerprint is made of. */
export const messageId = (check: WrittenCheck, kind: 'gap' | 'evidence'): string =>
  `${verbOf(check)}-${check.path}-${kind === 'gap' ? 'lacking' : 'there'}`;

interface Looked {
  readonly found: readonly Found[];
  readonly there: readonly Found[];
}

/** Where each verb is not satisfied, given that something stands at the path. */
const faults: Readonly<
  Record<Verb, (check: WrittenCheck, looked: Looked, find: Finder<Messages>) => readonly Path[]>
> = {
  present: (_, { found }) => found.filter(({ value }) => !isThere(value)).map(({ path }) => path),
  atLeast: ({ atLeast = 1 }, { there }) => {
    const count = there.flatMap(entriesOf).filter(({ value }) => isThere(value)).length;
    return count >= atLeast ? [] : firstPath(there);
  },
  oneOf: ({ oneOf = [] }, { there }) => notFitting(there, (value) => oneOf.includes(String(value))),
  matches: ({ matches = '' }, { there }) => {
    const pattern = safePattern(matches);
    return notFitting(there, (value) => {
      const text = String(value);
      return text.length <= longestMatched && pattern?.test(text) === true;
    });
  },
  notOlderThan: ({ notOlderThan = '' }, { there }, { asOf }) => {
    const newest = there
      .flatMap(entriesOf)
      .map(({ value }) => String(value))
      .filter((day) => isDate(day) && day <= asOf)
      .sort()
      .at(-1);
    return newest !== undefined && !hasElapsed(newest, notOlderThan, asOf) ? [] : firstPath(there);
  },
  refersTo: ({ refersTo = 'party' }, { there }, { lookup }) =>
    notFitting(there, (value) => {
      const id = String(value);
      if (refersTo === 'agreement') return lookup.agreement(id) !== undefined;
      const kind = lookup.party(id)?.kind;
      return refersTo === 'party' ? kind !== undefined : kind === refersTo;
    }),
  covers: ({ covers = [] }, { there }) => {
    const values = new Set(there.flatMap(entriesOf).map(({ value }) => String(value)));
    return covers.every((one) => values.has(one)) ? [] : firstPath(there);
  },
};

const notFitting = (there: readonly Found[], fits: (value: unknown) => boolean): readonly Path[] =>
  there
    .flatMap(entriesOf)
    .filter(({ value }) => !fits(value))
    .map(({ path }) => path);

const firstPath = (there: readonly Found[]): readonly Path[] => there.slice(0, 1).map(({ path }) => path);
