import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  test('installs the package, and says where its command is', () => {
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    const tarball = execFileSync('npm', pack, { encoding: 'utf8', stdio: 'pipe' }).trim();
    const cache = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8', stdio: 'pipe' }).trim();
    const { status, stdout, output } = step('install', {
      PACKAGE: join(folder, tarball),
      npm_config_cache: cache,
      npm_config_prefer_offline: 'true',
    });
    expect([status, stdout]).toEqual([0, '']);
    const command = /^plan=(.*)\n$/.exec(output)?.[1] ?? '';
    expect(execFileSync(command, ['--version'], { encoding: 'utf8' }).trim()).toBe(version);
  }, 120_000);

  test.each([
    ['a new comment where there is none', '', 'POST', 'repos/fjellvik/planer/issues/7/comments'],
    ['its own comment anew', '4711\n4712', 'PATCH', 'repos/fjellvik/planer/issues/comments/4711'],
  ])('writes %s', (_, known, method, address) => {
    const tools = join(folder, 'tools');
    mkdirSync(tools, { recursive: true });
    const gh =
      '#!/bin/sh\nprintf "%s\\n" "$*" >> "$CALLS"\n[ "$2" = --paginate ] && printf "%b" "$KNOWN"\nexit 0\n';
    writeFileSync(join(tools, 'gh'), gh, { mode: 0o755 });
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    mkdirSync(join(folder, 'beredskapsplan-report'), { recursive: true });
    writeFileSync(join(folder, 'beredskapsplan-report', 'changes.md'), '## Endringer i planen\n');
    const { status } = step('comment', {
      PATH: `${tools}:${process.env['PATH']}`,
      ...{ CALLS: calls, KNOWN: known, GH_TOKEN: 'x', REPOSITORY: 'fjellvik/planer', NUMBER: '7' },
      CHANGES: join(folder, 'beredskapsplan-report', 'changes.md'),
    });
    expect(status).toBe(0);
    const [asked, written] = readFileSync(calls, 'utf8').trim().split('\n');
    expect(asked).toContain('startswith("<!-- beredskapsplan -->")');
    const body = join(folder, 'beredskapsplan-report', 'comment.md');
    expect(written).toBe(`api --method ${method} ${address} -F body=@${body} --silent`);
    expect(readFileSync(body, 'utf8')).toBe('<!-- beredskapsplan -->\n## Endringer i planen\n');
  });

  test('uploads what the check wrote, also when the gate is shut', () => {
    const upload = action.runs.steps.find(({ name }) => name === 'Upload SARIF');
    expect(upload).toMatchObject({
      if: expect.stringMatching(/^always\(\) .*steps\.check\.outputs\.sarif != ''$/),
      uses: expect.stringMatching(/^github\/codeql-action\/upload-sarif@/),
      with: { sarif_file: expect.stringMatching(/\{\{ steps\.check\.outputs\.sarif \}\}$/) },
    });
    const last = action.runs.steps.at(-1);
    expect(last?.name).toBe('Gate');
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

describe('the GitLab template', () => {
  const { beredskapsplan: job, variables } = parse(readFileSync('templates/ci/gitlab.yml', 'utf8'));

  test('is a job with an image, a script, and reports that GitLab knows', () => {
    expect(job).toMatchObject({
      image: 'node:22-slim',
      stage: 'test',
      artifacts: { when: 'always', reports: { codequality: 'plan-quality.json', junit: 'plan-junit.xml' } },
    });
    expect(variables.PLAN_PACKAGE).toBe(`beredskapsplan@${version}`);
    expect(job.before_script[0]).toContain('"$PLAN_PACKAGE"');
    for (const line of [...job.before_script, ...job.script])
      expect(spawnSync('sh', ['-n', '-c', line]).status).toBe(0);
  });

  test('runs in a shell: reports and changes are left, and the gate decides', () => {
    const place = join(folder, '.beredskapsplan', 'node_modules', '.bin');
    mkdirSync(place, { recursive: true });
    symlinkSync(resolve('bin/plan.js'), join(place, 'beredskapsplan'));
    writeFileSync(join(folder, 'sparse.yaml'), 'version: 1\nteam: { name: Kriseteamet }\n');
    const env = {
      ...{ PATH: process.env['PATH'], HOME: folder, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD' },
      ...{ ...variables, PLAN: 'sparse.yaml' },
    };
    const { status } = spawnSync('sh', ['-e', '-c', job.script.join('\n')], { cwd: folder, env });
    expect(status).toBe(1);
    const left = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(JSON.parse(left(job.artifacts.reports.codequality)).length).toBeGreaterThan(3);
    expect(left(job.artifacts.reports.junit)).toMatch(/^<\?xml /);
    expect(left('plan-changes.md')).toContain('Nytt: Team og organisering');
  });
});
