import type { JsonSchema } from './json-schema.ts';
import type { Path, Place } from './location.ts';
import type { PublishedField } from './published-field.ts';
import { fieldAt, isHousekeeping, itemOf, partsOf, published } from './published-field.ts';
import { toYaml } from './to-yaml.ts';

/**
 * YAML to paste where something is missing, with the keys above it so that a planner sees where it goes. A list that is
 * there gets one more entry; nothing is offered in place of any other value that is there. Several places make one text.
 */
export function stubFor(schema: JsonSchema, ...places: readonly Place[]): string | undefined {
  const plan = published(schema);
  const values = places
    .filter((place) => isOffered(fieldAt(plan, place.path), place))
    .map((place) => valueAlong(plan, place.path, idsIn(place)));
  return values.length === 0 ? undefined : toYaml(values.reduce(merging(haveSameId), {}));
}

const isOffered = (field: PublishedField | undefined, { path, present }: Place): boolean =>
  field !== undefined && path.length > 0 && !saysNone(path) && !(present && !isListOfEntries(field));

/** One example that answers all these fields. */
export function exampleFor(schema: JsonSchema, paths: readonly Path[]): string {
  const plan = published(schema);
  const answers = paths.filter((path) => !saysNone(path) && fieldAt(plan, path));
  return toYaml(answers.map((path) => valueAlong(plan, path, [])).reduce(merging(areAnyEntry), {}));
}

/** That there are none is an answer only the municipality can give. */
const saysNone = (path: Path): boolean => path.includes('none');

const isListOfEntries = (field: PublishedField): boolean =>
  Object.keys(partsOf(itemOf(field) ?? {})).length > 0;

/** Per step, the id of the entry that stands there. */
const idsIn = ({ path, logical }: Place): readonly (string | undefined)[] => {
  const steps = logical.split('/').slice(1);
  return path.map((step, index) => {
    const id = steps[index];
    return typeof step === 'number' && id !== String(step) && /^[a-z0-9-]+$/.test(id ?? '') ? id : undefined;
  });
};

/** The example at the end of a path inside the keys that lead there. */
function valueAlong(field: PublishedField, path: Path, ids: readonly (string | undefined)[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return exampleOf(field, 0);
  const [id, ...restIds] = ids;
  const inner = fieldAt(field, [step]) ?? {};
  const value = valueAlong(inner, rest, restIds);
  if (typeof step === 'string') return { [step]: value };
  return [id === undefined || rest[0] === 'id' ? value : { id, ...(value as object) }];
}

function exampleOf(field: PublishedField, depth: number): unknown {
  const [example] = field.examples ?? [];
  if (example !== undefined) return example;
  if (field.const !== undefined) return field.const;
  const item = itemOf(field);
  if (item) return [exampleOf(item, depth)];
  if (!field.properties) return field.enum?.[0] ?? null;
  const shown = mostUseful(Object.entries(field.properties), depth);
  return Object.fromEntries(shown.map(([key, part]) => [key, exampleOf(part, depth + 1)]));
}

/** A schema part lists what matters first first. Deeper down, only what can be answered in one line. */
function mostUseful(
  parts: readonly (readonly [string, PublishedField])[],
  depth: number,
): readonly (readonly [string, PublishedField])[] {
  const wanted = parts.filter(([key]) => !isHousekeeping(key));
  if (depth === 0) return wanted.slice(0, 4);
  const simple = wanted.filter(([, part]) => part.examples);
  return simple.length > 0 ? simple.slice(0, 3) : wanted.slice(0, 1);
}

type Entry = Readonly<Record<string, unknown>>;
type IsSame = (one: Entry, other: Entry) => boolean;

const haveSameId: IsSame = (one, other) => one['id'] === other['id'];
const areAnyEntry: IsSame = () => true;

/** What both say, in the order it was said; where both give a value, the first counts. */
const merging = (isSame: IsSame) =>
  function merge(one: unknown, other: unknown): unknown {
    if (Array.isArray(one) && Array.isArray(other)) return other.reduce(mergeEntry, one);
    if (!isNested(one) || !isNested(other)) return one;
    const added = Object.entries(other).map(([key, value]) => [
      key,
      key in one ? merge(one[key], value) : value,
    ]);
    return { ...one, ...Object.fromEntries(added) };

    function mergeEntry(list: readonly unknown[], entry: unknown): readonly unknown[] {
      if (!isNested(entry)) return list;
      const same = list.findIndex((known) => isNested(known) && isSame(known, entry));
      return same < 0
        ? [...list, entry]
        : list.map((known, index) => (index === same ? merge(known, entry) : known));
    }
  };

const isNested = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
