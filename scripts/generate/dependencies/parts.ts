import type { Path } from '../../../src/plan/location.ts';
import { valueAt } from '../../../src/plan/path.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** Where a pattern leads in a plan: 0 in a pattern stands for each entry of a list. */
export const placesOf = (plan: Plan, pattern: Path): readonly Path[] =>
  pattern.reduce<readonly Path[]>(
    (paths, step) =>
      paths.flatMap((path) => stepsAt(valueAt(plan, path), step).map((found) => [...path, found])),
    [[]],
  );

function stepsAt(value: unknown, step: string | number): readonly (string | number)[] {
  if (typeof step === 'number') return Array.isArray(value) ? [...value.keys()] : [];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? [step] : [];
}

/** Every pattern a plan has a value for, lists and parts as well as what is in them. */
export function patternsIn(value: unknown, above: Path = []): readonly Path[] {
  if (Array.isArray(value)) return distinct(value.flatMap((item) => patternsIn(item, [...above, 0])));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...above, key];
    return [here, ...patternsIn(item, here)];
  });
}

/** Each pattern once, in the order they came. */
export const distinct = (patterns: readonly Path[]): readonly Path[] => [
  ...new Map(patterns.map((pattern) => [written(pattern), pattern])).values(),
];

/** `team.members[].phones` */
export const written = (pattern: Path): string =>
  pattern
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);

/** Whether one lies within the other. */
export function isRelated(one: Path, other: Path): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((step, index) => step === long[index]);
}

/** The plan as it would be read if somebody had taken these out of the file. */
export const planWithout = (plan: Plan, places: readonly Path[]): Plan =>
  // From the last, so that positions in lists stay what they were.
  places.toReversed().reduce<unknown>((rest, place) => without(rest, place) ?? {}, plan) as Plan; // less of a plan is a plan

/** What is left, if anything: a part or a list that has become empty is absent, an empty entry keeps its position. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    const left =
      rest.length === 0
        ? value.filter((_, index) => index !== step)
        : value.map((item, index) => (index === step ? (without(item, rest) ?? {}) : item));
    return left.length === 0 ? undefined : left;
  }
  const { [step as string]: gone, ...others } = value as Readonly<Record<string, unknown>>; // the path was found there
  const left = rest.length === 0 ? undefined : without(gone, rest);
  const kept = left === undefined ? others : { ...(value as object), [step as string]: left };
  return Object.keys(kept).length === 0 ? undefined : kept;
}
