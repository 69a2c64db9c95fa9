import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../src/app/exit-code.ts';
import { exitCodeOf } from '../../src/app/exit-code.ts';
import { main } from '../../src/cli/main.ts';
import { fakeEnvironment } from '../helpers/fake-environment.ts';
import { runCli } from '../helpers/run-cli.ts';

const complete = readFileSync('examples/complete.nb.yaml', 'utf8');

describe('the gravest part of a run decides its code', () => {
  const cases: readonly (readonly [readonly Ending[], number])[] = [
    [[], 0],
    [['passed'], 0],
    [['failed'], 1],
    [['usage'], 2],
    [['incomplete'], 3],
    [['internal'], 70],
    [['interrupted'], 130],
    [['passed', 'failed'], 1],
    [['failed', 'incomplete', 'passed'], 3],
    [['incomplete', 'usage', 'failed'], 2],
    [['usage', 'internal', 'incomplete'], 70],
    [Array.from({ length: 256 }, () => 'failed'), 1],
  ];
  test.each(cases)('%j gives %i', (endings, code) => {
    expect(exitCodeOf(endings)).toBe(code);
  });
});

describe.each(['pretty', 'plain', 'json', 'json=report.json'])('with --format %s', (format) => {
  const files = {
    'complete.yaml': complete,
    'sparse.yaml': 'version: 1\n',
    'faulty.yaml': 'version: 1\nteam: nobody\n',
    'unreadable.yaml': 'version: [1\n',
    'folder/complete.yaml': complete,
    'folder/unreadable.yaml': 'version: [1\n',
  };
  test.each([
    ['a plan that has what the guide asks for', 'complete.yaml', 0],
    ['a plan that lacks it', 'sparse.yaml', 1],
    ['a plan that lacks it, with nothing to reach', 'sparse.yaml --fail-on none', 0],
    ['a plan that lacks what only the guide asks for', 'sparse.yaml --fail-on must', 0],
    ['a fault of shape, whatever the threshold', 'faulty.yaml --fail-on must', 1],
    ['a fault of shape, with nothing to reach', 'faulty.yaml --fail-on none', 0],
    ['a plan that cannot be read', 'unreadable.yaml', 3],
    ['a plan that cannot be read, with nothing to reach', 'unreadable.yaml --fail-on none', 3],
    ['one that cannot be read among others', 'complete.yaml sparse.yaml unreadable.yaml', 3],
    ['one that cannot be read in a folder', 'folder', 3],
    ['no such file', 'elsewhere.yaml', 3],
    ['no such file among others', 'complete.yaml elsewhere.yaml', 3],
    ['a flag that does not exist', 'complete.yaml --flag', 2],
  ])('%s', async (_, operands, code) => {
    const run = await runCli(`check ${operands} --as-of 2026-11-22 --format ${format}`, { files });
    expect(run.code).toBe(code);
  });
});

test('a fault in the program gives 70, and nothing that the fault says', async () => {
  const environment = fakeEnvironment();
  const broken = {
    ...environment,
    assets: {
      ...environment.assets,
      text: () => {
        throw new TypeError('the plan says Kari');
      },
    },
  };
  expect(await main(['schema'], broken)).toBe(70);
  expect(environment.said).toMatchInlineSnapshot(`
    {
      "err": "plan: Feil i programmet (versjon 1.2.3). Planen din er ikke endret. Meld fra til den du fikk programmet av, og ta med det som vises når du legger til --debug.
    ",
      "out": "",
    }
  `);
  expect(await main(['schema', '--debug'], broken)).toBe(70);
  expect(environment.said.err).toMatch(/TypeError\n {4}at .*exit-codes\.test\.ts/);
  expect(environment.said.err).not.toContain('Kari');
});
