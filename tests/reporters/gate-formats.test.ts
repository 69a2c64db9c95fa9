import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/assessment/report.ts';
import csv from '../../src/reporters/csv.ts';
import github from '../../src/reporters/github.ts';
import gitlab from '../../src/reporters/gitlab.ts';
import html from '../../src/reporters/html.ts';
import junit from '../../src/reporters/junit.ts';
import markdown from '../../src/reporters/markdown.ts';
import oscal from '../../src/reporters/oscal.ts';
import type { Reporter } from '../../src/reporters/reporter.ts';
import sarif from '../../src/reporters/sarif.ts';
import { canonicalReport } from '../helpers/canonical-report.ts';
import { contextIn, en, nb } from '../helpers/reporter-context.ts';

const report = await canonicalReport();
const empty: Report = { ...report, plans: [] };
const [mixed] = report.plans.filter((plan) => plan.status === 'assessed' && plan.diagnostics.length > 0);
if (mixed?.status !== 'assessed') throw new Error('the canonical report has no plan with faults');

const all: Readonly<Record<string, Reporter>> = {
  csv,
  github,
  gitlab,
  html,
  junit,
  markdown,
  oscal,
  sarif,
};

describe.each(Object.entries(all))('%s', (name, reporter) => {
  test('masks the words of the plan, and what a failed check said', () => {
    expect(reporter.render(report, contextIn(nb))).not.toMatch(/Solheim|Haugen|20 00|Kari/);
  });

  test('has its own name', () => {
    expect(reporter.name).toBe(name);
  });

  test('holds no control characters', () => {
    expect(reporter.render(report, contextIn(en, { showValues: true }))).not.toMatch(/[^\n\r\P{Cc}]/u);
  });

  test('says the same twice', () => {
    expect(reporter.render(report, contextIn(en))).toBe(reporter.render(report, contextIn(en)));
  });
});

describe('junit', () => {
  const told = junit.render(report, contextIn(en));

  test('has a test case for each requirement of a plan, met or not, and one for its shape', () => {
    const suite = told.split('<testsuite ').find((one) => one.includes(`name="${mixed.file}"`)) ?? '';
    expect(suite.match(/<testcase /g)).toHaveLength(mixed.assessments.length + 1);
    expect(suite).toContain(`tests="${mixed.assessments.length + 1}"`);
  });

  test('fails what keeps the gate shut, skips what people must judge, and calls a failed check an error', () => {
    expect(told).toMatch(/name="REQ-04 [^>]*><properties>.*?<\/properties><failure type="should"/);
    expect(told).toMatch(/<skipped message="not judged here/);
    expect(told).toMatch(/name="ZZZ-01 [^>]*><properties>.*?<\/properties><error [^>]*type="RangeError"/);
  });

  test('says what is below the threshold without failing it', () => {
    const open = contextIn(en, {
      gate: { failOn: 'none', strict: false, result: 'passed', stops: () => false },
    });
    expect(junit.render(report, open)).not.toContain('<failure type="should"');
    expect(junit.render(report, open)).toMatch(
      /name="REQ-04 [^>]*><properties>.*?<\/properties><system-out>not met\n/,
    );
  });
});

describe('github', () => {
  const lines = github.render(report, contextIn(en)).trimEnd().split('\n');

  test('shows the worst ten and says how many more there are', () => {
    expect(lines).toHaveLength(11);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines.at(-1)).toMatch(/^::notice::And \d+ more\./);
  });

  test('escapes what GitHub would read as a command', () => {
    const plans = [{ status: 'missing', expected: '100 %,: ::error::\r\nhei' } as const];
    const [line = ''] = github.render({ ...report, plans }, contextIn(en)).split('\n');
    expect(line).toContain('file=100 %25%2C%3A %3A%3Aerror%3A%3A%0D%0Ahei,');
  });

  test('says nothing where there is nothing', () => {
    expect(github.render(empty, contextIn(en))).toBe('');
  });
});

describe('gitlab', () => {
  const issues: readonly { fingerprint: string; description: string; severity: string }[] = JSON.parse(
    gitlab.render(report, contextIn(en)),
  );

  test('has a fingerprint of its own for each issue, and the code in its description', () => {
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.filter(({ description }) => !/^[\w-]+: \S/.test(description))).toEqual([]);
  });

  test('is an empty list where there is nothing', () => {
    expect(JSON.parse(gitlab.render(empty, contextIn(en)))).toEqual([]);
  });
});

describe('sarif', () => {
  const [run] = JSON.parse(sarif.render(report, contextIn(en))).runs;
  const rules = run.tool.extensions[0].rules;

  test('declares every requirement as a rule, and every result points at its own', () => {
    expect(rules).toHaveLength(report.requirements.length);
    for (const { rule, ruleId, ruleIndex } of run.results) {
      const declared = rule ? rules[rule.index] : run.tool.driver.rules[ruleIndex];
      expect(declared.id).toBe(ruleId);
    }
  });

  test('names the places in its sources that a requirement and each result rest on', () => {
    const known = new Set(
      run.taxonomies.flatMap(({ name, taxa }: { name: string; taxa: readonly { id: string }[] }) =>
        taxa.map(({ id }) => `${name} ${id}`),
      ),
    );
    const named = [...rules, ...run.results].flatMap(({ relationships = [], taxa = [] }) =>
      [...relationships.map(({ target }: { target: unknown }) => target), ...taxa].map(
        ({ id, toolComponent }) => `${toolComponent.name} ${id}`,
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });

  test('leads from what lacks to where the plan answers the same requirement', () => {
    type Result = { properties?: { evidence?: readonly string[] }; relatedLocations?: readonly Related[] };
    type Related = { message: { text: string }; physicalLocation: { region: { startLine: number } } };
    const partial = (run.results as readonly Result[]).filter(({ properties }) => properties?.evidence);
    expect(partial.length).toBeGreaterThan(3);
    for (const { properties, relatedLocations = [] } of partial) {
      expect(relatedLocations.map(({ message }) => message.text)).toEqual(properties?.evidence);
      for (const { physicalLocation } of relatedLocations)
        expect(physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  test('turns off the rules that no plan was judged by', () => {
    const [{ ruleConfigurationOverrides: off }] = run.invocations;
    expect(off.map(({ descriptor }: { descriptor: { id: string } }) => descriptor.id)).toEqual(['LAW-13']);
  });

  test('gives a level only to what fails', () => {
    const wrong = run.results.filter(
      ({ kind, level }: { kind: string; level: string }) => (kind === 'fail') !== (level !== 'none'),
    );
    expect(run.results.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('tells of what could not be judged, and that the run was not whole', () => {
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const told = JSON.stringify(invocation.toolExecutionNotifications);
    for (const word of ['ZZZ-01', '9903 Nordvik', '%C3%B8delagt.yaml']) expect(told).toContain(word);
  });

  test('has no results and a good run where there is nothing', () => {
    const [none] = JSON.parse(sarif.render(empty, contextIn(en))).runs;
    expect(none.results).toEqual([]);
    expect(none.invocations).toEqual([{ executionSuccessful: true }]);
  });
});

describe('csv', () => {
  test('has a row for each finding, of as many cells as there are columns', () => {
    const [head = '', ...rows] = csv.render(report, contextIn(en)).slice(1).trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(30);
    const cells = (row: string) => row.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g)?.length;
    expect(rows.filter((row) => cells(row) !== cells(head))).toEqual([]);
  });
});

describe('markdown', () => {
  test('counts by strength with denominators and lists what remains, worst first', async () => {
    await expect(markdown.render(report, contextIn(en))).toMatchFileSnapshot('expected/summary.en.md');
  });
});
