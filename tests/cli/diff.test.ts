import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { files } from '../../src/node/files.ts';
import { git } from '../../src/node/git.ts';
import { fakeEnvironment } from '../helpers/fake-environment.ts';

let root = '';
const complete = readFileSync('examples/complete.nb.yaml', 'utf8');
const changed = complete
  .replace('      name: Ragnhild Solbakken', '      name: Nina Nyansatt')
  .replace('number: "20 00 21 01"', 'number: "20 00 21 99"')
  .replace('validUntil: 2030-12-31', 'validUntil: 2031-12-31')
  .replace('holders: [public-health-nurse]', 'holders: [psychologist]')
  .replace(
    'from: "22:00", to: "08:00", party: out-of-hours-clinic',
    'from: "23:00", to: "08:00", party: out-of-hours-clinic',
  )
  .replace('signed: 2026-02-10\n    validTo: 2030-02-09', 'signed: 2026-02-10\n    validTo: 2032-02-09')
  .replace('after: P14D', 'after: P7D');

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plan-diff-')));
  commit('plan.yaml', complete, 'Første utgave', '2026-10-01');
  run('branch', 'vedtatt');
  commit('plan.yaml', `# en merknad\n${complete}`, 'Bare en merknad', '2026-10-15');
  commit('plan.yaml', changed, 'Ny leder', '2026-11-01');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]): void {
  const date = args.includes('commit') ? (args.at(-1) ?? '') : '2026-10-01';
  const given = args.includes('commit') ? args.slice(0, -1) : args;
  const env = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: 'Kari Eksempel', GIT_AUTHOR_EMAIL: 'kari@fjellvik.example' },
    ...{ GIT_COMMITTER_NAME: 'Kari Eksempel', GIT_COMMITTER_EMAIL: 'kari@fjellvik.example' },
    ...{ GIT_AUTHOR_DATE: `${date}T12:00:00`, GIT_COMMITTER_DATE: `${date}T12:00:00` },
  };
  execFileSync('git', [...given], { cwd: root, env, stdio: 'pipe' });
}

function commit(name: string, content: string, message: string, date: string): void {
  mkdirSync(root, { recursive: true });
  if (message === 'Første utgave') run('init', '-q', '-b', 'main');
  writeFileSync(join(root, name), content);
  run('add', '.');
  run('commit', '-qm', message, date);
}

async function plan(...argv: readonly string[]) {
  const environment = { ...fakeEnvironment(), files, git };
  const code = await main(argv, environment);
  return { code, ...environment.said };
}

const file = () => join(root, 'plan.yaml');

describe('plan diff', () => {
  test('tells what has changed since a branch in a planner’s words, and why verdicts did', async () => {
    const { code, out } = await plan('diff', 'vedtatt', file(), '--no-color');
    expect(code).toBe(0);
    expect(out.replaceAll(root, '').replace(/\([0-9a-f]{8}/, '(abcd1234')).toMatchSnapshot();
  });

  test.each(['text', 'markdown', 'json'])('shows no name and no number as %s', async (format) => {
    const { out } = await plan('diff', 'vedtatt', file(), '-f', format);
    for (const secret of ['Ragnhild', 'Solbakken', 'Nyansatt', '20 00 21 01', '20 00 21 99'])
      expect(out).not.toContain(secret);
  });

  test('shows them when asked', async () => {
    const { out } = await plan('diff', 'vedtatt', file(), '--include-values');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Ragnhild Solbakken → Nina Nyansatt');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('20 00 21 01 → 20 00 21 99');
  });

  test('writes JSON that its schema accepts', async () => {
    const { out } = await plan('diff', 'vedtatt', file(), '-f', 'json');
    const validate = new Ajv({ strict: false }).compile(JSON.parse((await plan('schema', 'diff')).out));
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(out).plans[0].changes.map(({ topic }: { topic: string }) => topic)).toEqual(
      expect.arrayContaining(['members', 'numbers', 'roles', 'hours', 'agreements', 'dates', 'other']),
    );
  });

  test('takes two references, a file in a commit, two files and folders', async () => {
    const json = async (...sides: readonly string[]) =>
      JSON.parse((await plan('diff', ...sides, '-f', 'json')).out).plans[0];
    const expected = (await json('vedtatt', file())).changes.length;
    expect((await json(`vedtatt:${file()}`, `main:${file()}`)).changes).toHaveLength(expected);
    expect((await json('vedtatt', root)).changes).toHaveLength(expected);
    writeFileSync(join(root, 'gammel.txt'), complete);
    expect((await json(join(root, 'gammel.txt'), file())).changes).toHaveLength(expected);
    expect((await json('main~1', `vedtatt:${file()}`)).changes).toEqual([]);
  });

  test('says so when the content is the same', async () => {
    const { out } = await plan('diff', 'main', file());
    expect(out).toContain('Innholdet er det samme');
  });

  test('a plan that is new or gone is told of, not a fault', async () => {
    mkdirSync(join(root, 'ny'), { recursive: true });
    writeFileSync(join(root, 'ny', 'plan.yaml'), 'version: 1\n');
    const added = await plan('diff', 'vedtatt', join(root, 'ny'));
    expect([added.code, added.out.includes('Ny plan.')]).toEqual([0, true]);
    const gone = await plan('diff', root, join(root, 'ny'), '-f', 'json');
    expect(JSON.parse(gone.out).plans.some(({ status }: { status: string }) => status === 'removed')).toBe(
      true,
    );
    rmSync(join(root, 'ny'), { recursive: true });
  });

  test.each([
    ['nothing named', ['diff'], 2],
    ['three named', ['diff', 'a', 'b', 'c'], 2],
    ['a name nobody knows', ['diff', 'nope'], 2],
    ['an option in place of a reference', ['diff', '--', '--output=x'], 2],
  ])('%s ends with the right code', async (_, argv, code) => {
    expect((await plan(...argv)).code).toBe(code);
  });

  test('a plan that cannot be read makes the run incomplete', async () => {
    writeFileSync(join(root, 'syntax.txt'), 'version: [\n');
    expect((await plan('diff', file(), join(root, 'syntax.txt'))).code).toBe(3);
  });
});

describe('plan log', () => {
  test('lists revisions that changed the plan, without who made them', async () => {
    const { code, out } = await plan('log', file());
    expect(code).toBe(0);
    expect(out).toContain('1. november 2026');
    expect(out).toContain('Første utgave.');
    expect(out).not.toMatch(/15\. oktober|Kari|Nyansatt/);
  });

  test('gives entries for the plan’s own history', async () => {
    const { out } = await plan('log', file(), '-f', 'yaml');
    expect(out).toMatch(/^revision:\n {2}history:\n {4}- date: 2026-11-01\n/);
    writeFileSync(join(root, 'historikk.txt'), `version: 1\n${out}`);
    expect((await plan('check', join(root, 'historikk.txt'), '--fail-on', 'none')).code).toBe(0);
    rmSync(join(root, 'historikk.txt'));
  });

  test.each(['markdown', 'json'])('comes as %s', async (format) => {
    const { out } = await plan('log', file(), '-f', format, '--include-values');
    expect(out).toContain('Kari Eksempel');
    if (format === 'json') expect(JSON.parse(out).revisions).toHaveLength(2);
  });

  test('outside a repository is a usage fault', async () => {
    expect((await plan('log', '/plan.yaml')).code).toBe(2);
  });
});
