import type { Path } from '../plan/location.ts';
import type { Plan } from '../plan/plan.ts';
import type { PublishedField } from '../plan/published-field.ts';
import { itemOf, partsOf } from '../plan/published-field.ts';
import { withoutEmpty } from '../plan/without-empty.ts';
import type { Edit } from './change.ts';
import { canonical, matchEntries } from './match.ts';

/**
 * Every difference between two plans without empty parts, in the order of the model. What is moved within a list is the
 * same as before.
 */
export const editsBetween = (before: Plan, after: Plan, shape: PublishedField): readonly Edit[] =>
  inPart(before, after, { shape, before: [], after: [] });

/** The plan as it is compared: what says nothing is as if it were not there. */
export const comparable = (plan: Plan): Plan => (withoutEmpty(plan) ?? {}) as Plan; // all but `version` may be absent

/** The field two values stand at, and where it is in each plan. */
interface At {
  readonly shape: PublishedField;
  readonly before: Path;
  readonly after: Path;
}

type Mapping = Readonly<Record<string, unknown>>;

function inPart(before: unknown, after: unknown, at: At): readonly Edit[] {
  const old = before as Mapping; // only mappings are told apart by their keys
  const young = after as Mapping;
  const parts = partsOf(at.shape);
  const known = Object.keys(parts);
  const others = [...Object.keys(old), ...Object.keys(young)].filter((key) => !known.includes(key));
  return [...known, ...new Set(others)].flatMap((key) =>
    inValue(old[key], young[key], {
      shape: parts[key] ?? {},
      before: [...at.before, key],
      after: [...at.after, key],
    }),
  );
}

function inValue(before: unknown, after: unknown, at: At): readonly Edit[] {
  if (canonical(before) === canonical(after)) return [];
  if (before === undefined) return [{ kind: 'added', path: at.after, after }];
  if (after === undefined) return [{ kind: 'removed', path: at.before, before }];
  if (Array.isArray(before) && Array.isArray(after)) return inList(before, after, at);
  if (isPart(before) && isPart(after) && !isNone(before) && !isNone(after)) return inPart(before, after, at);
  return [{ kind: 'changed', path: at.after, before, after }];
}

function inList(before: readonly unknown[], after: readonly unknown[], at: At): readonly Edit[] {
  const key = String(at.after.at(-1));
  const holdsEntries = [...before, ...after].some(isPart) && !asOne.includes(key);
  if (!holdsEntries) return inWords(before, after, at);
  const { pairs, gone, arrived } = matchEntries(before, after);
  const shape = itemOf(at.shape) ?? {};
  return [
    ...gone.map(
      ({ index, value }): Edit => ({
        kind: 'removed',
        path: [...at.before, index],
        before: value,
      }),
    ),
    ...arrived.map(({ index, value }): Edit => ({ kind: 'added', path: [...at.after, index], after: value })),
    ...pairs.flatMap(([old, young]) =>
      inValue(old.value, young.value, {
        shape,
        before: [...at.before, old.index],
        after: [...at.after, young.index],
      }),
    ),
  ];
}

/** Hours are read as one answer, not window by window. */
const asOne: readonly string[] = ['hours', 'openingHours'];

/** Lists whose order says who comes first. */
const ordered: readonly string[] = ['holders', 'calls', 'deputies'];

function inWords(before: readonly unknown[], after: readonly unknown[], at: At): readonly Edit[] {
  const isSameSet = sorted(before) === sorted(after);
  if (isSameSet && !ordered.includes(String(at.after.at(-1)))) return [];
  return [{ kind: isSameSet ? 'reordered' : 'changed', path: at.after, before, after }];
}

const sorted = (list: readonly unknown[]): string => list.map(canonical).sort().join('\n');

const isPart = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNone = (value: Mapping): boolean => Object.keys(value).join() === 'none';
