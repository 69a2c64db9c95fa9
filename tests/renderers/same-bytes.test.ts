import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const files = {
  'plan.yaml': readFileSync('examples/complete.nb.yaml', 'utf8'),
  'kommunevaapen.svg': readFileSync('examples/kommunevaapen.svg', 'utf8'),
};
const line = 'render plan.yaml -o ut/ --all --format pdf --format html --format docx';

test('every edition, as PDF, page and Word file, is the same to the byte when it is made twice', async () => {
  const [one, other] = [await runCli(line, { files }), await runCli(line, { files })];
  const names = [...one.written.keys()];
  // Seven editions in three formats, and the alert card in a second size.
  expect(names).toHaveLength(22);
  expect([...other.written.keys()]).toEqual(names);
  expect(names.filter((name) => one.written.get(name) !== other.written.get(name))).toEqual([]);
}, 240_000);

test('an edition is the same to the byte whatever is made beside it', async () => {
  const alone = await runCli('render plan.yaml -o ut/ --edition internal --format html', { files });
  const beside = await runCli('render plan.yaml -o ut/ --all --format html', { files });
  const [[name = '', page] = []] = [...alone.written];
  expect(beside.written.get(name)).toBe(page);
}, 120_000);
