import type { Path } from './location.ts';

/** Every path that exists in a shape, so that a wrong one does not compile. */
export type PathOf<T> = T extends readonly (infer Item)[]
  ? readonly [number] | readonly [number, ...PathOf<Item>]
  : T extends object
    ? { [Key in keyof T & string]: readonly [Key] | readonly [Key, ...PathOf<NonNullable<T[Key]>>] }[keyof T &
        string]
    : never;

/** The path as a JSON Pointer (RFC 6901). */
export const pointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Whether a value can be an id; whatever else stands in place of one is the plan's own words. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** What stands at the path in a value; undefined when nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Readonly<Record<string | number, unknown>>)[step] // just seen to be there
        : undefined,
    value,
  );
