import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/app/ports.ts';
import { fakeEnvironment } from '../helpers/fake-environment.ts';
import { runCli } from '../helpers/run-cli.ts';

const before = `version: 1
meta: { id: fjellvik, language: nb }
team:
  name: Kriseteamet
  members:
    - { id: nurse, name: Kari Fjell }
    - { name: Ola Fjell }
`;
const after = {
  'with lines moved': `# ny\n\n\n${before}`,
  'in another language': before.replace('language: nb', 'language: en'),
  'with its list in another order': `version: 1
meta: { id: fjellvik, language: nb }
team:
  name: Kriseteamet
  members:
    - { name: Ola Fjell }
    - { id: nurse, name: Kari Fjell }
`,
};
const worse = before.replace('  name: Kriseteamet\n', '  nmae: Kriseteamet\n');

interface Result {
  readonly ruleId: string;
  readonly baselineState: string;
  readonly partialFingerprints?: { readonly 'planFinding/v1': string };
}

const baseline = async (plan: string): Promise<string> =>
  (await runCli('check plan.yaml --json', { files: { 'plan.yaml': plan } })).out;

/** A history where every file was once something else. */
const historyOf = (files: Readonly<Record<string, string>>) => ({
  at: async (_: string, reference: string): Promise<Snapshot | undefined> =>
    reference === 'main'
      ? { commit: 'c0ffee', date: '2026-01-01', files: fakeEnvironment({ files }).files }
      : undefined,
});

