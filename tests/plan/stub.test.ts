import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Path, Place } from '../../src/plan/location.ts';
import { fieldAt, published } from '../../src/plan/published-field.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readShape } from '../../src/plan/shape.ts';
import { exampleFor, stubFor } from '../../src/plan/stub.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { dotted, fieldsIn, locales, schemas } from '../helpers/published-fields.ts';

const placeOf = (path: Path, more: Partial<Place> = {}): Place => ({
  path,
  logical: `/${path.join('/')}`,
  location: { file: 'plan.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
  present: false,
  ...more,
});
const stub = (...path: Path): string | undefined => stubFor(schemas.nb, placeOf(path));

describe.each(locales)('in %s', (locale) => {
  const validate = new Ajv({ strict: false }).compile(schemas[locale]);
  const missing = fieldsIn(locale).filter(({ path }) => !path.includes('none'));

  test('every field of the plan has a stub that has the shape of the plan', () => {
    expect(missing.length).toBeGreaterThan(500);
    const wrong = missing.filter(({ path }) => {
      const plan = { version: 1, ...parse(stubFor(schemas[locale], placeOf(path)) ?? '') };
      return !validate(plan) || readShape(plan).faults.length > 0;
    });
    expect(wrong.map(({ path }) => dotted(path))).toEqual([]);
  });

  test('every stub answers the field it was made for', async () => {
    const unanswered: string[] = [];
    for (const { path } of missing.filter(({ path: [key] }) => key !== 'version' && key !== 'include')) {
      const source = await readPlan('plan.yaml', `version: 1\n${stubFor(schemas[locale], placeOf(path))}`);
      const codes = source.diagnostics.map(({ code }) => code);
      const others = codes.filter((code) => !code.startsWith('unresolved-reference'));
      if (!source.readable || !source.place(path).present || others.length > 0) unanswered.push(dotted(path));
    }
    expect(unanswered).toEqual([]);
  });

  test('every requirement has an example that has the shape of the plan and answers its fields', async () => {
    for (const { code, fields } of catalogue) {
      const source = await readPlan('plan.yaml', `version: 1\n${exampleFor(schemas[locale], fields)}`);
      const codes = source.diagnostics.map((one) => one.code);
      expect(
        codes.filter((one) => !one.startsWith('unresolved-reference')),
        code,
      ).toEqual([]);
      const answered = fields.filter((path) => source.readable && source.place(path).present);
      expect(answered, code).toEqual(fields.filter((path) => !(path as Path).includes('none')));
    }
  });
});

test('the keys above a missing field are shown, so that a planner sees where it goes', () => {
  expect(stub('team', 'placement', 'unit')).toBe('team:\n  placement:\n    unit: Helse og mestring\n');
});

test('the entry that stands there is told by its id', () => {
  const place = placeOf(['team', 'members', 3, 'deputyFor'], { logical: '/team/members/priest/deputyFor' });
  expect(stubFor(schemas.nb, place)).toBe(
    'team:\n  members:\n    - id: priest\n      deputyFor: team-leader\n',
  );
});

test('an entry without an id is not given one', () => {
  expect(stub('team', 'tasks', 0, 'responsible')).toBe('team:\n  tasks:\n    - responsible: team-leader\n');
});

test('a missing part shows two to four of what is in it', () => {
  const shown = fieldsIn('nb')
    .filter(({ field }) => field.properties && Object.keys(field.properties).length > 1)
    .map(({ path, field }) => {
      const steps = path.filter((step) => step !== 'none');
      const value = steps.reduce((here, step) => here?.[step], parse(stub(...path) ?? '{}'));
      return [dotted(path), Object.keys(field.properties ?? {}), Object.keys(value ?? {})] as const;
    })
    .filter(([path]) => !path.includes('none'));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(([, , keys]) => keys.length < 2 || keys.length > 4).map(([path]) => path)).toEqual([]);
});

test('digits, numbers that are names and times of day are in quotes', () => {
  expect(stub('municipality', 'number')).toContain('number: "9901"');
  expect(stub('availability', 'windows', 0, 'from')).toContain('from: "08:00"');
  expect(stub('meta', 'planVersion')).toContain('planVersion: "2.1"');
});

test('long texts are folded, so that they fit the screen', () => {
  const widest = fieldsIn('nb').map(({ path }) =>
    Math.max(...(stub(...path) ?? '').split('\n').map((line) => line.length)),
  );
  expect(Math.max(...widest)).toBeLessThanOrEqual(100);
  expect(stub('team', 'purpose')).toMatch(/^team:\n {2}purpose: >-\n {4}\S/);
});

test('a list of entries that is there gets one more', () => {
  const place = placeOf(['cooperation'], { present: true });
  expect(stubFor(schemas.nb, place)).toBe(stub('cooperation'));
});

test('several places make one text, without a key twice', () => {
  const places = [
    placeOf(['expertise', 'external']),
    placeOf(['team', 'placement', 'unit']),
    placeOf(['team', 'placement', 'reportsTo']),
    placeOf(['team', 'members', 0, 'function'], { logical: '/team/members/priest/function' }),
    placeOf(['team', 'members', 1, 'function'], { logical: '/team/members/nurse/function' }),
    placeOf(['team', 'members', 1, 'deputyFor'], { logical: '/team/members/nurse/deputyFor' }),
    placeOf(['team', 'tasks', 0, 'responsible']),
    placeOf(['team', 'tasks', 2, 'responsible']),
    placeOf(['team', 'outOfScope']),
    placeOf(['team', 'outOfScope']),
    placeOf(['team', 'purpose'], { present: true }),
  ];
  const { team, expertise } = parse(stubFor(schemas.nb, ...places) ?? '');
  expect(expertise.external).toHaveLength(1);
  expect(team).toEqual({
    placement: { unit: 'Helse og mestring', reportsTo: 'chief-medical-officer' },
    members: [
      { id: 'priest', function: 'leder' },
      { id: 'nurse', function: 'leder', deputyFor: 'team-leader' },
    ],
    tasks: [{ responsible: 'team-leader' }],
    outOfScope: ['akutt selvmordsvurdering', 'langvarig terapi'],
  });
});

test.each([
  ['a value that is there', placeOf(['team', 'purpose'], { present: true })],
  ['a part that is there', placeOf(['team'], { present: true })],
  ['a list of plain values that is there', placeOf(['team', 'outOfScope'], { present: true })],
  ['the plan as a whole', placeOf([])],
  ['a field the plan does not have', placeOf(['team', 'colour'])],
  ['an entry of what is no list', placeOf(['team', 0])],
  ['the statement that there are none', placeOf(['cooperation', 'none', 'because'])],
])('nothing is offered for %s', (_, place) => {
  expect(stubFor(schemas.nb, place)).toBeUndefined();
});

test('a key that every object has is no field', () => {
  expect(fieldAt(published(schemas.nb), ['constructor'])).toBeUndefined();
});
