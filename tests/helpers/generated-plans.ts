import fc from 'fast-check';
import { isAbsent } from '../../src/plan/absent.ts';
import type { Path } from '../../src/plan/location.ts';
import { valueAt } from '../../src/plan/path.ts';
import planShape from '../../src/plan/shape.generated.json' with { type: 'json' };
import type { Shape } from '../../src/plan/shape.ts';

/** Texts in every form there is, and those that nearly have one. */
const someTexts: readonly string[] = fc
  .sample(
    fc.oneof(
      fc.constantFrom('2026-11-22', '2024-02-29', 'P1Y', 'PT10M', '07:30', '24:00', '0301', '123456785'),
      fc.constantFrom(
        'team-leader',
        'a',
        'https://fjellvik.example',
        'post@fjellvik.example',
        '20 00 12 34',
        '#0b4a57',
      ),
      fc.string({ maxLength: 70 }),
      fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,3}$/),
      fc.stringMatching(/^[0-9]{4}-[01][0-9]-[0-3][0-9]$/),
    ),
    { seed: 1, numRuns: 500 },
  )
  .filter((text) => !isAbsent(text));

/** Plans of the right shape, each with a few of the keys a plan can have. Nothing in them counts as absent. */
export const plans: fc.Arbitrary<unknown> = valuesOf(planShape as Shape); // generated in this subset of JSON Schema

function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(valuesOf));
  if (shape.items) return fc.array(valuesOf(shape.items), { maxLength: 2 });
  if (shape.properties) return mappingsOf(shape.properties, shape.required ?? []);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'integer') return fc.integer({ min: shape.minimum ?? 0, max: shape.maximum ?? 9 });
  return textsOf(shape);
}

function mappingsOf(
  properties: Readonly<Record<string, Shape>>,
  required: readonly string[],
): fc.Arbitrary<unknown> {
  return fc.shuffledSubarray(Object.keys(properties)).chain((chosen) => {
    const keys = new Set([...required, ...chosen.slice(0, 4)]);
    return fc.record(Object.fromEntries([...keys].map((key) => [key, valuesOf(properties[key] as Shape)]))); // the key is one of them
  });
}

function textsOf({ pattern = '', maxLength = 1000 }: Shape): fc.Arbitrary<string> {
  const form = new RegExp(pattern);
  return fc.constantFrom(...someTexts.filter((text) => text.length <= maxLength && form.test(text)));
}

/** One change of a plan: which of its values, and what becomes of it. */
export interface Mutation {
  readonly pick: number;
  readonly change: 'replace' | 'remove' | 'add-key' | 'misspell';
  readonly by: unknown;
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    pick: fc.nat(),
    change: fc.constantFrom('replace', 'replace', 'remove', 'add-key', 'misspell'),
    by: fc.oneof(
      fc.constantFrom(...someTexts),
      fc.constantFrom(0, 1, -1, 1.5, 100_001, true, false, 2),
      fc.constantFrom(
        [],
        {},
        [5],
        [{}],
        { none: {} },
        { none: { because: 'Ingen her.' } },
        { id: 'Team Leader' },
      ),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

export const mutated = (plan: unknown, changes: readonly Mutation[]): unknown => changes.reduce(mutate, plan);

function mutate(plan: unknown, { pick, change, by }: Mutation): unknown {
  const paths = pathsIn(plan);
  const path = paths[pick % paths.length] ?? [];
  if (path.length === 0) return plan;
  const here = valueAt(plan, path);
  if (change === 'replace') return replaced(plan, path, by);
  if (change === 'add-key' && typeof here === 'object' && !Array.isArray(here))
    return replaced(plan, path, { ...here, [`ny-${pick % 7}`]: by });
  const renamed = change === 'misspell' && typeof path.at(-1) === 'string';
  return renamed
    ? replaced(replaced(plan, path, undefined), misspelt(path), here)
    : replaced(plan, path, undefined);
}

const misspelt = (path: Path): Path => [...path.slice(0, -1), `${path.at(-1)}s`];

/** The paths of everything in a value, itself included. */
export const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.keys(value).flatMap((key) => stepsBelow(value, key, path))];

const stepsBelow = (value: object, key: string, path: Path): readonly Path[] => {
  const step = Array.isArray(value) ? Number(key) : key;
  return pathsIn(valueAt(value, [step]), [...path, step]);
};

/** The value with another one at the path; undefined takes it out. */
export function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  const inner = replaced(valueAt(value, [step]), rest, by);
  if (Array.isArray(value))
    return inner === undefined
      ? value.filter((_, index) => index !== step)
      : value.map((item: unknown, index) => (index === step ? inner : item));
  const others = Object.entries(value as object).filter(([key]) => key !== step); // the path leads through mappings and lists
  return Object.fromEntries(inner === undefined ? others : [...others, [String(step), inner]]);
}
