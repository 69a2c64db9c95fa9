import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { should } from '../../src/assessment/obligation.ts';
import { defineRequirement } from '../../src/assessment/requirement.ts';
import { assess } from '../../src/engine/assess.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import { quote, same } from '../../src/i18n/text.ts';
import { readPlan } from '../../src/plan/read.ts';
import { cite } from '../../src/reference/source.ts';
import guide2016 from '../../src/reference/sources/guide-2016.ts';
import json from '../../src/reporters/json.ts';
import type { ReportWire } from '../../src/reporters/json-wire.ts';
import { reportJsonSchema, reportWire } from '../../src/reporters/json-wire.ts';
import { canonicalReport } from '../helpers/canonical-report.ts';
import { contextIn, en, nb, nn } from '../helpers/reporter-context.ts';

const report = await canonicalReport();
const read = (text: string): ReportWire => JSON.parse(text) as ReportWire;

/** One requirement that says something of each kind, so that a whole report is short enough to read. */
const small = defineRequirement({
  id: 'leader-named',
  code: 'XXX-01',
  group: 'contents',
  obligations: [should(guide2016, same('1'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['team', 'name'],
    ['roles', 0, 'holders'],
  ],
  title: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  asks: { nb: 'Hvem som leder', nn: 'Kven som leier', en: 'Who leads' },
  why: { nb: 'Noen må lede', nn: 'Nokon må leie', en: 'Someone must lead' },
  advice: { nb: 'Skriv hvem', nn: 'Skriv kven', en: 'Write who' },
  pitfall: { nb: 'Ingen navn', nn: 'Ingen namn', en: 'No names' },
  forHumans: { nb: 'Om det stemmer', nn: 'Om det stemmer', en: 'Whether it is so' },
  citations: [cite(guide2016, same('1'))],
  messages: {
    named: { nb: 'Teamet heter {name}', nn: 'Teamet heiter {name}', en: 'The team is called {name}' },
    few: { nb: 'Bare {count} av {what}', nn: 'Berre {count} av {what}', en: 'Only {count} of {what}' },
  },
  *check(_, { at, evidence, gap }) {
    yield evidence('named', at('team', 'name'), { name: quote('Kari \u009b31m\u2028') });
    yield gap('few', at('roles', 0, 'holders'), {
      count: 2,
      what: { nb: 'roller', nn: 'roller', en: 'roles' },
    });
  },
});

async function smallReport() {
  const source = await readPlan(
    'plan.yaml',
    'version: 1\nteam:\n  name: Kari\nroles:\n  - id: team-leader\n',
  );
  if (!source.readable) throw new Error('the small plan is readable');
  return reportOf([assess(source, [small], '2026-11-22')], [small], '2026-11-22', {
    name: 'beredskapsplan',
    version: '0.0.0',
  });
}

describe.each([nb, nn, en])('a report in $name', (language) => {
  test.each([false, true])('has the published shape, values shown: %s', (showValues) => {
    const text = json.render(report, contextIn(language, { showValues }));
    const validate = new Ajv({ strict: false }).compile(reportJsonSchema());
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
  });

  test('holds nothing that the published shape does not name', () => {
    const told = JSON.parse(json.render(report, contextIn(language)));
    expect(reportWire.parse(told)).toEqual(told);
  });

  test('speaks the language it is asked for', () => {
    const told = read(json.render(report, contextIn(language)));
    expect(told.language).toBe(language.tag);
    expect(told.requirements.map(({ title }) => title)).toEqual(
      report.requirements.map(({ title }) => title[language.base]),
    );
  });
});

test('a small report reads as expected', async () => {
  const told = json.render(await smallReport(), contextIn(nb));
  await expect(told).toMatchFileSnapshot('expected/report.json.txt');
});

test('every plan, requirement and finding of a report is there', () => {
  const told = read(json.render(report, contextIn(nb)));
  expect(told.plans.map(({ status }) => status)).toEqual(report.plans.map(({ status }) => status));
  for (const [index, plan] of report.plans.entries()) {
    const wire = told.plans[index];
    if (plan.status !== 'assessed' || wire?.status !== 'assessed') continue;
    expect(wire.diagnostics.map(({ code }) => code)).toEqual(plan.diagnostics.map(({ code }) => code));
    expect(
      wire.assessments.map(({ requirement, verdict, findings }) => [requirement, verdict, findings.length]),
    ).toEqual(
      plan.assessments.map(({ requirement, verdict, findings }) => [requirement, verdict, findings.length]),
    );
  }
  expect(told.tally).toEqual(report.tally);
});

test('names, numbers and words of the plan are masked, also in the fault of a check', () => {
  const text = json.render(report, contextIn(nb));
  for (const word of ['Solheim', 'Haugen', 'Kari', '20 00', 'samtaler', 'vi ringer'])
    expect(text).not.toContain(word);
  const faults = read(text).plans.flatMap((plan) =>
    plan.status === 'assessed' ? plan.assessments.flatMap(({ fault }) => (fault ? [fault] : [])) : [],
  );
  expect(faults).toEqual([{ name: 'RangeError', message: { masked: true } }]);
});

test('words of the plan are shown when they are asked for', async () => {
  const [plan] = read(json.render(await smallReport(), contextIn(nb, { showValues: true }))).plans;
  expect(plan).toMatchObject({
    assessments: [
      { findings: [{ data: { name: 'Kari \u009b31m\u2028' } }, { data: { count: 2, what: 'roller' } }] },
    ],
  });
});

test('no control or format character stands in the text, and parsing gives them back', async () => {
  const text = json.render(await smallReport(), contextIn(nb, { showValues: true }));
  expect(text).toContain('Kari \\u009b31m\\u2028');
  expect(text).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u);
});

test('a plan in another language than the report speaks its own', () => {
  const told = read(json.render(report, contextIn(en, { languageOf: () => nn })));
  const spoken = told.plans.map((plan) => [plan.status, 'language' in plan ? plan.language : undefined]);
  expect(told.language).toBe('en');
  expect(spoken).toContainEqual(['assessed', 'nn']);
  expect(spoken).toContainEqual(['unreadable', 'en']);
});

test('the schema library is not loaded to write a report', () => {
  const rooms = readdirSync('src/reporters/json').map((name) => `src/reporters/json/${name}`);
  const imports = ['src/reporters/json.ts', ...rooms].flatMap(
    (file) => readFileSync(file, 'utf8').match(/import (type )?\{[^}]*\} from '[^']*json-wire\.ts'/g) ?? [],
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((line) => !line.startsWith('import type'))).toEqual([]);
});
