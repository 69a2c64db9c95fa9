import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { brief, folder, read, whereabouts } from '../helpers/plans.ts';

test('each file adds the top-level keys it holds, and every place points into its own file', async () => {
  const source = await read('version: 1\ninclude: [team.yaml, lists/contacts.yaml]\nmeta:\n  title: Plan\n', {
    'team.yaml': '# Teamet\nteam:\n  members:\n    - id: member-a\n',
    'lists/contacts.yaml': '\ncontacts:\n  - id: emergency-clinic\n',
  });
  expect(source.diagnostics).toEqual([]);
  expect(source.plan).toEqual({
    version: 1,
    include: ['team.yaml', 'lists/contacts.yaml'],
    meta: { title: 'Plan' },
    team: { members: [{ id: 'member-a' }] },
    contacts: [{ id: 'emergency-clinic' }],
  });
  expect(source.files).toEqual(['plan.yaml', 'team.yaml', 'lists/contacts.yaml']);
  expect(whereabouts(source.place(['meta', 'title']))).toBe('plan.yaml:4:3');
  expect(whereabouts(source.place(['team', 'members', 0, 'name']))).toBe('team.yaml:4:7');
  expect(whereabouts(source.place(['contacts', 0]))).toBe('lists/contacts.yaml:3:5');
  expect(whereabouts(source.place(['events']))).toBe('plan.yaml:1:1');
});

test('the first file that has a key decides what it says', async () => {
  const { plan } = await read('version: 1\ninclude: [a.yaml, b.yaml]\n', {
    'a.yaml': 'team: { name: Første }\nscope: {}\n',
    'b.yaml': 'team: { name: Andre }\nmeta: {}\n',
  });
  expect(plan.team?.name).toBe('Første');
  expect(Object.keys(plan)).toEqual(['version', 'include', 'team', 'scope', 'meta']);
});

test('a plan that includes itself says everything twice, once', async () => {
  const text = 'version: 1\ninclude: [plan.yaml]\nteam: {}\n';
  const { diagnostics } = await read(text, { 'plan.yaml': text });
  expect(diagnostics.map(({ code }) => code)).toEqual(['include-nested', 'defined-twice']);
});

test('problems inside an included file are named with those of the plan', async () => {
  const { diagnostics } = await read('version: 1\ninclude: [team.yaml]\nmeta: { titel: x }\n', {
    'team.yaml': 'team:\n  kind: other\n  kind: other\n  naem: Teamet\n',
  });
  expect(diagnostics.map(brief)).toEqual([
    'unknown-key-near plan.yaml:3:9',
    'duplicate-key team.yaml:3:3',
    'unknown-key-near team.yaml:4:3',
  ]);
});

test('fifty files may be included', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `part-${index}.yaml`);
  const source = await readPlan(
    'plan.yaml',
    `version: 1\ninclude: [${names.join(', ')}]\n`,
    folder(Object.fromEntries(names.map((name) => [name, 'version: 1\n']))),
  );
  expect(source.readable).toBe(true);
});

test.each([
  ['a text', 'include: team.yaml'],
  ['keys', 'include: { file: team.yaml }'],
  ['numbers', 'include: [5]'],
  ['nothing', 'include:'],
])('an include that is %s includes no file', async (_, line) => {
  const source = await read(`version: 1\n${line}\n`);
  expect(source.files).toEqual(['plan.yaml']);
});

test('the checksum of a plan follows every file: its bytes, its name and its turn', async () => {
  const plan = (names: string) => `version: 1\ninclude: [${names}]\n`;
  const files = { 'a.yaml': 'team: {}\n', 'b.yaml': 'scope: {}\n' };
  const sums = await Promise.all([
    read(plan('a.yaml, b.yaml'), files),
    read(plan('b.yaml, a.yaml'), files),
    read(plan('a.yaml, b.yaml'), { ...files, 'b.yaml': 'scope: {}  \n' }),
    read(plan('a.yaml, c.yaml'), { ...files, 'c.yaml': 'scope: {}\n' }),
    read('version: 1\n'),
  ]);
  expect(new Set(sums.map(({ sha256 }) => sha256)).size).toBe(5);
  expect((await read(plan('a.yaml, b.yaml'), files)).sha256).toBe(sums[0]?.sha256);
});

test('the checksum of a plan in one file is that of the file', async () => {
  const { sha256 } = await read('version: 1\n');
  expect(sha256).toBe('09bfcc6a14b83e2192b8673677725c84883ee9cd0c70e45c9ec09daa8f2b2847');
});
