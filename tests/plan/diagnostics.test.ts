import { describe, expect, test } from 'vitest';
import { diagnosticTexts } from '../../src/plan/diagnostic-texts.ts';
import { readPlan } from '../../src/plan/read.ts';
import { brief, folder, read, sentence } from '../helpers/plans.ts';
import { forms } from './diagnostic-cases/forms.ts';
import { ids } from './diagnostic-cases/ids.ts';
import { shape } from './diagnostic-cases/shape.ts';
import { unreadable } from './diagnostic-cases/unreadable.ts';

const readable = [...shape, ...forms, ...ids];

test('every code has a case', () => {
  const shown = new Set<string>([
    'cannot-be-opened',
    ...[...unreadable, ...readable].map(({ code }) => code),
  ]);
  expect(Object.keys(diagnosticTexts).filter((code) => !shown.has(code))).toEqual([]);
});

test('a file the system does not open is named with the reason the system gave', () => {
  const opened = {
    message: diagnosticTexts['cannot-be-opened'],
    params: {
      reason: { nb: 'du har ikke tilgang', nn: 'du har ikkje tilgang', en: 'you do not have access' },
    },
  };
  expect([sentence(opened, 'nb'), sentence(opened, 'nn'), sentence(opened, 'en')]).toEqual([
    'Filen kan ikke åpnes: du har ikke tilgang. Kontroller rettighetene til filen og mappen.',
    'Fila kan ikkje opnast: du har ikkje tilgang. Kontroller rettane til fila og mappa.',
    'The file cannot be opened: you do not have access. Check the permissions of the file and its folder.',
  ]);
});

describe.each([
  { name: 'makes a plan unreadable', cases: unreadable, isReadable: false },
  { name: 'is named, and the rest is read', cases: readable, isReadable: true },
])('$name', ({ cases, isReadable }) => {
  test.each(cases)('$code: $when', async ({ plan, files, code, at, nb, nn, en }) => {
    const source = await readPlan('plan.yaml', plan, files && folder(files));
    expect(source.readable).toBe(isReadable);
    expect(source.diagnostics.map(brief)).toEqual([`${code} ${at}`]);
    const [found] = source.diagnostics;
    if (!found) throw new Error('nothing was found');
    expect([sentence(found, 'nb'), sentence(found, 'nn'), sentence(found, 'en')]).toEqual([nb, nn, en]);
  });
});

test('all problems of a plan are named at once, file by file in reading order', async () => {
  const { diagnostics } = await read(
    [
      'version: 1',
      'include: [team.yaml]',
      'revision:',
      '  interval: hvert år',
      '  lastRevised: 31.12.2025',
      'meta:',
      '  owner: team-leadr',
      '  kind: plan',
      '  kind: plan',
      'municipality: { number: 0301, organisationNumber: "123456780" }',
    ].join('\n'),
    {
      'team.yaml':
        'meta: {}\nteam:\n  memebrs: []\n  members:\n    - { id: team-leader, vacant: ja }\n    - id: team-leader\n',
    },
  );
  expect(diagnostics.map(brief)).toEqual([
    'invalid-duration plan.yaml:4:3',
    'norwegian-date plan.yaml:5:3',
    'unresolved-reference-near plan.yaml:7:3',
    'unknown-key plan.yaml:8:3',
    'duplicate-key plan.yaml:9:3',
    'quote-number plan.yaml:10:17',
    'organisation-number plan.yaml:10:31',
    'defined-twice team.yaml:1:1',
    'unknown-key-near team.yaml:3:3',
    'expected-flag team.yaml:5:26',
    'duplicate-id team.yaml:6:7',
  ]);
});

test('every file that cannot be read is named', async () => {
  const source = await readPlan(
    'plan.yaml',
    'version: 1\ninclude: [a.yaml, b.yaml, c.yaml, d.yaml]\n',
    folder({ 'a.yaml': '- x', 'b.yaml': 'team:\n\tname: x', 'c.yaml': 'scope: {}\n' }),
  );
  expect(source.readable).toBe(false);
  expect(source.diagnostics.map(brief)).toEqual([
    'not-a-mapping a.yaml:1:1',
    'yaml-syntax b.yaml:2:1',
    'include-unreadable plan.yaml:2:35',
  ]);
});

