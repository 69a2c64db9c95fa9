import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entry } from '../helpers/decisions.ts';
import type { Run } from '../helpers/run-cli.ts';
import { runCli } from '../helpers/run-cli.ts';

const english = { variables: { LANG: 'en_GB.UTF-8' } };
const plan = 'version: 1\nmeta: { id: fjord, language: en }\n';
const full = ['--justification', 'The joint exercise was moved to May.', '--approver', 'Randi Fjellheim'];

/** The decisions about a plan that says nothing, as the commands write them. */
async function waived(...codes: readonly string[]): Promise<string> {
  let text = '';
  for (const code of codes) {
    const files = { 'plan.yaml': plan, ...(text === '' ? {} : { 'plan.decisions.yaml': text }) };
    const line = ['waive', code, ...full, '--role', 'head of planning', '--expires', '2027-05-31'];
    text = (await runCli(line, { files })).written.get('plan.decisions.yaml') ?? '';
  }
  return text;
}

const list = (line: string, decisions: string, more: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runCli(line, { files: { 'plan.yaml': plan, 'plan.decisions.yaml': decisions, ...more }, ...english });

const waiver = await waived('REQ-14');

describe('plan decisions', () => {
  test('lists what holds, with role and last day and without the name', async () => {
    const run = await list('decisions', await waived('REQ-14', 'REQ-13'));
    expect(run).toEqual({
      code: 0,
      err: '',
      out: `plan.decisions.yaml – judged as of 2026-11-22

HOLDING (2)
  REQ-13 (fjord) W-2026-002: waiver until and including 2027-05-31, decided by
  head of planning
  REQ-14 (fjord) W-2026-001: waiver until and including 2027-05-31, decided by
  head of planning
`,
      written: new Map(),
    });
  });

  test.each([
    ['has expired', waiver, '--as-of 2027-06-01', 'held until and including 2027-05-31'],
    ['is stale', waiver.replace(/sha256:\w{4}/, 'sha256:0000'), '', 'when the plan said something else here'],
    [
      'has a day that is none',
      waiver.replace('2027-05-31', '31.5.2027'),
      '',
      'has a date that cannot be read',
    ],
  ])('exits 1 when a decision %s, and says why', async (_, decisions, flags, why) => {
    const { code, out } = await list(`decisions ${flags}`, decisions);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(why);
  });

  test.each([
    ['P60D', '2027-04-01', 1],
    ['P60D', '2027-04-02', 1],
    ['P60D', '2027-03-31', 0],
    ['P1M', '2027-04-30', 0],
    ['P1M', '2027-05-01', 1],
  ])('--expiring-in %s on %s shows %i', async (duration, asOf, count) => {
    const { code, out } = await list(`decisions --expiring-in ${duration} --as-of ${asOf}`, waiver);
    expect([code, out.match(/W-2026-001/g)?.length ?? 0]).toEqual([0, count]);
  });

  test('--expiring-in shows what has lapsed already too', async () => {
    const { code, out } = await list('decisions --expiring-in P1D --as-of 2028-01-01', waiver);
    expect([code, out.includes('NOT HOLDING (1)')]).toEqual([1, true]);
  });

  test.each(['60', 'P', 'P0D', 'PT5H', 'snart'])('--expiring-in %s is not understood', async (duration) => {
    const { code, err } = await list(`decisions --expiring-in ${duration}`, '');
    expect([code, err.includes('P60D')]).toEqual([2, true]);
  });

  test('names what is odd about the file', async () => {
    const { out } = await list(
      'decisions',
      entry({ requirement: 'REQ-144' }) + entry({ scope: '{ plan: dal }' }),
    );
    const told = out.replace(/\s+/g, ' ');
    for (const oddity of ['TO PUT RIGHT IN THE FILE (4)', 'used twice', 'requirement REQ-144', 'plan dal'])
      expect(told).toContain(oddity);
  });

  test('each folder below has its own file, and plans side by side share one', async () => {
    const files = {
      'a/plan.decisions.yaml': waiver,
      'a/fjord.yaml': plan,
      'a/dal.yaml': plan.replace('fjord', 'dal'),
      'b/plan.decisions.yaml': waiver.replace('plan: fjord', 'plan: vik'),
      'b/plan.yaml': plan.replace('fjord', 'vik'),
    };
    const { code, out } = await runCli('decisions', { files, ...english });
    expect([code, out.match(/\(\w+\) W-2026-001/g)]).toEqual([0, ['(fjord) W-2026-001', '(vik) W-2026-001']]);
  });

  test('says which plans could not be read, and blames no decision for it', async () => {
    const { code, out } = await list('decisions', waiver, { 'plan.yaml': 'team: [' });
    expect([code, out.includes('plan.yaml'), out.includes('not in the folder')]).toEqual([0, true, false]);
  });

  test('a folder without any', async () => {
    const { code, out } = await runCli('decisions', { files: { 'plan.yaml': plan }, ...english });
    expect([code, out]).toEqual([
      0,
      'There are no decisions here. They are written in plan.decisions.yaml beside the\nplan, for example with plan waive.\n',
    ]);
  });

  test('as JSON it holds the same, without the name, and exits alike', async () => {
    const decisions = (await waived('REQ-14')) + entry({ id: 'W-9', scope: '{ plan: dal }' });
    const { code, out, err } = await list('decisions --format json --as-of 2027-06-01', decisions);
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toMatch(/Fjellheim|moved to May/);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      asOf: '2027-06-01',
      files: [
        {
          file: 'plan.decisions.yaml',
          decisions: [
            {
              plan: 'fjord',
              requirement: 'REQ-14',
              id: 'W-2026-001',
              state: 'expired',
              approvedBy: { role: 'head of planning', authority: 'municipality' },
              expires: '2027-05-31',
              message: expect.stringContaining('holds no longer'),
            },
          ],
          removed: [],
          notes: [{ code: 'unknown-requirement-near' }, { code: 'unknown-plan' }],
          unreadable: [],
        },
      ],
    });
  });

  test('JSON of a folder without any is JSON too', async () => {
    const { code, out } = await runCli('decisions --json', { files: { 'plan.yaml': plan } });
    expect([code, JSON.parse(out).files]).toEqual([0, []]);
  });

  test('a folder there is not', async () => {
    const { code, err } = await runCli('decisions nowhere', english);
    expect([code, err]).toEqual([2, 'plan: There is no folder nowhere.\n']);
  });

  test('a file that cannot be used', async () => {
    const { code, err } = await list('decisions', entry({ justification: '' }));
    expect(code).toBe(2);
    expect(err).toBe(
      'plan: plan.decisions.yaml cannot be used as it is written, and nothing is judged. Put this right first:\n  line 1, new key W-2026-001.justification: The key justification is missing and must be there.\n',
    );
  });
});

