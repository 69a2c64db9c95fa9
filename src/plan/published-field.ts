import type { JsonSchema } from './json-schema.ts';
import type { Path } from './location.ts';

/** What the plan's published JSON Schema says of one field. */
export interface PublishedField {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** What each value of `enum` means, in the same order. */
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, PublishedField>>;
  readonly items?: PublishedField;
  readonly anyOf?: readonly PublishedField[];
  readonly 'x-form'?: string;
  readonly 'x-refers-to'?: string;
  readonly 'x-visibility'?: string;
}

/** The plan as its outermost field. */
export const published = (schema: JsonSchema): PublishedField => schema;

/** What one item of a list looks like; undefined for what is no list. */
export const itemOf = (field: PublishedField): PublishedField | undefined =>
  field.items ?? field.anyOf?.find((option) => option.items)?.items;

/** The fields inside a part. A list that may be answered with «none» has that field. */
export const partsOf = (field: PublishedField): Readonly<Record<string, PublishedField>> =>
  field.properties ?? field.anyOf?.find((option) => option.properties)?.properties ?? {};

/** The field a path leads to; undefined when there is none. */
export const fieldAt = (plan: PublishedField, path: Path): PublishedField | undefined =>
  path.reduce<PublishedField | undefined>((field, step) => {
    if (!field) return undefined;
    return typeof step === 'number' ? itemOf(field) : own(partsOf(field), step);
  }, plan);

const own = (parts: Readonly<Record<string, PublishedField>>, key: string): PublishedField | undefined =>
  Object.hasOwn(parts, key) ? parts[key] : undefined;

/** Fields about an entry rather than about the plan: nobody begins with them. */
export const isHousekeeping = (key: string): boolean => ['visibility', 'verified', 'none'].includes(key);
