import { describe, expect, test } from 'vitest';
import { safePattern } from '../../src/local/pattern.ts';
import { runCli } from '../helpers/run-cli.ts';

const plan = `version: 1
meta: { id: fjellvik, language: nb, validUntil: 2027-01-01 }
roles:
  - { id: leader, label: Leder, holders: [nurse] }
team:
  name: Kriseteamet
  members:
    - { id: nurse, name: Kari Fjell, function: sykepleier }
    - { id: priest, name: Ola Fjell }
revision: { interval: P1Y, lastRevised: 2026-03-01 }
`;

const requirement = (check: string): string => `owner: Fjellvik fylkeskommune
source: Vedtak 12/26
language: nb
requirements:
  - code: LOK-01
    title: Vårt eget krav
    asks: Planen skal ha det vi har bestemt.
    check:
      - ${check}
`;

const run = (local: string, flags = '--json') =>
  runCli(`check plan.yaml ${flags}`, {
    files: {
      'plan.yaml': plan,
      'plan.config.yaml': 'localRequirements: [lokalt.yaml]\n',
      'lokalt.yaml': local,
    },
  });

const judged = async (check: string) => {
  const { out, err } = await run(requirement(check));
  if (out === '') throw new Error(err);
  return JSON.parse(out).plans[0].assessments.find(({ code }: { code: string }) => code === 'LOK-01');
};

describe('the vocabulary', () => {
  test.each([
    ['{ path: team.members, present: true }', 'met'],
    ['{ path: exercises.planned, present: true }', 'not-met'],
    ['{ path: team.members.function, present: true }', 'not-met'],
    ['{ path: team.members.name, present: true }', 'met'],
    ['{ path: team.members, atLeast: 2 }', 'met'],
    ['{ path: team.members, atLeast: 3 }', 'not-met'],
    ['{ path: revision.interval, oneOf: [P1Y, P2Y] }', 'met'],
    ['{ path: revision.interval, oneOf: [P6M] }', 'not-met'],
    ['{ path: team.members.id, matches: "[a-z]+" }', 'met'],
    ['{ path: team.members.name, matches: "Kari.*" }', 'not-met'],
    ['{ path: revision.lastRevised, notOlderThan: P1Y }', 'met'],
    ['{ path: revision.lastRevised, notOlderThan: P6M }', 'not-met'],
    ['{ path: meta.validUntil, notOlderThan: P1Y }', 'not-met'],
    ['{ path: roles.holders, refersTo: member }', 'met'],
    ['{ path: roles.holders, refersTo: contact }', 'not-met'],
    ['{ path: team.members.id, covers: [nurse, priest] }', 'met'],
    ['{ path: team.members.id, covers: [nurse, doctor] }', 'not-met'],
  ])('%s: %s', async (check, verdict) => {
    expect((await judged(check)).verdict).toBe(verdict);
  });

  test('a gap stands where it is, and the words of the plan are not told', async () => {
    const { findings } = await judged('{ path: team.members.name, matches: "Kari.*" }');
    expect(findings[0].location).toMatchObject({ line: 9, logical: '/team/members/priest/name' });
    expect(JSON.stringify(findings)).not.toContain('Ola Fjell');
  });

  test('a message of its own is told in place of the usual one', async () => {
    const { findings } = await judged('{ path: team.members, atLeast: 9, message: Vi vil ha ni. }');
    expect(findings[0].message).toBe('Vi vil ha ni.');
  });
});

