import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { withoutAbsent } from '../../src/plan/absent.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import type { Path } from '../../src/plan/location.ts';
import { pointer, valueAt } from '../../src/plan/path.ts';
import { planSchema } from '../../src/plan/plan.ts';
import type { ShapeFault } from '../../src/plan/shape.ts';
import { readShape } from '../../src/plan/shape.ts';
import { mutated, mutations, pathsIn, plans, replaced } from '../helpers/generated-plans.ts';

/** Names the faults of a value; the reader's own, or one with a fault planted in it. */
type Walker = (value: unknown) => readonly ShapeFault[];

const walker: Walker = (value) => readShape(value).faults;
const ajv = new Ajv({ strict: false, logger: false });
const published: readonly ValidateFunction[] = (['nb', 'nn', 'en'] as const).map((locale) =>
  ajv.compile(planJsonSchema(locale)),
);
const settings = { seed: 2016, numRuns: 2000 };
const mutants = fc.tuple(plans, mutations).map(([plan, changes]) => mutated(plan, changes));

const verdicts = (value: unknown, walk: Walker) => ({
  walker: walk(value).length === 0,
  zod: planSchema.safeParse(value).success,
  ...Object.fromEntries(published.map((validate, index) => [`published ${index}`, validate(value)])),
});

const agree = (walk: Walker) => (value: unknown) => new Set(Object.values(verdicts(value, walk))).size === 1;

const pathsOf = (faults: readonly ShapeFault[]): readonly string[] => sorted(faults.map(({ path }) => path));

const sorted = (paths: readonly Path[]): readonly string[] => [...new Set(paths.map(pointer))].sort();

/** Where zod finds fault; inside a union, with the option the value's own type asks for. */
function zodPaths(value: unknown): readonly string[] {
  const found = planSchema.safeParse(value);
  return found.success ? [] : sorted(found.error.issues.flatMap((issue) => pathsOfIssue(issue, value)));
}

function pathsOfIssue(issue: z.core.$ZodIssue, value: unknown): readonly Path[] {
  const path = issue.path as Path; // a plan has no symbols for keys
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  const here = valueAt(value, path);
  if (issue.code !== 'invalid_union' || typeof here !== 'object') return [path];
  const option = issue.errors[Array.isArray(here) ? 0 : 1] ?? [];
  return option.flatMap((inner) => pathsOfIssue(inner, here).map((below) => [...path, ...below]));
}

const sameFaults = (walk: Walker) => (value: unknown) =>
  JSON.stringify(pathsOf(walk(value))) === JSON.stringify(zodPaths(value));

describe('the walker, zod and the published schemas judge alike', () => {
  test('plans of the right shape, which all of them accept', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(verdicts(plan, walker)).toEqual({
          walker: true,
          zod: true,
          'published 0': true,
          'published 1': true,
          'published 2': true,
        });
      }),
      settings,
    );
  });

  test('plans with something wrong', () => {
    fc.assert(fc.property(mutants, agree(walker)), settings);
  });

  test('where the fault lies', () => {
    fc.assert(fc.property(mutants, sameFaults(walker)), settings);
  });

  test.each(['unknown-key', 'missing-key', 'wrong-type', 'wrong-value', 'wrong-form'])(
    'a walker that overlooks every %s is found out by both',
    (kind) => {
      const blind: Walker = (value) => walker(value).filter(({ fault }) => fault !== kind);
      expect(fc.check(fc.property(mutants, agree(blind)), { ...settings, numRuns: 5000 }).failed).toBe(true);
      expect(fc.check(fc.property(mutants, sameFaults(blind)), { ...settings, numRuns: 5000 }).failed).toBe(
        true,
      );
    },
  );

  test('a walker that points to the part around the fault is found out', () => {
    const vague: Walker = (value) =>
      walker(value).map((fault) => ({
        ...fault,
        path: fault.path.length > 1 ? fault.path.slice(0, -1) : fault.path,
      }));
    expect(fc.check(fc.property(mutants, sameFaults(vague)), settings).failed).toBe(true);
  });
});

describe('null is no fault, wherever it stands', () => {
  const withNull = fc.tuple(plans, fc.nat()).map(([plan, pick]) => {
    const paths = pathsIn(plan).filter(mayBeNull);
    const path = paths[pick % paths.length];
    return path ? replaced(plan, path, null) : plan;
  });

  test('for the published schemas, for the walker, and for zod once absent values are gone', () => {
    fc.assert(
      fc.property(withNull, (value) => {
        expect(published.map((validate) => validate(value))).toEqual([true, true, true]);
        expect(walker(value)).toEqual([]);
        expect(planSchema.safeParse(withoutAbsent(value)).success).toBe(true);
      }),
      settings,
    );
  });

  test('a walker that takes null for a fault is found out', () => {
    const strict: Walker = (value) =>
      pathsIn(value)
        .filter((path) => valueAt(value, path) === null)
        .map((path) => ({ fault: 'missing-key', path }));
    expect(fc.check(fc.property(withNull, agree(strict)), settings).failed).toBe(true);
  });

  /** A plan cannot do without its version, nor «none» without its reason. */
  function mayBeNull(path: Path): boolean {
    return path.length > 0 && !['version', 'none', 'because'].includes(String(path.at(-1)));
  }
});

test.each([
  ['an unknown key without content', { version: 1, teem: null }, ['unknown-key /teem']],
  ['a version without content', { version: null }, ['missing-key /version']],
  ['«none» without content', { version: 1, roles: { none: null } }, ['missing-key /roles/none']],
  [
    'a reason that is a placeholder',
    { version: 1, roles: { none: { because: 'TODO' } } },
    ['missing-key /roles/none/because'],
  ],
  ['a placeholder in place of a part', { version: 1, team: 'fylles inn' }, []],
  ['a placeholder in place of a list', { version: 1, roles: '…' }, []],
  ['a placeholder among entries', { version: 1, roles: ['xx', { id: 'TODO' }] }, []],
  ['a placeholder in place of a choice', { version: 1, team: { kind: 'skal fylles ut' } }, []],
])('%s', (_, value, faults) => {
  expect(walker(value).map(({ fault, path }) => `${fault} ${pointer(path)}`)).toEqual(faults);
});

test('ids are gathered where they are given and where they are used, with what they name', () => {
  const { definitions, references } = readShape({
    version: 1,
    meta: { owner: 'team-leader' },
    roles: [{ id: 'team-leader', holders: ['member-a', 'TODO'] }, { id: 'Not An Id' }, { id: null }],
    agreements: [{ id: 'agreement-a' }],
    phases: [{ id: 'acute' }],
    governance: { ros: [{ scenarios: [{ id: 'flood' }] }] },
    cooperation: [{ party: 'police', agreement: 'agreement-a' }],
  });
  const brief = ({ id, target, path }: (typeof definitions)[number]) => `${target} ${id} ${pointer(path)}`;
  expect(definitions.map(brief)).toEqual([
    'party team-leader /roles/0/id',
    'agreement agreement-a /agreements/0/id',
    'local acute /phases/0/id',
    'scenario flood /governance/ros/0/scenarios/0/id',
  ]);
  expect(references.map(brief)).toEqual([
    'party team-leader /meta/owner',
    'party member-a /roles/0/holders/0',
    'party police /cooperation/0/party',
    'agreement agreement-a /cooperation/0/agreement',
  ]);
});
