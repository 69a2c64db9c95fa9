import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Verdict } from '../src/assessment/verdict.ts';
import { assess } from '../src/engine/assess.ts';
import { itemsOf } from '../src/plan/entries.ts';
import type { Include, PlanSource } from '../src/plan/read.ts';
import { readPlan } from '../src/plan/read.ts';
import planShape from '../src/plan/shape.generated.json' with { type: 'json' };
import type { Shape } from '../src/plan/shape.ts';
import { readShape } from '../src/plan/shape.ts';
import { tryReadQuickly } from '../src/plan/yaml/quick/try-read-quickly.ts';
import { catalogue } from '../src/requirements/index.generated.ts';
import { asDialled } from '../src/requirements/support/phone.ts';

const TODAY = '2026-11-22';

const files = {
  complete: ['complete.nb.yaml'],
  sparse: ['sparse.nn.yaml'],
  intermunicipal: ['intermunicipal.en.yaml'],
  broken: ['broken.yaml'],
  split: ['split/plan.yaml', 'split/team.yaml', 'split/rota.yaml'],
} as const;
type Example = keyof typeof files;
const examples = Object.keys(files) as readonly Example[]; // the keys of the literal above
const sound = examples.filter((example) => example !== 'broken');

describe('the verdicts of the examples', () => {
  const table: readonly (readonly [string, Readonly<Record<Example, Verdict>>])[] = (
    [
      ['REQ-01', 'met', 'met', 'met', 'met', 'met'],
      ['REQ-02', 'met', 'partial', 'met', 'partial', 'met'],
      ['REQ-03', 'met', 'met', 'met', 'met', 'met'],
      ['REQ-04', 'met', 'partial', 'met', 'partial', 'met'],
      ['REQ-05', 'met', 'partial', 'met', 'not-met', 'met'],
      ['REQ-06', 'met', 'partial', 'met', 'partial', 'partial'],
      ['REQ-07', 'met', 'met', 'met', 'not-met', 'met'],
      ['REQ-08', 'met', 'partial', 'met', 'not-met', 'not-met'],
      ['REQ-09', 'met', 'partial', 'met', 'not-met', 'met'],
      ['REQ-10', 'met', 'not-met', 'met', 'not-met', 'not-met'],
      ['REQ-11', 'met', 'not-met', 'met', 'not-met', 'not-met'],
      ['REQ-12', 'met', 'needs-review', 'met', 'not-met', 'not-met'],
      ['REQ-13', 'met', 'partial', 'met', 'not-met', 'not-met'],
      ['REQ-14', 'met', 'not-met', 'not-met', 'not-met', 'not-met'],
      ['REQ-15', 'met', 'partial', 'met', 'met', 'not-met'],
    ] as const
  ).map(([code, complete, sparse, intermunicipal, broken, split]) => [
    code,
    { complete, sparse, intermunicipal, broken, split },
  ]);

  test.each(table)('%s', async (code, expected) => {
    const found = await Promise.all(
      examples.map(async (example) => [example, verdictsOf(await sourceOf(example), TODAY)[code]]),
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('the table has every requirement on the contents of a plan', () => {
    expect(table.map(([code]) => code)).toEqual(contents.map(({ code }) => code));
  });
});

describe('the complete example', () => {
  test.each(['2027-02-28', '2027-08-31', '2027-11-21'])('is judged the same on %s', async (day) => {
    const source = await sourceOf('complete');
    expect(verdictsOf(source, day)).toEqual(verdictsOf(source, TODAY));
  });

  test.each([TODAY, '2027-11-21'])('leaves nothing to ask or to remark on %s', async (day) => {
    const { assessments } = assess(await sourceOf('complete'), contents, day);
    const said = assessments.flatMap(({ requirement, findings }) =>
      findings.filter(({ kind }) => kind !== 'evidence').map(({ message }) => `${requirement}: ${message}`),
    );
    expect(said).toEqual([]);
  });

  test('uses every field of the plan model', () => {
    const used = new Set(valuesIn(parse(textOf('complete.nb.yaml'))).map(([path]) => path));
    const elsewhere = [
      'include',
      'cooperation.none.because',
      'largeEvents.regionalCoordination.none.because',
    ];
    expect(fieldsOf(planShape as Shape).filter((field) => !used.has(field))).toEqual(elsewhere); // as in shape.ts
  });

  test('keeps entries of many kinds out of the public edition', () => {
    const used = new Set(valuesIn(parse(textOf('complete.nb.yaml'))).map(([path]) => path));
    expect([...used].filter((path) => path.endsWith('.visibility')).length).toBeGreaterThanOrEqual(20);
  });
});

describe('what is wrong with the examples', () => {
  test.each(sound)('%s: nothing', async (example) => {
    expect((await sourceOf(example)).diagnostics).toEqual([]);
  });

  test('broken: one of each common mistake', async () => {
    const { diagnostics } = await sourceOf('broken');
    expect(diagnostics.map(({ code, place }) => [place.location.line, code])).toEqual([
      [10, 'quote-number'],
      [11, 'norwegian-date'],
      [14, 'quote-number'],
      [16, 'organisation-number'],
      [23, 'not-a-choice'],
      [27, 'unknown-key-near'],
      [29, 'expected-list'],
      [34, 'quote-number'],
      [37, 'unresolved-reference-near'],
      [38, 'expected-flag'],
      [39, 'duplicate-id'],
      [45, 'not-a-choice'],
      [48, 'invalid-duration'],
      [50, 'invalid-clock-time'],
      [55, 'duplicate-key'],
    ]);
  });
});

describe('what the examples are written with', () => {
  const national = ['110', '112', '113', '116117', '02800'];
  const isFree = (number: string): boolean => /^2000\d{4}$/.test(number) || national.includes(number);

  test.each(examples)('%s: phone numbers that reach nobody, or everybody', (example) => {
    const numbers = files[example]
      .flatMap((file) => valuesIn(parse(textOf(file), { uniqueKeys: false })))
      .filter(([path]) => path.endsWith('phones.number'))
      .map(([, number]) => asDialled(String(number)));
    const mentioned = files[example].flatMap((file) => textOf(file).match(/\b\d\d \d\d \d\d \d\d\b/g) ?? []);
    expect(numbers).not.toEqual([]);
    expect([...numbers, ...mentioned.map(asDialled)].filter((number) => !isFree(number))).toEqual([]);
  });

  test.each(examples)('%s: ids that name functions, never people', async (example) => {
    const { plan } = await sourceOf(example);
    const people = [...itemsOf(plan.team?.members), ...itemsOf(plan.contacts)];
    const names = people
      .flatMap(([, { name }]) => (name ?? '').toLowerCase().split(/[\s-]+/))
      .filter((name) => name.length > 2);
    const taken = new Set(names.flatMap(spellings));
    const ids = readShape(plan).definitions.map(({ id }) => id);
    expect(taken.size).toBeGreaterThan(0);
    expect(ids.filter((id) => id.split('-').some((word) => taken.has(word)))).toEqual([]);
  });

  test.each(sound.flatMap((example) => files[example]))('%s: everyday YAML', (file) => {
    expect(tryReadQuickly(textOf(file))).toBeDefined();
  });
});

const contents = catalogue.filter(({ group }) => group === 'contents');

const verdictsOf = (source: PlanSource, asOf: string): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(
    assess(source, contents, asOf).assessments.map(({ verdict }, index) => [contents[index]?.code, verdict]),
  );

async function sourceOf(example: Example): Promise<PlanSource> {
  const [file] = files[example];
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const include: Include = async (name) => ({ file: folder + name, content: textOf(folder + name) });
  const source = await readPlan(file, textOf(file), include);
  if (!source.readable) throw new Error(source.diagnostics.map((one) => one.message.en).join('\n'));
  return source;
}

function textOf(file: string): string {
  return readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8');
}

/** Every scalar with the keys that lead to it; positions in lists are left out. */
function valuesIn(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesIn(item, path));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => valuesIn(item, path ? `${path}.${key}` : key));
}

/** The fields that hold a value; `visibility` is the same mark on every entry and is counted apart. */
function fieldsOf(shape: Shape, path = ''): readonly string[] {
  const inner = shape.items ?? shape.anyOf?.find((one) => one.items)?.items;
  if (inner) return fieldsOf(inner, path);
  if (!shape.properties) return path.endsWith('.visibility') ? [] : [path];
  return Object.entries(shape.properties).flatMap(([key, one]) =>
    fieldsOf(one, path ? `${path}.${key}` : key),
  );
}

/** A name as an id could hold it: `å` is written both `a` and `aa`. */
function spellings(name: string): readonly string[] {
  const plain = name.replaceAll('æ', 'ae').replaceAll('ø', 'o');
  return [
    plain.replaceAll('å', 'a'),
    plain.replaceAll('å', 'aa'),
    name.replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  ];
}
