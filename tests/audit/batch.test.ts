import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Batch, Workers } from '../../src/app/audit/batch.ts';
import { noCache } from '../../src/app/audit/cache.ts';
import { gather } from '../../src/app/audit/gather.ts';
import type { JudgedPlan } from '../../src/app/audit/judge-plan.ts';
import { batch } from '../../src/node/batch.ts';
import { environment } from '../../src/node/environment.ts';
import { realRun } from '../helpers/real-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-batch-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const judging = { asOf: '2026-11-22', salt: 'salt', longest: 'P2Y', local: [] };
const progress = { add: () => undefined, end: () => undefined };

test('a worker that dies costs only the plan that killed it', async () => {
  const files = ['a.yaml', 'killer.yaml', 'b.yaml'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, 'version: 1\n');
  const judged = (file: string): JudgedPlan => ({ dependencies: [], entry: file, body: file });
  const mortal: Workers = {
    run: async (task) => {
      const asked = task as readonly string[]; // what gather asks
      if (asked.some((file) => file.includes('killer'))) throw new Error('a worker ended');
      return asked.map(judged);
    },
    close: async () => undefined,
  };
  const added: JudgedPlan[] = [];
  const withMortals: Batch = { ...batch, workers: () => mortal };
  await gather(
    files,
    { judging, requirements: [], cache: noCache, jobs: 2, progress },
    (one) => added.push(one),
    {
      environment: environment(),
      batch: withMortals,
    },
  );
  expect(added).toHaveLength(3);
  expect(added[1]?.body).toContain('cannot-be-opened');
  expect([added[0]?.body, added[2]?.body]).toEqual([files[0], files[2]]);
});

test('a file that is a folder or is gone when it is read is refused by the system', () => {
  expect(() => batch.readSteadily(folder, 100)).toThrow('not a file');
  expect(() => batch.readSteadily(join(folder, 'gone.yaml'), 100)).toThrow('ENOENT');
});

test('a full disk leaves what was there, and nothing half written', () => {
  const out = join(folder, 'full');
  mkdirSync(out);
  writeFileSync(join(out, 'a.txt'), 'before');
  const target = batch.folder(out);
  target.write('a.txt', 'after');
  const full = function* (): Iterable<string> {
    yield 'half';
    throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
  };
  expect(() => target.write('b.txt', full())).toThrow('full');
  target.abandon();
  expect(readdirSync(out)).toEqual(['a.txt']);
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('before');
});

test('what does not fit in memory is spooled, and read as often as asked', () => {
  const spool = batch.spool();
  const lines = Array.from({ length: 3000 }, (_, index) => `${index} ${'æ'.repeat(3000)}`);
  for (const line of lines) spool.add(line);
  expect([...spool.lines()]).toEqual(lines);
  expect([...spool.lines()].length).toBe(3000);
  spool.close();
});

test.skipIf(process.platform === 'win32')(
  'an interrupted audit is exit code 130 and leaves nothing behind',
  async () => {
    if (!existsSync('dist/cli/plan.cjs')) throw new Error('the program is not built: run npm run build');
    const plans = join(folder, 'many');
    mkdirSync(plans);
    const text = readFileSync('examples/complete.nb.yaml', 'utf8');
    for (let index = 0; index < 400; index++) writeFileSync(join(plans, `${index}.yaml`), text);
    const out = join(folder, 'interrupted');
    const child = spawn(process.execPath, [
      resolve('bin/plan.js'),
      'audit',
      plans,
      '-o',
      out,
      '--no-cache',
      '-f',
      'json',
    ]);
    const ended = once(child, 'exit');
    const lock = join(out, '.audit.lock');
    const until = performance.now() + 30_000;
    while (!existsSync(lock) && performance.now() < until) await new Promise((go) => setImmediate(go));
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(readdirSync(out)).toEqual([]);
  },
);

test.skipIf(!existsSync('dist/cli/plan.cjs'))('two workers give the same bytes as none', async () => {
  const plans = join(folder, 'few');
  mkdirSync(plans);
  for (let index = 0; index < 60; index++)
    writeFileSync(join(plans, `${index}.yaml`), `version: 1\nmunicipality: { number: "46${10 + index}" }\n`);
  const run = async (jobs: string): Promise<string> => {
    const out = join(folder, `jobs-${jobs}`);
    const args = [
      'audit',
      plans,
      '-o',
      out,
      '-f',
      'json',
      '--no-cache',
      '--jobs',
      jobs,
      '--as-of',
      '2026-11-22',
      '--lang',
      'en',
    ];
    const child = spawn(process.execPath, [resolve('bin/plan.js'), ...args], { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([0, null]);
    return readFileSync(join(out, 'audit.json'), 'utf8');
  };
  expect(await run('2')).toBe(await run('1'));
});

test('a terminal sees how far it has come', async () => {
  const plans = join(folder, 'slow');
  mkdirSync(plans);
  const text = readFileSync('examples/complete.nb.yaml', 'utf8');
  for (let index = 0; index < 90; index++) writeFileSync(join(plans, `${index}.yaml`), text);
  const { err } = await realRun(['audit', plans, '-o', join(folder, 'told'), '-f', 'json', '--no-cache'], {
    terminal: true,
  });
  expect(err).toMatch(/of 90 plans · \d+ a second · \d+ s left/);
  expect(err).toContain('Writing json: 1 files');
});