describe('plan decisions --prune', () => {
  const pruned = async (decisions: string, more: Readonly<Record<string, string>> = {}) => {
    const { written } = await list('decisions --prune', decisions, more);
    const text = written.get('plan.decisions.yaml');
    return text === undefined ? undefined : (parse(text) ?? []).map(({ id }: { id: string }) => id);
  };

  test('removes what is said twice, and leaves what holds as it stands', async () => {
    const again = waiver.replace('W-2026-001', 'W-2');
    const { written, out } = await list('decisions --prune', `# ours\n${waiver}${again}`);
    expect(written.get('plan.decisions.yaml')).toBe(`# ours\n${waiver}`);
    expect(out).toContain('REMOVED (1)\n  REQ-14 (fjord) W-2\n');
  });

  test('removes what another decision has taken the place of', async () => {
    const stale = waiver.replace('W-2026-001', 'W-0').replace(/sha256:\w{4}/, 'sha256:0000');
    expect(await pruned(`${stale}${waiver}`)).toEqual(['W-2026-001']);
  });

  test('removes what there is nothing left to decide about', async () => {
    const done = `${plan}exercises: { planned: [{ id: one }] }\n`;
    const { out } = await runCli('check --json', { files: { 'plan.yaml': done } });
    const closed = JSON.parse(out).plans[0].assessments.find(
      (one: { verdict: string }) => one.verdict === 'not-applicable',
    );
    const decisions = entry({ requirement: closed.code }) + waiver;
    expect(await pruned(decisions)).toEqual(['W-2026-001']);
  });

  test.each([
    ['what has expired while the finding is open', waiver.replace('2027-05-31', '2026-11-21')],
    ['what is stale', waiver.replace(/sha256:\w{4}/, 'sha256:0000')],
    ['what is about another plan', waiver.replace('plan: fjord', 'plan: dal')],
    ['what is about a requirement it does not know', entry({ requirement: 'REQ-144' })],
  ])('leaves %s', async (_, decisions) => {
    expect(await pruned(decisions)).toBeUndefined();
  });
});
