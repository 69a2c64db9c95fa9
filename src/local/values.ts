import type { Path } from '../plan/location.ts';
import type { Shape } from '../plan/shape.ts';
import { nearest } from '../util/nearest.ts';

export interface Found {
  readonly path: Path;
  /** Undefined where an entry lacks it. */
  readonly value: unknown;
}

/** What stands at a path in the plan: once, or once for each entry of the lists it goes through. */
export function valuesAt(plan: unknown, keys: readonly string[]): readonly Found[] {
  return keys.reduce<readonly Found[]>(
    (found, key) =>
      found
        .flatMap(entriesOf)
        .map(({ path, value }) => ({ path: [...path, key], value: property(value, key) })),
    [{ path: [], value: plan }],
  );
}

/** The entries of what was found, where it is a list; itself otherwise. */
export const entriesOf = (found: Found): readonly Found[] =>
  Array.isArray(found.value)
    ? found.value.map((value: unknown, index) => ({ path: [...found.path, index], value }))
    : [found];

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key] // just seen to be there
    : undefined;

export const isThere = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0) && !saysNone(value);

/** «none: { because: … }» in place of a list. */
const saysNone = (value: unknown): boolean => typeof value === 'object' && value !== null && 'none' in value;

/** What is wrong with a path; undefined where the plan's shape has it. */
export function faultOfPath(
  shape: Shape,
  keys: readonly string[],
): { readonly key: string; readonly meant: string | undefined } | undefined {
  let here: Shape | undefined = shape;
  for (const key of keys) {
    const properties: Readonly<Record<string, Shape>> = propertiesOf(here);
    if (!Object.hasOwn(properties, key)) return { key, meant: nearest(key, Object.keys(properties)) };
    here = properties[key];
  }
  return undefined;
}

function propertiesOf(shape: Shape | undefined): Readonly<Record<string, Shape>> {
  if (shape?.anyOf) return propertiesOf(shape.anyOf.find(({ items }) => items !== undefined));
  return shape?.properties ?? (shape?.items ? propertiesOf(shape.items) : {});
}
