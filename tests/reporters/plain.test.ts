import { expect, test } from 'vitest';
import plain from '../../src/reporters/plain.ts';
import { canonicalReport } from '../helpers/canonical-report.ts';
import { contextIn, en, nb, nn } from '../helpers/reporter-context.ts';

const report = await canonicalReport();

test.each([nb, nn, en])('one finding stands on each line, in $name', async (language) => {
  const told = plain.render(report, contextIn(language));
  await expect(told).toMatchFileSnapshot(`expected/plain.${language.tag}.txt`);
});

test('every line says where, how loud, which requirement and what', () => {
  const lines = plain.render(report, contextIn(en)).trimEnd().split('\n');
  const wrong = lines.filter((line) => !/^.+: (error|warning|note) [\w-]+ \S/.test(line));
  expect(wrong).toEqual([]);
});

test('words of the plan are masked', () => {
  expect(plain.render(report, contextIn(nb))).not.toMatch(/Solheim|Haugen|20 00|Kari/);
});
