import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

test('makes plan.yaml and the schema beside it, in the language of the reader', async () => {
  const { written, ...run } = await runCli('init --lang nn');
  expect(run).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "Laga plan.yaml og plan.schema.json. Fyll ut det du veit, og sjå kva som står att: plan check plan.yaml
    ",
      "out": "",
    }
  `);
  expect([...written.keys()]).toEqual(['plan.schema.json', 'plan.yaml']);
  expect(written.get('plan.schema.json')).toBe(readFileSync('schemas/plan.nn.json', 'utf8'));
  expect(written.get('plan.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\/plan\.schema\.json\n/);
});

test('makes both in the folder that is named', async () => {
  const { written } = await runCli('init plans/small/fjord.yaml');
  expect([...written.keys()]).toEqual(['plans/small/plan.schema.json', 'plans/small/fjord.yaml']);
});

test('leaves a plan alone that is there', async () => {
  const files = { 'plan.yaml': 'mine' };
  expect(await runCli('init', { files })).toMatchInlineSnapshot(`
    {
      "code": 2,
      "err": "plan: plan.yaml finnes allerede og er ikke rørt. Velg et annet navn, eller skriv over med --force.
    ",
      "out": "",
      "written": Map {},
    }
  `);
  expect([...(await runCli('init --force', { files })).written.keys()]).toContain('plan.yaml');
});

test('says why it cannot write', async () => {
  const run = await runCli('init --lang en', { refused: { 'plan.yaml': 'EROFS' } });
  expect({ code: run.code, err: run.err }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "err": "plan: Cannot write plan.yaml: the disk is read-only. Nothing has been written there.
    ",
    }
  `);
});

test.each(['nb', 'nn', 'en'])('what it makes in %s has no faults of shape and meets nothing', async (tag) => {
  const made = (await runCli(`init --lang ${tag}`)).written.get('plan.yaml') ?? '';
  const { out, code } = await runCli('check --json', { files: { 'plan.yaml': made } });
  const [plan] = JSON.parse(out).plans;
  const verdicts = plan.assessments.map((one: { verdict: string }) => one.verdict);
  expect(code).toBe(1);
  expect(plan.diagnostics).toEqual([]);
  expect(verdicts).not.toContain('met');
  expect(verdicts).not.toContain('partial');
});
