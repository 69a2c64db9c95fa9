import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

test.each([
  ['schema', 'schemas/plan.nb.json'],
  ['schema plan', 'schemas/plan.nb.json'],
  ['schema plan --lang nn', 'schemas/plan.nn.json'],
  ['schema --lang en', 'schemas/plan.en.json'],
  ['schema report', 'schemas/report.json'],
  ['schema decisions', 'schemas/decisions.nb.json'],
  ['schema decisions --lang nn', 'schemas/decisions.nn.json'],
  ['schema decisions --lang en', 'schemas/decisions.en.json'],
])('plan %s prints %s', async (line, file) => {
  const run = await runCli(line);
  expect(run).toEqual({ code: 0, out: readFileSync(file, 'utf8'), err: '', written: new Map() });
});