describe('check --baseline', () => {
  test.each(Object.entries(after))('finds nothing new in the same plan %s', async (_, plan) => {
    const files = { 'plan.yaml': plan, 'before.json': await baseline(before) };
    const { code, out } = await runCli('check plan.yaml --baseline before.json --json', { files });
    expect(JSON.parse(out).compared).toMatchObject({ to: 'before.json', new: 0, gone: 0 });
    expect(code).toBe(0);
  });

  test('shows what is new and nothing else, with the counts of everything', async () => {
    const files = { 'plan.yaml': worse, 'before.json': await baseline(before) };
    const { code, out } = await runCli('check plan.yaml --baseline before.json', { files });
    expect(code).toBe(1);
    expect(out).toContain('nmae');
    expect(out).not.toContain('REQ-14');
    expect(out).toMatch(/Sammenlignet med before\.json: \d+ nye, \d+ kjent fra før/);
    expect(out).toMatch(/Bør: .*\(av \d+\)/);
    const plain = await runCli('check plan.yaml --baseline before.json --plain', { files });
    expect(plain.out.split('\n').length).toBeLessThan(12);
    expect(plain.out).toContain('unknown-key-near');
  });

  test('tells SARIF and JSON what is new and what is not, and JUnit does not fail what is known', async () => {
    const files = { 'plan.yaml': worse, 'before.json': await baseline(before) };
    const { written } = await runCli(
      'check plan.yaml --baseline before.json -q -f sarif=a.sarif -f junit=a.xml -f csv=a.csv -f markdown=a.md -f github=a.log -f gitlab=a.gitlab.json',
      { files },
    );
    const { results } = JSON.parse(written.get('a.sarif') ?? '').runs[0];
    const states = (results as readonly { baselineState: string }[]).map((one) => one.baselineState);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged']));
    expect(written.get('a.xml')?.match(/<failure/g)?.length).toBeLessThan(4);
    expect(written.get('a.csv')).toMatch(/,unchanged\r?\n/);
    expect(written.get('a.md')).not.toContain('REQ-14 ');
    expect(written.get('a.log')?.split('\n').length).toBeLessThan(8);
    expect(JSON.parse(written.get('a.gitlab.json') ?? '').length).toBeLessThan(8);
  });

  test('counts what is gone', async () => {
    const files = { 'plan.yaml': before, 'before.json': await baseline(worse) };
    const { out } = await runCli('check plan.yaml --baseline before.json --json', { files });
    expect(JSON.parse(out).compared.gone).toBeGreaterThan(0);
  });

  test('tells SARIF what is still there though its requirement has come to another verdict', async () => {
    const richer = `${before}events:\n  - { label: Brått dødsfall, type: fatal-accident, scale: both }\n`;
    const files = { 'plan.yaml': richer, 'before.json': await baseline(before) };
    const { out } = await runCli('check plan.yaml --baseline before.json -f sarif', { files });
    const results: readonly Result[] = JSON.parse(out).runs[0].results;
    const updated = results.filter(({ baselineState }) => baselineState === 'updated');
    expect(updated.map(({ ruleId }) => ruleId)).toContain('REQ-04');
    expect(results.some(({ baselineState }) => baselineState === 'unchanged')).toBe(true);
  });

  test('tells SARIF what was there and is no more, with the fingerprint it had', async () => {
    const poorer = worse.replace(/ {2}members:[\s\S]*$/, '');
    const told = async (plan: string, ...more: readonly string[]) =>
      JSON.parse(
        (
          await runCli(['check', 'plan.yaml', '-f', 'sarif', ...more], {
            files: { 'plan.yaml': plan, 'before.json': await baseline(poorer) },
          })
        ).out,
      ).runs[0].results;
    const print = (one: Result) => one.partialFingerprints?.['planFinding/v1'] ?? one.ruleId;
    const then = new Set((await told(poorer)).map(print));
    const results: readonly Result[] = await told(before, '--baseline', 'before.json');
    const absent = results.filter(({ baselineState }) => baselineState === 'absent');
    expect(absent.map(({ ruleId }) => ruleId)).toContain('unknown-key-near');
    expect(absent.some(({ ruleId }) => ruleId.startsWith('REQ-'))).toBe(true);
    expect(absent.filter((one) => !then.has(print(one)))).toEqual([]);
  });

  test.each([
    ['that is no report', 'hello', 'er ikke en rapport'],
    ['of something else', '{"schemaVersion": 2, "plans": []}', 'er ikke en rapport'],
    [
      'that is broken inside',
      '{"schemaVersion": 1, "plans": [{"status": "assessed"}]}',
      'er ikke en rapport',
    ],
  ])('refuses a file %s', async (_, content, message) => {
    const files = { 'plan.yaml': before, 'before.json': content };
    const { code, err } = await runCli('check plan.yaml --baseline before.json', { files });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test('refuses a file that is not there, and a second measure', async () => {
    const files = { 'plan.yaml': before };
    const missing = await runCli('check plan.yaml --baseline before.json', { files });
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('det finnes ikke')]);
    expect((await runCli('check plan.yaml --baseline a --since b', { files })).code).toBe(2);
  });
});

describe('check --since', () => {
  const parts = {
    'plan.yaml': 'version: 1\ninclude: [team.yaml]\nmeta: { id: fjellvik, language: nb }\n',
    'team.yaml': 'team:\n  name: Kriseteamet\n',
  };

  test('reads the old plan with the files it included then', async () => {
    const joined = 'version: 1\nmeta: { id: fjellvik, language: nb }\nteam:\n  name: Kriseteamet\n';
    const { code, out } = await runCli('check plan.yaml --since main --json', {
      files: { 'plan.yaml': joined },
      git: historyOf(parts),
    });
    expect(JSON.parse(out).compared).toMatchObject({ to: 'main', new: 0, gone: 0 });
    expect(code).toBe(0);
  });

  test('finds everything new in a plan that was not there', async () => {
    const { code, out } = await runCli('check ny.yaml --since main --json', {
      files: { 'ny.yaml': before },
      git: historyOf(parts),
    });
    expect(JSON.parse(out).compared).toMatchObject({ known: 0 });
    expect(code).toBe(1);
  });

  test('refuses a reference that names nothing', async () => {
    const { code, err } = await runCli('check plan.yaml --since nowhere', {
      files: { 'plan.yaml': before },
      git: historyOf(parts),
    });
    expect([code, err]).toEqual([2, expect.stringContaining('nowhere')]);
  });
});
