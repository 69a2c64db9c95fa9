import type { Path } from './location.ts';
import type { Plan } from './plan.ts';
import type { PublishedField } from './published-field.ts';
import { itemOf, partsOf } from './published-field.ts';
import { withoutEmpty } from './without-empty.ts';

/**
 * What of a plan is for the public: a new plan without the fields that the schema keeps internal and the entries that the
 * plan itself does. What is emptied goes too, so that no trace is left of what stood there.
 */
export const redact = (plan: Plan, shape: PublishedField): Plan =>
  (withoutEmpty(publicPart(plan, shape)) ?? {}) as Plan; // fields only go away, and all but `version` may

/** Whether what stands at the path is for the public: every field and every entry on the way to it. */
export function isPublicAt(plan: Plan, shape: PublishedField, path: Path): boolean {
  let here: unknown = plan;
  let field = shape;
  for (const step of path) {
    if (isMapping(here) && !Array.isArray(here)) {
      const inner = partsOf(field)[step];
      if (here['visibility'] === 'internal' || !inner || !isPublic(inner, here)) return false;
      field = inner;
    } else field = itemOf(field) ?? {};
    here = (here as Mapping | undefined)?.[step]; // undefined where the path leads to nothing
  }
  return !isMapping(here) || here['visibility'] !== 'internal';
}

function publicPart(value: unknown, shape: PublishedField): unknown {
  if (Array.isArray(value)) return value.map((item) => publicPart(item, itemOf(shape) ?? {}));
  return isMapping(value) ? mappingOf(value, partsOf(shape)) : value;
}

/** A key the shape does not have is not known to be public. */
function mappingOf(mapping: Mapping, shapes: Readonly<Record<string, PublishedField>>): Mapping {
  if (mapping['visibility'] === 'internal') return {};
  const kept = Object.entries(mapping).flatMap(([key, value]) => {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    return shape && isPublic(shape, mapping) ? [[key, publicPart(value, shape)] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** A field that says nothing is public in the shape, which names only what is not; any other word is taken for internal. */
function isPublic({ 'x-visibility': visibility = 'public' }: PublishedField, { kind }: Mapping): boolean {
  return visibility === 'public' || (visibility === 'by-kind' && publicKinds.includes(kind));
}

/** A work or private phone, a person, and whatever does not say its kind, are internal. */
const publicKinds: readonly unknown[] = ['function', 'service', 'organisation'];

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null;
