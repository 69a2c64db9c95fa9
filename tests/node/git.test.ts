import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../../src/node/git.ts';

let root = '';

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plan git æ-')));
  const run = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...who }, stdio: 'pipe' });
  run('init', '-q', '-b', 'main');
  mkdirSync(join(root, 'planer', '.skjult'), { recursive: true });
  writeFileSync(join(root, 'planer', 'plan.yaml'), 'version: 1 # første\n');
  writeFileSync(join(root, 'planer', 'bort.yaml'), 'version: 1\n');
  writeFileSync(join(root, 'planer', '.skjult', 'x.yaml'), 'version: 1\n');
  writeFileSync(join(root, 'notat.txt'), 'ikke en plan\n');
  symlinkSync('plan.yaml', join(root, 'planer', 'lenke.yaml'));
  symlinkSync('../../ute.yaml', join(root, 'planer', 'ut.yaml'));
  run('add', '.');
  run('commit', '-qm', 'Første utgave');
  run('tag', 'v1');
  writeFileSync(join(root, 'planer', 'plan.yaml'), 'version: 1 # andre\n');
  rmSync(join(root, 'planer', 'bort.yaml'));
  run('commit', '-qam', 'Nytt nummer til legevakten');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const who = {
  GIT_AUTHOR_NAME: 'Kari Eksempel',
  GIT_AUTHOR_EMAIL: 'kari@fjellvik.example',
  GIT_COMMITTER_NAME: 'Kari Eksempel',
  GIT_COMMITTER_EMAIL: 'kari@fjellvik.example',
  GIT_AUTHOR_DATE: '2026-10-01T23:30:00+02:00',
  GIT_COMMITTER_DATE: '2026-10-01T23:30:00+02:00',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const text = async (path: string, reference = 'v1') =>
  new TextDecoder().decode(await (await git.at(root, reference))?.files.read(join(root, path), 100));

describe('a commit', () => {
  test.each(['v1', 'main~1', 'HEAD~1'])('is found by %s, with its day', async (reference) => {
    expect(await git.at(root, reference)).toMatchObject({ date: '2026-10-01' });
  });

  test.each(['nope', '--help', '-rf', 'v1:planer/plan.yaml', '', 'a b; touch x'])(
    'is not found by «%s»',
    async (reference) => {
      expect(await git.at(root, reference)).toBeUndefined();
    },
  );

  test('has the files as they were, also one that is gone and one that is a link', async () => {
    expect(await text('planer/plan.yaml')).toBe('version: 1 # første\n');
    expect(await text('planer/plan.yaml', 'main')).toBe('version: 1 # andre\n');
    expect(await text('planer/bort.yaml')).toBe('version: 1\n');
    expect(await text('planer/lenke.yaml')).toBe('version: 1 # første\n');
  });

  test('gives no more than was asked for', async () => {
    const snapshot = await git.at(root, 'v1');
    expect(await snapshot?.files.read(join(root, 'planer/plan.yaml'), 7)).toHaveLength(7);
  });

  test('has the plans of a folder, none of them hidden', async () => {
    const { files } = (await git.at(root, 'v1')) ?? {};
    const names = ['bort', 'lenke', 'plan', 'ut'].map((name) => join(root, 'planer', `${name}.yaml`));
    expect(await files?.find(join(root, 'planer'))).toEqual(names);
    expect(await files?.find(join(root, 'notat.txt'))).toEqual([join(root, 'notat.txt')]);
    expect(await files?.find(join(root, 'finnes-ikke'))).toEqual([]);
  });

  test('resolves a link inside it, and none that leads out', async () => {
    const { files } = (await git.at(root, 'v1')) ?? {};
    expect(await files?.real(join(root, 'planer/lenke.yaml'))).toBe(join(root, 'planer/plan.yaml'));
    expect(await files?.real(join(root, 'planer/ut.yaml'))).toBeUndefined();
    expect(await files?.exists(join(root, '..', 'ute.yaml'))).toBe(false);
    await expect(files?.read(join(root, 'planer/ut.yaml'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('is not written to', async () => {
    const { files } = (await git.at(root, 'v1')) ?? {};
    await expect(files?.write('x', 'y')).rejects.toThrow('not written');
  });
});

test('a history has the commits that touched the file, newest first', async () => {
  const history = await git.history([join(root, 'planer/plan.yaml')], 10);
  expect(history?.map(({ subject, author, date }) => [subject, author, date])).toEqual([
    ['Nytt nummer til legevakten', 'Kari Eksempel', '2026-10-01'],
    ['Første utgave', 'Kari Eksempel', '2026-10-01'],
  ]);
  expect(await git.history([join(root, 'planer/plan.yaml')], 1)).toHaveLength(1);
  expect(await git.history([join(root, 'planer/aldri.yaml')], 10)).toEqual([]);
});

test('a repository is told of with its root', async () => {
  const about = await git.about(join(root, 'planer'));
  expect(about).toMatchObject({ root, shallow: false });
  expect(about.version).toMatch(/^\d+\.\d+/);
});

test('outside a repository there is neither commit nor history', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'plan-outside-'));
  try {
    expect(await git.at(outside, 'HEAD')).toBeUndefined();
    expect(await git.history([outside], 10)).toBeUndefined();
    expect((await git.about(outside)).root).toBeUndefined();
  } finally {
    rmSync(outside, { recursive: true });
  }
});
