import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.generated.ts';
import { runCli } from '../helpers/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-shell-'));
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(join(folder, shell), (await runCli(`completion ${shell}`)).out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a shell is not installed there is nothing to try; in CI they all are. */
const has = (shell: string): boolean => {
  const isThere = spawnSync(shell, ['-c', 'true']).status === 0;
  if (!isThere && process.env['CI']) throw new Error(`${shell} is not installed`);
  return isThere;
};

const inBash = (words: readonly string[]): string =>
  `source ${join(folder, 'bash')}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _beredskapsplan; printf '%s\\n' "\${COMPREPLY[@]}"`;

const asked = [
  ['a command', ['plan', 'che'], 'check'],
  ['a flag', ['plan', 'check', '--fail'], '--fail-on'],
  ['a value', ['plan', 'check', '--fail-on', 'sh'], 'should'],
  ['a format', ['plan', 'check', '-f', 'sar'], 'sarif'],
  ['a shell', ['plan', 'completion', 'po'], 'powershell'],
] as const;

describe.skipIf(!has('bash'))('bash', () => {
  test.each(asked)('completes %s', (_, words, expected) => {
    const out = execFileSync('bash', ['-c', inBash(words)], { encoding: 'utf8', cwd: folder });
    expect(out.split('\n')).toContain(expected);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  test.each(asked)('completes %s', (_, words, expected) => {
    const script = `source ${join(folder, 'fish')}; complete -C '${words.join(' ')}'`;
    const out = execFileSync('fish', ['-N', '-c', script], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, HOME: folder },
    });
    expect(out.split('\n').map((line) => line.split('\t')[0])).toContain(expected);
  });
});

describe.skipIf(!has('zsh'))('zsh', { timeout: 30_000 }, () => {
  test.each(asked)('completes %s', (_, words, expected) => {
    // A real line editor in a terminal of its own: what is typed, Tab, and what stands there then.
    const script = `
      zmodload zsh/zpty
      zpty shell env TERM=dumb zsh -f -i
      zpty -w shell "PS1=; autoload -U compinit; compinit -u -d ${join(folder, 'dump')}; source ${join(folder, 'zsh')}; bindkey '^I' complete-word; print READY\\$((1+1))"
      repeat 100; do zpty -r -t shell line && all+=$line; [[ $all == *READY2* ]] && break; sleep 0.1; done
      zpty -w -n shell "${words.join(' ')}"$'\\t'
      repeat 50; do zpty -r -t shell line && rest+=$line; [[ $rest == *"${expected}"* ]] && break; sleep 0.1; done
      print -r -- "$rest"
      zpty -d shell`;
    const out = execFileSync('zsh', ['-f', '-c', script], {
      encoding: 'utf8',
      cwd: folder,
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(out).toContain(`${words.slice(1, -1).join(' ')}${words.length > 2 ? ' ' : ''}${expected}`);
  });
});

test('PowerShell gets every command and its flags, and every quote is closed', async () => {
  const { out } = await runCli('completion powershell');
  for (const { name } of commands) expect(out).toContain(`'${name}' { @(`);
  expect(out).toContain("'--fail-on'");
  for (const [open, close] of ['{}', '()', '[]'])
    expect(out.split(open ?? '').length).toBe(out.split(close ?? '').length);
  expect(out.split("'").length % 2).toBe(1);
});

test.each([
  ['completion', 2],
  ['completion tcsh', 2],
])('«plan %s» ends with %i', async (line, code) => {
  expect((await runCli(line)).code).toBe(code);
});

test.each(['nb', 'nn', 'en'])('plan doctor says how it stands in %s', async (language) => {
  const { code, out } = await runCli(`--lang ${language} doctor`, { files: { 'plan.yaml': 'version: 1\n' } });
  expect(code).toBe(0);
  expect(out).toContain('Node 20.19.0');
  const broken = await runCli('doctor', { files: { 'plan.yaml': 'version: [\n' } });
  expect(broken.code).toBe(1);
});
