import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/assessment/report.ts';
import html from '../../src/reporters/html.ts';
import { depths } from '../../src/reporters/reporter.ts';
import { sha256Base64 } from '../../src/util/hash.ts';
import { canonicalReport } from '../helpers/canonical-report.ts';
import { contextIn, en, nb } from '../helpers/reporter-context.ts';

const report = await canonicalReport();
const empty: Report = { ...report, plans: [] };
const at = (depth: (typeof depths)[number], told = report): string =>
  html.render(told, contextIn(en, { depth }));

describe.each(depths)('for %s', (depth) => {
  test('is sound HTML, also where there is nothing', () => {
    for (const told of [report, empty]) {
      const faults: string[] = [];
      parse(at(depth, told), { onParseError: ({ code }) => faults.push(code) });
      expect(faults).toEqual([]);
    }
  });

  test('fetches nothing, runs nothing, and allows only its own style sheet', () => {
    const page = at(depth);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(page).toContain(`style-src &#39;sha256-${sha256Base64(style)}&#39;`);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script|style="|src=|url\(|@import/);
  });

  test('masks the words of the plan', () => {
    expect(html.render(report, contextIn(nb, { depth }))).not.toMatch(/Solheim|Haugen|20 00|Kari/);
  });

  test('names every plan, and says the same twice', () => {
    for (const plan of report.plans)
      expect(at(depth)).toContain(plan.status === 'missing' ? plan.expected : plan.file);
    expect(at(depth)).toBe(at(depth));
  });
});

test('each depth tells more than the one before', () => {
  const [leader = 0, reviewer = 0, full = 0] = depths.map((depth) => at(depth).length);
  expect(leader).toBeLessThan(reviewer);
  expect(reviewer).toBeLessThan(full);
  expect(at('leader')).not.toContain('Missing:');
  expect(at('reviewer')).toContain('Missing:');
  expect(at('reviewer')).not.toContain('Found:');
  expect(at('full')).toContain('Found:');
});
