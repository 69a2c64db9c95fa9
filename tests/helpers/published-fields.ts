import { planJsonSchema } from '../../src/plan/json-schema.ts';
import type { Path } from '../../src/plan/location.ts';
import type { PublishedField } from '../../src/plan/published-field.ts';
import { itemOf, partsOf, published } from '../../src/plan/published-field.ts';

export const locales = ['nb', 'nn', 'en'] as const;
type Locale = (typeof locales)[number];

/** One named field of the plan, by its path; 0 stands for each entry of a list. */
export interface NamedField {
  readonly path: Path;
  readonly field: PublishedField & { readonly [key: string]: unknown };
}

export const schemas = { nb: planJsonSchema('nb'), nn: planJsonSchema('nn'), en: planJsonSchema('en') };

/** Every field of the plan, in the words of one language. */
export const fieldsIn = (locale: Locale): readonly NamedField[] => below(published(schemas[locale]), []);

function below(field: PublishedField, path: Path): readonly NamedField[] {
  const item = itemOf(field);
  const inItem = item ? below(item, [...path, 0]) : [];
  const parts = Object.entries(partsOf(field)).flatMap(([key, part]) => {
    const at = [...path, key];
    return [{ path: at, field: part as NamedField['field'] }, ...below(part, at)]; // every field of a JSON Schema is one of its objects
  });
  return [...parts, ...inItem];
}

/** The path as `plan explain` writes it. */
export const dotted = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** Whether the field holds a value rather than named fields. */
export const isLeaf = (field: PublishedField): boolean =>
  Object.keys(partsOf(field)).length === 0 && Object.keys(partsOf(itemOf(field) ?? {})).length === 0;
