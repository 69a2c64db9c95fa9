import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/engine/assess.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { Path } from '../../src/plan/location.ts';
import { readPlan } from '../../src/plan/read.ts';
import { skeleton } from '../../src/plan/skeleton.ts';
import { tryReadQuickly } from '../../src/plan/yaml/quick/try-read-quickly.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { dotted, locales, schemas } from '../helpers/published-fields.ts';

describe.each(locales)('a new plan in %s', (locale) => {
  const text = skeleton(schemas[locale], languages[locale]);
  const lines = text.split('\n');

  test('reads without diagnostics and meets nothing', async () => {
    const source = await readPlan('plan.yaml', text);
    expect(source.diagnostics).toEqual([]);
    if (!source.readable) throw new Error('a new plan is readable');
    const { assessments } = assess(source, catalogue, '2026-11-22');
    const met = assessments.filter(({ verdict }) => ['met', 'partial', 'error'].includes(verdict));
    expect(met.map(({ requirement }) => requirement)).toEqual([]);
    const listed = new Set(catalogue.filter(({ group }) => group === 'contents').map(({ id }) => id));
    const verdicts = assessments.filter(({ requirement }) => listed.has(requirement));
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['not-met']));
  });

  test('says the language it is written in, and nothing else', async () => {
    const source = await readPlan('plan.yaml', text);
    const said = source.readable
      ? JSON.stringify(source.plan).replaceAll(/"\w+":(\{\}|\[\{\}\]),?/g, '')
      : '';
    expect(said.match(/"\w+":("[^"]*"|\d+)/g)).toEqual(['"version":1', `"language":"${locale}"`]);
  });

  test('has the shape of the published schema', () => {
    const validate = new Ajv({ strict: false }).compile(schemas[locale]);
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });

  test('begins with the line that tells an editor where the schema is', () => {
    expect(lines[0]).toBe('# yaml-language-server: $schema=./plan.schema.json');
  });

  test('has every top-level key, in the order of the model, with its label and help', () => {
    const properties = schemas[locale]['properties'] as Record<
      string,
      { title: string; description: string }
    >; // one per key
    expect(Object.keys(parse(text))).toEqual(Object.keys(properties));
    const comments = text.replaceAll(/\n# /g, ' ');
    for (const [key, { title, description }] of Object.entries(properties)) {
      if (key === 'version') continue;
      expect(comments).toContain(`${title.toLocaleUpperCase(languages[locale].intl)}. ${description}`);
    }
  });

  test('names every field of the model that is not shown', () => {
    const fields = Object.entries(
      schemas[locale]['properties'] as Record<string, { properties?: object }>,
    ).flatMap(([, { properties }]) => Object.keys(properties ?? {}));
    expect(fields.filter((key) => !new RegExp(`\\b${key}\\b`).test(text))).toEqual([]);
  });

  test('has a line for every field that the list of contents asks for', () => {
    const asked = catalogue
      .filter(({ group }) => group === 'contents')
      .flatMap(({ fields }) => fields as readonly Path[])
      .filter((path) => !path.includes('none'));
    const plan = parse(text);
    const missing = asked.filter((path) => !stands(plan, path));
    expect(asked.length).toBeGreaterThan(100);
    expect(missing.map(dotted)).toEqual([]);
  });

  test('is short enough to read from top to bottom, and no wider than 100 columns', () => {
    expect(lines.length).toBeLessThan(400);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test('is everyday YAML, which is read at once', () => {
    expect(tryReadQuickly(text)?.value).toEqual(parse(text));
  });

  test('has no line that ends in blanks', () => {
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });
});

/** The key stands there; hours are named as a whole. */
function stands(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined || value === null) return true;
  const inner = (value as Record<string | number, unknown>)[step]; // parsed YAML
  return inner !== undefined && stands(inner, rest);
}
