import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly run?: string;
}
const action: {
  readonly inputs: Record<string, { default: string }>;
  readonly runs: { readonly steps: readonly Step[] };
} = parse(readFileSync('action.yml', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-action-'));
  copyFileSync('examples/complete.nb.yaml', join(folder, 'plan.yaml'));
  writeFileSync(join(folder, 'sparse.yaml'), 'version: 1\n');
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=Kari', '-c', 'user.email=kari@fjellvik.example'];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-qm', 'Plan'],
  ])
    execFileSync('git', args, { cwd: folder, env });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function step(id: string, env: Readonly<Record<string, string>>) {
  const found = action.runs.steps.find((one) => (one.id ?? one.name) === id);
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', found?.run ?? 'exit 99'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: folder, ...files, ...env },
  });
  return {
    status,
    stdout,
    stderr,
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

const check = (paths: string) =>
  step('check', {
    PLAN: resolve('bin/plan.js'),
    PATHS: paths,
    FAIL_ON: 'should',
    STRICT: 'false',
    LANGUAGE: '',
  });

describe('the GitHub action', () => {
  test('installs the version it belongs to', () => {
    expect(action.inputs['package']?.default).toBe(`beredskapsplan@${version}`);
  });

  test('writes reports, a summary and how it went', () => {
    const { status, output, summary } = check('sparse.yaml\n');
    expect(status).toBe(0);
    expect(output).toMatch(/^exit-code=1\nresult=failed\njson=.*\nsarif=.*\n$/);
    expect(summary).toContain('##');
    expect(existsSync(join(folder, 'beredskapsplan-report', 'report.sarif'))).toBe(true);
  });

  test('says that a run was incomplete', () => {
    expect(check('missing.yaml').output).toContain('result=incomplete');
  });

  test('tells what has changed', () => {
    writeFileSync(
      join(folder, 'plan.yaml'),
      readFileSync('examples/complete.nb.yaml', 'utf8').replace('after: P14D', 'after: P7D'),
    );
    const { output, summary } = step('diff', {
      PLAN: resolve('bin/plan.js'),
      PATHS: 'plan.yaml',
      SINCE: 'HEAD',
      LANGUAGE: '',
    });
    expect(output).toContain('changes=');
    expect(summary).toContain('14 døgn → 7 døgn');
  });

  test.each(['0', '1', '3'])('ends with the code of the check: %s', (CODE) => {
    expect(step('Gate', { CODE }).status).toBe(Number(CODE));
  });
});

test('the pre-commit hook runs a command of the package', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const { status } = spawnSync('node', [
    'bin/plan.js',
    ...hook.entry.split(' ').slice(1),
    'examples/complete.nb.yaml',
  ]);
  expect([0, 1]).toContain(status);
  for (const [name, is] of [
    ['plan.yaml', true],
    ['fjellvik.plan.yml', true],
    ['vakt.yaml', false],
  ] as const)
    expect(new RegExp(hook.files).test(name)).toBe(is);
});