describe('a local requirement', () => {
  const lacking = requirement('{ path: exercises.planned, present: true }');

  test.each(['pretty', 'plain', 'json', 'csv', 'markdown', 'junit', 'sarif', 'gitlab', 'html', 'oscal'])(
    'is seen to be local in %s',
    async (format) => {
      const { out, err } = await run(lacking, `-f ${format}`);
      expect(err).toBe('');
      expect(out).toContain('LOK-01');
    },
  );

  test.each([
    'explain LOK-01',
    'explain lok-01 -f markdown',
    'explain local',
    'explain LOK-01 --json',
    'requirements',
    'requirements --group local',
    'requirements --basis local -f csv',
    'requirements -f markdown',
    'requirements -f oscal',
    'requirements --json',
  ])('is known to «plan %s», as local', async (line) => {
    const { code, out, err } = await runCli(line, {
      files: {
        'plan.config.yaml': 'localRequirements: [lokalt.yaml]\n',
        'lokalt.yaml': requirement('{ path: team.purpose, present: true }'),
      },
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('LOK-01');
    expect(out).toMatch(/lokal|local/i);
  });

  test('is told apart, under its own heading', async () => {
    expect((await run(lacking, '')).out).toContain('LOKALE KRAV (1)');
    expect((await run(lacking, '-f html')).out).toContain('Lokale krav (1)');
    expect((await run(lacking, '-f markdown')).out).toContain('### Lokale krav');
  });

  test('is never law, and stops only a gate that stops at everything', async () => {
    const one = await judged('{ path: exercises.planned, present: true }');
    expect(one).toMatchObject({ level: 'note', obligations: [{ basis: 'local', strength: 'should' }] });
  });

  test('in one language says which to those who read another', async () => {
    const { out } = await run(lacking, '--lang en --plain');
    expect(out).toContain('LOK-01');
    const csv = await run(lacking, '--lang en -f csv');
    expect(csv.out).toContain('Vårt eget krav (nb)');
  });
});

describe('a file of local requirements is refused with line and column', () => {
  const good = '{ path: team.members, present: true }';
  test.each([
    ['a path the plan does not have', requirement('{ path: team.membres, present: true }'), '9:'],
    ['a path with a better guess', requirement('{ path: team.membres, present: true }'), 'Mente du members'],
    ['no verb', requirement('{ path: team.members }'), 'nøyaktig én'],
    ['two verbs', requirement('{ path: team.members, present: true, atLeast: 2 }'), 'nøyaktig én'],
    ['a verb that does not exist', requirement('{ path: team.members, eval: x }'), 'eval'],
    ['a pattern that could run for ever', requirement('{ path: team.name, matches: "(a+)+" }'), 'Mønsteret'],
    ['a code that could be taken for another', requirement(good).replace('LOK-01', 'REQ-01'), 'LOK'],
    ['a text in no language', requirement(good).replace('language: nb\n', ''), 'nb, nn og en'],
    [
      'a claim to be law',
      requirement(good).replace('    title:', '    strength: must\n    title:'),
      'should, may',
    ],
    ['no owner', requirement(good).replace('owner: Fjellvik fylkeskommune\n', ''), 'owner'],
    ['no check', requirement(good).replace(/check:[\s\S]*/, 'check: []\n'), 'minst én'],
  ])('%s', async (_, local, message) => {
    const { code, err, out } = await run(local);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/lokalt\.yaml:\d+:\d+: /);
  });
});

test.each(['[0-9]{4}', '[a-z]+@[a-z.]+', '(en|to|tre)', '\\d{3} \\d{2} \\d{3}', 'Kari.*'])(
  'the pattern %s can be used',
  (pattern) => {
    expect(safePattern(pattern)).toBeInstanceOf(RegExp);
  },
);

test.each([
  '(a+)+',
  '(a|a)*',
  '(?=a)b',
  '(a)\\1',
  '.*.*.*x',
  'a{0,900}a{0,900}a{0,900}',
  '[a',
  '(a',
  'a**',
  '(?<=a)',
])('the pattern %s is refused', (pattern) => {
  expect(safePattern(pattern)).toBeUndefined();
});

test('no pattern that is let through keeps a long text busy', () => {
  const started = performance.now();
  for (const pattern of ['.*.*', '[a-z]*a', 'a?'.repeat(15), '(a|aa|aaa)(a|aa|aaa)(a|aa|aaa)a*'])
    safePattern(pattern)?.test(`${'a'.repeat(999)}!`);
  expect(performance.now() - started).toBeLessThan(1000);
});