describe('what stands in a plan never reaches a sentence as it is', () => {
  const unsafe = '\\e[31m\\u202e\\u009b\\u2028';
  const hostile: readonly (readonly [string, string])[] = [
    ['an unknown key', `version: 1\n"${unsafe}": x\n`],
    ['an unknown key near a known one', `version: 1\n"team\\e": x\n`],
    ['a duplicate key', `version: 1\n"${unsafe}": x\n"${unsafe}": x\n`],
    ['a wrong choice', `version: 1\nteam: { kind: "${unsafe}" }\n`],
    ['a reference', `version: 1\nmeta: { owner: "${unsafe}" }\n`],
    ['an included file', `version: 1\ninclude: ["${unsafe}.yaml"]\n`],
    ['a wrong id', `version: 1\nroles: [{ id: "${unsafe}", label: [x] }]\n`],
    ['a very long key', `version: 1\n${'😀'.repeat(40)}: x\n`],
  ];
  const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

  test.each(hostile)('%s', async (_, text) => {
    const { diagnostics } = await readPlan('plan.yaml', text, folder({}));
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const one of diagnostics) {
      expect(sentence(one, 'nb', { showValues: true })).not.toMatch(controls);
      expect(one.place.logical).not.toMatch(controls);
      expect(one.place.logical.length).toBeLessThan(200);
    }
  });

  test('words that stand in place of an id or a choice are masked unless they are asked for', async () => {
    const { diagnostics } = await read('version: 1\nmeta: { owner: Kari Hansen, status: Kari Hansen }\n');
    expect(diagnostics.map((one) => sentence(one, 'en'))).toEqual([
      '“•••” refers to something that is neither in the plan nor in the directory of actors.',
      'status cannot be “•••”. Choose one of: draft, adopted, superseded.',
    ]);
    expect(diagnostics.map((one) => sentence(one, 'nb', { showValues: true }))).toEqual([
      '«Kari Hansen» viser til noe som ikke finnes i planen eller i aktøroversikten.',
      'status kan ikke være «Kari Hansen». Velg en av: draft, adopted, superseded.',
    ]);
  });
});

test('what could not be read defines ids too, so that nothing that refers to them is blamed', async () => {
  const { diagnostics } = await read(
    [
      'version: 1',
      'meta: { owner: municipal-director }',
      'team:',
      '  memebrs: [{ id: member-a, phones: [{ id: phone-a }] }]',
      'roles:',
      '  - { id: team-leader, holders: [member-a, Member B, member-c] }',
      'contacts:',
      '  - id: Member B',
    ].join('\n'),
  );
  expect(diagnostics.map(brief)).toEqual([
    'unresolved-reference plan.yaml:2:9',
    'unknown-key-near plan.yaml:4:3',
    'unresolved-reference plan.yaml:6:54',
    'invalid-id plan.yaml:8:5',
  ]);
});

test('a list of words keeps its lines when some of them are blank or placeholders', async () => {
  const { diagnostics } = await readPlan(
    'plan.yaml',
    'version: 1\ninclude:\n  -\n  - TODO\n  - 5\n  - team.yaml\n',
    folder({}),
  );
  expect(diagnostics.map(brief)).toEqual(['include-unreadable plan.yaml:6:5']);
});

test('the version may stand in any one of the files, and is not judged twice', async () => {
  const atTheTop = await read('version: 1\ninclude: [team.yaml]\n', {
    'team.yaml': 'version: 1\nteam: {}\n',
  });
  const below = await read('include: [team.yaml]\n', { 'team.yaml': 'version: 2\nteam: {}\n' });
  expect(atTheTop.diagnostics).toEqual([]);
  expect(below.diagnostics.map(brief)).toEqual(['wrong-version team.yaml:1:1']);
});

test('a key that no object can have by assignment is named like any other', async () => {
  const { diagnostics } = await read('version: 1\ninclude: [team.yaml]\n"__proto__": { team: x }\n', {
    'team.yaml': '"constructor": x\nteam: { "__proto__": { name: x } }\n',
  });
  expect(diagnostics.map(brief)).toEqual([
    'unknown-key plan.yaml:3:1',
    'unknown-key team.yaml:1:1',
    'unknown-key team.yaml:2:9',
  ]);
});
