import { expect, test } from 'vitest';
import pretty from '../../src/reporters/pretty.ts';
import { displayWidth } from '../../src/util/columns.ts';
import { canonicalReport, mixedPlan } from '../helpers/canonical-report.ts';
import { contextIn, en, nb, nn } from '../helpers/reporter-context.ts';

const report = await canonicalReport();
const linesOf = (file: string) => (file.endsWith('fjellvik.yaml') ? mixedPlan.split('\n') : []);
const stubFor = () => 'team:\n  placement:\n    unit: Helse og mestring\n';

test.each([nb, nn, en])('the report reads as expected in $name', async (language) => {
  const told = pretty.render(report, contextIn(language, { stubFor }));
  await expect(told).toMatchFileSnapshot(`expected/report.${language.tag}.txt`);
});

test.each([nb, nn, en])('no line is wider than 80 columns in $name', (language) => {
  const told = pretty.render(report, contextIn(language, { stubFor }));
  expect(told.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
});

test('names, numbers and words of the plan are masked', () => {
  const told = pretty.render(report, contextIn(nb));
  for (const word of ['Solheim', 'Haugen', '20 00', 'samtaler']) expect(told).not.toContain(word);
});

test('values and the lines they stand on are shown when asked for, without control characters', () => {
  const told = pretty.render(report, contextIn(nb, { showValues: true, linesOf }));
  expect(told).toContain('17 |     reportsTo: head-of-helth');
  expect(told).toContain('«Psykososialt kriseteam»');
  expect(told).not.toMatch(/[^\n\P{Cc}]/u);
});

test('a failed check is told as one, and its message, which may hold plan text, is not', () => {
  const told = pretty.render(report, contextIn(nb));
  expect(told).toContain('Kontrollen sviktet (RangeError)');
  expect(told).not.toContain('Kari');
});

test('findings past the limit are counted', () => {
  const told = pretty.render(report, contextIn(nb, { maxFindings: 2 }));
  expect(told).toMatch(/\d+ funn til er ikke vist/);
});

test('the worst is told first and the next command last', () => {
  const lines = pretty.render(report, contextIn(en)).trimEnd().split('\n');
  const positions = ['FAULTS IN THE FILE', 'NOT MET', 'PARTLY MET', 'REMARKS'].map((title) =>
    lines.findIndex((line) => line.includes(title)),
  );
  expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  expect(positions).not.toContain(-1);
  expect(lines.at(-1)).toMatch(/^ {2}Next: plan explain REQ-\d\d$/);
});

test('without Unicode the signs are letters', () => {
  const ascii = contextIn(en);
  const told = pretty.render(report, { ...ascii, style: { ...ascii.style, unicode: false } });
  expect(told).toContain('x NOT MET');
  expect(told).not.toMatch(/[✗◐✓]/);
});
