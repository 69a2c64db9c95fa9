import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../helpers/run-cli.ts';

const plan = 'version: 1\nmeta: { id: fjord, language: en }\n';
const files = { 'plan.yaml': plan };
const complete = { 'plan.yaml': readFileSync('examples/complete.nb.yaml', 'utf8') };
const who = ['--approver', 'Randi Fjellheim', '--role', 'head of emergency planning'];
const why = ['--justification', 'The joint exercise was moved to May.'];
const full = [...why, ...who, '--expires', '2027-05-31'];
const english = { variables: { LANG: 'en_GB.UTF-8' } };

/** A requirement of the complete example that is left to people. */
async function leftToPeople(): Promise<string> {
  const { out } = await runCli('check --json', { files: complete });
  const [judged] = JSON.parse(out).plans;
  return judged.assessments.find((one: { verdict: string }) => one.verdict === 'needs-review').code;
}

describe('plan waive', () => {
  test('writes an entry beside the plan, and says so without the name', async () => {
    const { written, ...run } = await runCli(['waive', 'req-14', ...full], { files, ...english });
    expect(run).toEqual({
      code: 0,
      out: '',
      err: 'Wrote W-2026-001 in plan.decisions.yaml: REQ-14, until and including 2027-05-31. If what the plan says here changes, it must be decided anew.\n',
    });
    expect([...written.keys()]).toEqual(['plan.decisions.yaml']);
    expect(parse(written.get('plan.decisions.yaml') ?? '')).toEqual([
      {
        id: 'W-2026-001',
        type: 'waiver',
        requirement: 'REQ-14',
        scope: { plan: 'fjord' },
        justification: 'The joint exercise was moved to May.',
        approvedBy: {
          name: 'Randi Fjellheim',
          role: 'head of emergency planning',
          authority: 'municipality',
        },
        approvedAt: '2026-11-22',
        expires: '2027-05-31',
        contentHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
    ]);
  });

  test('takes everything else that can stand in an entry', async () => {
    const more = [
      ...[
        '--type',
        'alternative-means',
        '--path',
        'exercises',
        '--approved-at',
        '2026-11-01',
        '--ref',
        '2026/114',
      ],
      ...[
        '--authority',
        'county-governor',
        '--id',
        'AM.1',
        '--compensating',
        'Table-top every month.',
        '--plan',
        'p/a.yaml',
      ],
    ];
    const { written, code } = await runCli(['waive', 'REQ-14', ...full, ...more], {
      files: { 'p/a.yaml': plan },
    });
    const [entry] = parse(written.get('p/plan.decisions.yaml') ?? '[]');
    expect([code, entry]).toMatchObject([
      0,
      {
        id: 'AM.1',
        type: 'alternative-means',
        scope: { plan: 'fjord', path: '/exercises' },
        compensating: 'Table-top every month.',
        approvedBy: { authority: 'county-governor' },
        approvedAt: '2026-11-01',
        ref: '2026/114',
      },
    ]);
  });

  test('what it writes makes the check count the requirement as waived', async () => {
    const { written } = await runCli(['waive', 'REQ-14', ...full], { files });
    const { out } = await runCli('check --json', { files: { ...files, ...Object.fromEntries(written) } });
    const [judged] = JSON.parse(out).plans;
    const found = judged.assessments.find((one: { code: string }) => one.code === 'REQ-14');
    expect([found.verdict, found.effective]).toEqual(['not-met', 'waived']);
  });

  test('--dry-run prints the entry and writes nothing', async () => {
    const dry = await runCli(['waive', 'REQ-14', ...full, '--dry-run'], { files });
    const wet = await runCli(['waive', 'REQ-14', ...full], { files });
    expect([dry.code, dry.err, dry.written.size]).toEqual([0, '', 0]);
    expect(dry.out).toBe(wet.written.get('plan.decisions.yaml'));
  });

  test('leaves what stands in the file alone, and numbers on', async () => {
    const { written: first } = await runCli(['waive', 'REQ-13', ...full], { files });
    const before = `# Decided in Fjord\n${first.get('plan.decisions.yaml')}# end\n`;
    const { written } = await runCli(['waive', 'REQ-14', ...full], {
      files: { ...files, 'plan.decisions.yaml': before },
    });
    const after = written.get('plan.decisions.yaml') ?? '';
    const added = after.slice(after.indexOf('- id: W-2026-002'), after.indexOf('# end'));
    expect(after.replace(added, '')).toBe(before);
    expect(parse(added)).toMatchObject([{ id: 'W-2026-002', requirement: 'REQ-14' }]);
  });

  test('a baseline for one plan leaves those of the other, and what people wrote by hand, as they are', async () => {
    const both = { 'fjord.yaml': plan, 'dal.yaml': plan.replace('fjord', 'dal') };
    const baseline = (code: string, at: string) => [
      'waive',
      code,
      '--type',
      'baseline',
      '--plan',
      at,
      ...full,
    ];
    const { written: first } = await runCli(baseline('REQ-14', 'dal.yaml'), { files: both });
    const others = `# dal, agreed in the council\n${first.get('plan.decisions.yaml')}`;
    const run = await runCli(baseline('REQ-14', 'fjord.yaml'), {
      files: { ...both, 'plan.decisions.yaml': others },
    });
    const after = run.written.get('plan.decisions.yaml') ?? '';
    expect(after.startsWith(others)).toBe(true);
    expect(parse(after)).toMatchObject([{ scope: { plan: 'dal' } }, { scope: { plan: 'fjord' } }]);
    const stale = after.replace('plan: dal', 'plan: gone');
    const pruned = await runCli('decisions --prune', { files: { ...both, 'plan.decisions.yaml': stale } });
    expect(pruned.written.size).toBe(0);
  });

  test.each([
    ['everything', ['waive', 'REQ-14'], '--justification, --approver, --role, --expires'],
    ['the justification', ['waive', 'REQ-14', ...who, '--expires', '2027-05-31'], '--justification'],
    ['who approved', ['waive', 'REQ-14', ...why, '--expires', '2027-05-31'], '--approver, --role'],
    ['the last day', ['attest', 'REQ-14', ...why, ...who], '--expires'],
  ])('says what is missing: %s', async (_, line, flags) => {
    const run = await runCli(line, { files, ...english });
    expect(run).toEqual({
      code: 2,
      out: '',
      err: `plan: A decision must say why, who stands behind it, and how long it holds. Missing here: ${flags}.\n`,
      written: new Map(),
    });
  });

  test.each([
    ['a requirement there is not', ['REQ-144', ...full], /REQ-14/],
    ['a whole group', ['contents', ...full], /several/],
    [
      'a justification that says nothing',
      ['REQ-14', ...who, '--justification', 'because', '--expires', '2027-05-31'],
      /at least 20 characters/,
    ],
    ['a last day that has passed', ['REQ-14', ...why, ...who, '--expires', '2026-11-21'], /--expires/],
    [
      'a last day before the first',
      ['REQ-14', ...full, '--approved-at', '2027-06-01'],
      /dated 2027-06-01 but is to hold only until 2027-05-31/,
    ],
    [
      'a last day further off than anybody remembers',
      ['REQ-14', ...why, ...who, '--expires', '2999-12-31'],
      /Set --expires to 2028-11-22 or before/,
    ],
    ['a last day there is not', ['REQ-14', ...why, ...who, '--expires', '2027-02-30'], /2027-02-30/],
    [
      'a part the requirement does not look at',
      ['REQ-14', ...full, '--path', '/privacy'],
      /does not look at \/privacy/,
    ],
    [
      'a part that leaves findings out',
      ['REQ-14', ...full, '--path', '/exercises/completed'],
      /outside that part/,
    ],
    ['an id that is none', ['REQ-14', ...full, '--id', 'my own id'], /id must have letters/],
  ])('refuses %s', async (_, args, why) => {
    const run = await runCli(['waive', ...args], { files, ...english });
    expect([run.code, run.out, run.written.size]).toEqual([2, '', 0]);
    expect(run.err).toMatch(why);
    expect(run.err).not.toMatch(/Randi|Fjellheim/);
  });

  test.each([
    ['waive', 'REQ-14', '2027-05-22', 0],
    ['waive', 'REQ-14', '2027-05-23', 2],
  ])('%s %s until %s where the settings allow six months: exit %i', async (command, code, expires, exit) => {
    const settings = { 'plan.config.yaml': 'maxWaiver: P6M\n' };
    const run = await runCli([command, code, ...why, ...who, '--expires', expires], {
      files: { ...files, ...settings },
      ...english,
    });
    expect([run.code, run.written.size]).toEqual([exit, exit === 0 ? 1 : 0]);
    expect(run.err).toContain(exit === 0 ? 'W-2026-001' : '2027-05-22 or before');
  });

  test('a tightened limit brings the finding back, and check and decisions say why', async () => {
    const { written } = await runCli(['waive', 'REQ-14', ...full], { files });
    const later = { ...files, ...Object.fromEntries(written), 'plan.config.yaml': 'maxWaiver: P1M\n' };
    const { out } = await runCli('check --json', { files: later });
    const about = JSON.parse(out).plans[0].assessments.find(
      ({ code }: { code: string }) => code === 'REQ-14',
    );
    expect([about.verdict, about.effective, about.decisions[0].state]).toEqual([
      'not-met',
      undefined,
      'too-long',
    ]);
    const listed = await runCli('decisions', { files: later, ...english });
    expect(listed.out.replace(/\s+/g, ' ')).toContain('NOT HOLDING (1)');
    expect(listed.out.replace(/\s+/g, ' ')).toContain('more than 1 month after 2026-11-22');
  });

  test.each([
    ['a year', 'maxWaiver: P1Y\n', ['waived']],
    ['a month', 'maxWaiver: P1M\n', []],
  ])('where a decision may hold for %s, diff tells of it as check does', async (_, settings, effective) => {
    const { written } = await runCli(['waive', 'REQ-14', ...full], { files });
    const { out } = await runCli('diff old new -f json', {
      files: {
        'old/plan.yaml': plan,
        'new/plan.yaml': plan,
        'new/plan.decisions.yaml': written.get('plan.decisions.yaml') ?? '',
        'new/plan.config.yaml': settings,
      },
    });
    const [{ requirements }] = JSON.parse(out).plans;
    expect(requirements.map((one: { after: string }) => one.after)).toEqual(effective);
  });

  test('refuses what is met, what is decided already, and an id that is taken', async () => {
    const { out } = await runCli('check --json', { files: complete });
    const met = JSON.parse(out).plans[0].assessments.find(
      (one: { verdict: string }) => one.verdict === 'met',
    ).code;
    const unused = await runCli(['waive', met, ...full], { files: complete, ...english });
    expect([unused.code, unused.err]).toEqual([
      2,
      `plan: ${met} is met, so there is nothing to decide. Nothing has been written.\n`,
    ]);

    const { written } = await runCli(['waive', 'REQ-14', ...full], { files });
    const decided = { files: { ...files, ...Object.fromEntries(written) }, ...english };
    const again = await runCli(['waive', 'REQ-14', ...full], decided);
    expect([again.code, again.err]).toEqual([
      2,
      'plan: W-2026-001 already holds for REQ-14, until and including 2027-05-31. Nothing has been written.\n',
    ]);
    const taken = await runCli(['waive', 'REQ-13', ...full, '--id', 'W-2026-001'], decided);
    expect([taken.code, taken.written.size]).toEqual([2, 0]);
  });

  test('refuses to decide on what could not be read', async () => {
    const faulty = { 'plan.yaml': `${plan}exercises: { plannned: [] }\n` };
    const run = await runCli(['waive', 'REQ-14', ...full], { files: faulty, ...english });
    expect([run.code, run.written.size]).toEqual([2, 0]);
    expect(run.err).toMatch(/line 3/);
    const absent = await runCli(['waive', 'REQ-14', ...full, '--plan', 'other.yaml'], english);
    expect([absent.code, absent.written.size]).toEqual([3, 0]);
    const broken = await runCli(['waive', 'REQ-14', ...full], {
      files: { 'plan.yaml': 'team: [' },
      ...english,
    });
    expect([broken.code, broken.written.size]).toEqual([3, 0]);
  });

  test('refuses to add to a file that cannot be used', async () => {
    const run = await runCli(['waive', 'REQ-14', ...full], {
      files: { ...files, 'plan.decisions.yaml': '- id: 1\n' },
    });
    expect([run.code, run.written.size]).toEqual([2, 0]);
  });

  test('without a requirement: help, and what to do', async () => {
    const { code, err } = await runCli('waive', english);
    expect([code, err.split('\n').at(-2)]).toEqual([
      2,
      'Which requirement? Write its code, for example plan waive REQ-14.',
    ]);
  });
});

describe('plan attest', () => {
  test('records what people have judged, and the check counts it as attested, not as met', async () => {
    const code = await leftToPeople();
    const { written } = await runCli(['attest', code, ...full], { files: complete });
    const before = JSON.parse((await runCli('check --json', { files: complete })).out);
    const world = { files: { ...complete, ...Object.fromEntries(written) } };
    const after = JSON.parse((await runCli('check --json', world)).out);
    const found = after.plans[0].assessments.find((one: { code: string }) => one.code === code);
    expect([found.verdict, found.effective, found.decision.id]).toEqual([
      'needs-review',
      'attested',
      'A-2026-001',
    ]);
    for (const strength of ['must', 'should', 'may', 'context'])
      expect(after.tally[strength].met).toBe(before.tally[strength].met);
  });

  test('refuses what is missing', async () => {
    const run = await runCli(['attest', 'REQ-14', ...full], { files, ...english });
    expect([run.code, run.written.size]).toEqual([2, 0]);
    expect(run.err).toBe(
      'plan: REQ-14 is not met. An attestation covers what people must consider, not what is missing; see plan waive. Nothing has been written.\n',
    );
  });

  test('without a requirement: help, and what to do', async () => {
    const { code, err } = await runCli('attest', english);
    expect([code, err.split('\n').at(-2)]).toEqual([
      2,
      'Which requirement? Write its code, for example plan attest REQ-05.',
    ]);
  });
});
