import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { planShape } from '../../src/plan/json-schema.ts';
import { directory } from '../../src/reference/actors.ts';
import { dotted, fieldsIn, isLeaf, locales, schemas } from '../helpers/published-fields.ts';

const fields = fieldsIn('nb');

describe.each(locales)('the schema in %s', (locale) => {
  const validate = new Ajv({ strict: false }).compile(schemas[locale]);

  test('is draft-07, which the YAML language server reads', () => {
    expect(schemas[locale]).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `urn:beredskapsplan:plan:1:${locale}`,
    });
    expect(new Ajv({ strict: false }).validateSchema(schemas[locale])).toBe(true);
  });

  test('takes a plan with nothing in it', () => {
    expect(validate({ version: 1 })).toBe(true);
  });

  test('takes null for every field, since an empty key is an unanswered question', () => {
    const refused = fields
      .map(({ path }) => path)
      .filter(([key]) => key !== 'version')
      .filter((path) => !validate({ version: 1, ...(nested(path, null) as object) }));
    expect(refused.map(dotted)).toEqual([]);
  });

  test('refuses a key it does not know, at every depth', () => {
    const taken = fields
      .filter(({ field }) => !isLeaf(field))
      .map(({ path, field }) => [...path, ...(field.properties ? [] : [0]), 'colour'])
      .filter((path) => validate({ version: 1, ...(nested(path, 'red') as object) }));
    expect(validate({ version: 1, colour: 'red' })).toBe(false);
    expect(taken.map(dotted)).toEqual([]);
  });

  test.each([
    ['revision', 'lastRevised', '31.12.2025', '2026-11-22'],
    ['revision', 'interval', 'hvert år', 'P1Y'],
    ['municipality', 'number', '99', '9901'],
    ['publicInfo', 'url', 'fjellvik', 'https://fjellvik.example'],
  ])('words what is wrong with %s.%s in the language of the schema', (key, name, wrong, right) => {
    const field = fieldsIn(locale).find(({ path }) => dotted(path) === `${key}.${name}`)?.field;
    expect(field?.['errorMessage']).toContain(field?.title);
    expect(field?.['errorMessage']).not.toMatch(/[{}]/);
    expect(validate({ version: 1, [key]: { [name]: wrong } })).toBe(false);
    expect(validate({ version: 1, [key]: { [name]: right } })).toBe(true);
  });
});

const nested = (path: readonly (string | number)[], value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return typeof step === 'number' ? [nested(rest, value)] : { [step]: nested(rest, value) };
};

test('the schemas say the same in three languages, and the same as the shape the reader walks', () => {
  const shape = planShape();
  for (const locale of locales) expect({ ...withoutWords(schemas[locale]), $id: undefined }).toEqual(shape);
});

/** The schema without labels, help, examples, what it says of public fields, and null. */
function withoutWords(schema: unknown): object {
  const text = JSON.stringify(schema, (key, value) => {
    if (isWord(key, value) || isOffer(key, value)) return undefined;
    if (key === 'type' && Array.isArray(value)) return value.find((one) => one !== 'null');
    if (key === 'enum') return (value as readonly unknown[]).filter((one) => one !== null);
    return key === 'anyOf'
      ? (value as readonly { type?: string }[]).filter(({ type }) => type !== 'null')
      : value;
  });
  return JSON.parse(text) as object;
}

/** What an editor suggests and nothing demands. */
const isOffer = (key: string, value: unknown): boolean =>
  (key === 'definitions' && 'actor' in Object(value)) ||
  (key === 'anyOf' && JSON.stringify(value) === actorOrAnything);
const actorOrAnything = JSON.stringify([{ $ref: '#/definitions/actor' }, {}]);

const isWord = (key: string, value: unknown): boolean =>
  (wordKeys.includes(key) && !isField(value)) || (key === 'x-visibility' && value === 'public');

const wordKeys = ['title', 'description', 'examples', 'enumDescriptions', 'errorMessage'];
/** A field may be called `title`. */
const isField = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

describe.each(locales)('the ids of the directory, in %s', (locale) => {
  const { definitions } = schemas[locale] as unknown as {
    definitions: { actor: { enum: readonly string[]; enumDescriptions: readonly string[] } };
  };
  const naming = (target: string) =>
    fieldsIn(locale)
      .map(({ path, field }) => ({ path, field: (field.items ?? field) as typeof field }))
      .filter(({ field }) => field['x-refers-to'] === target);

  test('are offered with their names wherever a party or an actor is named, and nowhere else', () => {
    const offered = fieldsIn(locale).filter(({ field }) => JSON.stringify(field.anyOf) === actorOrAnything);
    const parties = [...naming('party'), ...naming('actor')];
    expect(parties.length).toBeGreaterThan(30);
    expect(parties.filter(({ field }) => JSON.stringify(field.anyOf) !== actorOrAnything)).toEqual([]);
    expect(offered.filter(({ field }) => !/party|actor/.test(String(field['x-refers-to'])))).toEqual([]);
    expect(definitions.actor.enum).toEqual(directory.map(({ id }) => id));
    expect(definitions.actor.enumDescriptions).toEqual(directory.map(({ name }) => name[locale]));
  });

  test('are not demanded: a party the plan defines itself is as good', () => {
    const validate = new Ajv({ strict: false }).compile(schemas[locale]);
    const reportingTo = (reportsTo: unknown) => ({ version: 1, team: { placement: { reportsTo } } });
    expect([...['police', 'head-of-health', null].map(reportingTo)].every((plan) => validate(plan))).toBe(
      true,
    );
    expect(validate(reportingTo(['police']))).toBe(false);
  });
});

describe('visibility', () => {
  test('is stated at every field', () => {
    const unstated = fields.filter(
      ({ field }) => !['public', 'internal', 'by-kind'].includes(String(field['x-visibility'])),
    );
    expect(unstated.map(({ path }) => dotted(path))).toEqual([]);
  });

  test('is left to the kind only where there is one', () => {
    const paths = fields.map(({ path }) => dotted(path));
    const byKind = fields.filter(({ field }) => field['x-visibility'] === 'by-kind').map(({ path }) => path);
    expect(byKind.length).toBeGreaterThan(0);
    expect(byKind.filter((path) => !paths.includes(dotted([...path.slice(0, -1), 'kind'])))).toEqual([]);
  });

  test('keeps names, e-mail addresses and who verified what internal', () => {
    const open = fields
      .filter(({ field }) => field['x-visibility'] === 'public')
      .map(({ path }) => dotted(path))
      .filter((path) => /^(team\.members|contacts)\.(name|email)$|verified\.by$/.test(path));
    expect(open).toEqual([]);
  });
});
