import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const before = 'version: 1\nmeta: { id: fjellvik, language: nb }\nteam:\n  name: Kriseteamet\n';

test('watching tells everything once, and then only what came and what went', async () => {
  const { out, err } = await runCli('check plan.yaml --watch --plain', {
    files: { 'plan.yaml': before },
    saves: [
      { 'plan.yaml': before.replace('name:', 'nmae:') },
      { 'plan.yaml': `# en kommentar\n${before}` },
      { 'plan.yaml': 'team: [' },
      { 'plan.yaml': before },
    ],
  });
  expect(err).toContain('Følger med');
  const stands = out.split('\n').filter((line) => /\d+ nye, \d+ borte/.test(line));
  expect(stands).toHaveLength(4);
  expect(out).toMatch(/\n\+ plan\.yaml:4:\d+: error unknown-key-near/);
  expect(out).toMatch(/\n- plan\.yaml:4:\d+: error unknown-key-near/);
  expect(stands[2]).toContain('Noe kan ikke leses');
  expect(stands[3]).toMatch(/^0 nye, 0 borte/);
});

test('what stops a run does not stop the watching', async () => {
  const local = 'owner: Fjellvik\nsource: Vedtak\nrequirements: []\n';
  const { out, err } = await runCli('check plan.yaml --watch --plain', {
    files: {
      'plan.yaml': before,
      'plan.config.yaml': 'localRequirements: [lokalt.yaml]\n',
      'lokalt.yaml': local,
    },
    saves: [{ 'lokalt.yaml': 'ownr: Fjellvik\n' }, { 'lokalt.yaml': local }],
  });
  expect(err).toContain('lokalt.yaml:1:1');
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^0 nye, 0 borte/);
});

test('standard input cannot be watched', async () => {
  const { code, err } = await runCli('check - --watch', { stdin: before });
  expect([code, err]).toEqual([2, expect.stringContaining('--watch')]);
});
