import { describe, expect, test } from 'vitest';
import { approver, entry } from '../helpers/decisions.ts';
import { runCli } from '../helpers/run-cli.ts';

const english = { variables: { LANG: 'en_GB.UTF-8' } };
const plan = 'version: 1\nmeta: { id: fjord, language: en }\n';
const full = ['--justification', 'The joint exercise was moved to May.', '--approver', approver];
const line = ['waive', 'REQ-14', ...full, '--role', 'head of planning', '--expires', '2027-05-31'];
const waiver =
  (await runCli(line, { files: { 'plan.yaml': plan } })).written.get('plan.decisions.yaml') ?? '';

const check = (flags: string, decisions = waiver, more: Readonly<Record<string, string>> = {}) =>
  runCli(`check ${flags}`, {
    files: { 'plan.yaml': plan, 'plan.decisions.yaml': decisions, ...more },
    ...english,
  });

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a decision that holds', () => {
  test('is told apart, with the verdict, the role and the last day', async () => {
    const { out } = await check('');
    expect(flat(out)).toContain('DECIDED BY PEOPLE (1), with the verdict that still stands REQ-14');
    expect(flat(out)).toContain(
      'not met. W-2026-001: waiver until and including 2027-05-31, decided by head of planning',
    );
    expect(flat(out)).toContain('· 1 waived');
  });

  test('is a line of its own in plain text, and its gaps are notes', async () => {
    const lines = (await check('--plain')).out.split('\n').filter((one) => one.includes('REQ-14'));
    expect(lines.at(-1)).toBe(
      'plan.decisions.yaml:1:3: note REQ-14 W-2026-001: waiver until and including 2027-05-31, decided by head of planning',
    );
    expect(lines.slice(0, -1).map((one) => one.split(' ')[1])).toEqual(lines.slice(0, -1).map(() => 'note'));
    expect(lines.length).toBeGreaterThan(1);
  });

  test('is not counted among the findings that --max-findings cuts', async () => {
    const cut = (text: string) => Number(/(\d+) more findings/.exec(flat(text))?.[1]);
    const without = await runCli('check --max-findings 1', { files: { 'plan.yaml': plan }, ...english });
    expect(cut((await check('--max-findings 1')).out)).toBeLessThan(cut(without.out));
  });

  test('stands in JSON beside the verdict', async () => {
    const { plans, tally } = JSON.parse((await check('--json')).out);
    const found = plans[0].assessments.find((one: { code: string }) => one.code === 'REQ-14');
    expect(found).toMatchObject({
      verdict: 'not-met',
      level: 'warning',
      effective: 'waived',
      decision: {
        id: 'W-2026-001',
        type: 'waiver',
        state: 'active',
        approvedBy: { role: 'head of planning', authority: 'municipality' },
        approvedAt: '2026-11-22',
        expires: '2027-05-31',
        justification: { masked: true },
        location: { file: 'plan.decisions.yaml', line: 1 },
      },
    });
    expect(found.decisions).toEqual([found.decision]);
    expect(tally.should.waived).toBe(1);
  });

  test('shows its words when values are asked for', async () => {
    const { plans } = JSON.parse((await check('--json --include-values')).out);
    const found = plans[0].assessments.find((one: { code: string }) => one.code === 'REQ-14');
    expect(found.decision.justification).toBe('The joint exercise was moved to May.');
  });
});

describe('the name of whoever approved is told nowhere', () => {
  const named = waiver.replace('head of planning', 'head Fjellheim').replace('to May', 'by Randi Fjellheim');
  test.each([
    '',
    '--json',
    '--plain',
    '--include-values',
    '--json --include-values',
    '--plain --include-values',
    '--as-of 2028-01-01',
    '--debug',
  ])('check %s', async (flags) => {
    const { out, err } = await check(flags, named);
    expect(out).toContain('W-2026-001');
    expect(out + err).not.toMatch(/Randi|Fjellheim/);
  });
  test.each([
    ['as a key', `{ ${approver}: leader }`],
    ['in place of the part', approver],
    ['beside an unknown key', `{ name: ${approver}, rolle: leader }`],
  ])('not in a fault, %s', async (_, approvedBy) => {
    for (const flags of ['', '--debug', '--include-values']) {
      const { code, out, err } = await check(flags, entry({ approvedBy }));
      expect(code).toBe(2);
      expect(out + err).not.toMatch(/Randi|Fjellheim/);
    }
  });
});

describe('a decision that does not hold', () => {
  test.each([
    [
      'it has expired',
      '--as-of 2027-06-01',
      waiver,
      'held until and including 2027-05-31 and holds no longer',
    ],
    [
      'it is stale',
      '',
      waiver.replace(/sha256:\w{4}/, 'sha256:0000'),
      'was decided when the plan said something else here',
    ],
    [
      'its day is none',
      '',
      waiver.replace('2027-05-31', '2027-02-30'),
      'has a date that cannot be read, and is therefore taken to have expired',
    ],
  ])('returns the finding and says why: %s', async (_, flags, decisions, why) => {
    const pretty = await check(flags, decisions);
    expect(flat(pretty.out)).toContain(`Decision: W-2026-001 (waiver) ${why}`);
    expect(pretty.out).not.toContain('DECIDED BY PEOPLE');
    const plain = await check(`${flags} --plain`, decisions);
    expect(plain.out).toContain(`warning REQ-14 W-2026-001 (waiver) ${why}`);
    expect(plain.out).toMatch(/plan\.yaml:\S+ warning REQ-14/);
    const { plans, tally } = JSON.parse((await check(`${flags} --json`, decisions)).out);
    const found = plans[0].assessments.find((one: { code: string }) => one.code === 'REQ-14');
    expect([found.effective, found.decision, tally.should.waived]).toEqual([undefined, undefined, undefined]);
    expect(found.decisions[0].message).toContain(why);
  });

  test('is told where nothing is left to decide about, and sets nothing aside', async () => {
    const more = { 'plan.yaml': `${plan}team: { name: The team }\n` };
    const before = JSON.parse((await runCli('check --json', { files: more })).out);
    const met = before.plans[0].assessments.find((one: { verdict: string }) => one.verdict === 'met').code;
    const unused = entry({ requirement: met });
    const { plans, tally } = JSON.parse((await check('--json', unused, more)).out);
    const about = plans[0].assessments.find((one: { code: string }) => one.code === met);
    expect([about.verdict, about.effective, about.decisions[0].state]).toEqual(['met', undefined, 'unused']);
    expect(tally).toEqual(before.tally);
    expect((await check('--plain', unused, more)).out).toContain(
      `plan.decisions.yaml:1:3: warning ${met} W-2026-001 (waiver) is no longer needed`,
    );
  });

  test('is told also where its requirement is not', async () => {
    const again = waiver.replace('W-2026-001', 'W-2');
    expect(flat((await check('', waiver + again)).out)).toContain(
      'DECISIONS THAT DO NOT COUNT (1) REQ-14: W-2 (waiver) is about the same as a decision further up',
    );
  });
});

describe('an attestation', () => {
  const asking = `${plan}followUp: { approach: We listen first. }\n`;
  const changed = asking.replace('listen', 'ask');
  test.each([
    ['holds on its last day', '--as-of 2027-05-31', asking, ['attested', 'active', 1]],
    ['is over the day after', '--as-of 2027-06-01', asking, [undefined, 'expired', 0]],
    ['does not stand for another text', '', changed, [undefined, 'stale', 0]],
  ])('%s, and the question was never met', async (_, flags, now, expected) => {
    const line = ['attest', 'PRO-09', ...full, '--role', 'head of planning', '--expires', '2027-05-31'];
    const { written } = await runCli(line, { files: { 'plan.yaml': asking } });
    const attested = written.get('plan.decisions.yaml');
    const { out } = await check(`--json ${flags}`, attested, { 'plan.yaml': now });
    const { plans, tally } = JSON.parse(out);
    const about = plans[0].assessments.find((one: { code: string }) => one.code === 'PRO-09');
    expect([about.effective, about.decisions[0].state, tally.may.attested ?? 0]).toEqual(expected);
    expect(about.verdict).toBe('needs-review');
  });
});

describe('what is odd about the file', () => {
  const odd = entry({ requirement: 'REQ-144' }) + entry({ expires: '31.12.2026', requirement: 'REQ-13' });
  test('is told for people, line by line, and for machines', async () => {
    expect(flat((await check('', odd)).out)).toContain('TO PUT RIGHT IN THE FILES OF DECISIONS (3)');
    const plain = (await check('--plain', odd)).out
      .split('\n')
      .filter((one) => /decisions\.yaml.* warning [a-z]/.test(one));
    expect(plain.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      'plan.decisions.yaml:17:3: warning norwegian-date',
      'plan.decisions.yaml:3:3: warning unknown-requirement-near',
      'plan.decisions.yaml:10:3: warning duplicate-decision-id',
    ]);
    const { decisionNotes } = JSON.parse((await check('--json', odd)).out);
    expect(decisionNotes).toHaveLength(3);
  });

  const other = entry({ scope: '{ plan: dal }' });
  test.each([
    ['a plan there is not is named when the whole folder is checked', '.', {}, 1],
    ['also when it is checked file by file', 'plan.yaml', {}, 1],
    [
      'not when it may be a plan that is not checked',
      'plan.yaml',
      { 'dal.yaml': plan.replace('fjord', 'dal') },
      0,
    ],
    ['not when it is checked too', '.', { 'dal.yaml': plan.replace('fjord', 'dal') }, 0],
    ['not when another plan cannot be read', '.', { 'vik.yaml': 'team: [' }, 0],
    [
      'a file that is included is no plan',
      'plan.yaml',
      { 'plan.yaml': `${plan}include: [team.yaml]\n`, 'team.yaml': 'team: {}\n' },
      1,
    ],
  ])('%s', async (_, what, more, count) => {
    const { out } = await check(`${what} --plain`, other, more);
    expect(out.match(/unknown-plan/g)?.length ?? 0).toBe(count);
  });
});

describe('a file that cannot be used ends the run with 2', () => {
  test.each([
    ['no justification', entry({ justification: '' }), 'The key justification is missing'],
    ['no YAML', '- id: "W\n', 'cannot be read as YAML'],
    ['keys in place of a list', 'decisions: []\n', 'The file must be a list'],
  ])('%s', async (_, decisions, why) => {
    const { code, out, err } = await check('', decisions);
    expect([code, out, err.includes(why)]).toEqual([2, '', true]);
  });

  test('one that the system refuses', async () => {
    const world = {
      files: { 'plan.yaml': plan, 'plan.decisions.yaml': '' },
      refused: { 'plan.decisions.yaml': 'EACCES' },
    };
    const { code, err } = await runCli('check', { ...world, ...english });
    expect([code, err]).toEqual([
      2,
      'plan: plan.decisions.yaml cannot be read: you do not have access. Nothing is judged.\n',
    ]);
  });
});

test('the file beside a plan is no plan, and standard input has none', async () => {
  expect(JSON.parse((await check('. --json')).out).plans).toHaveLength(1);
  const world = { stdin: plan, files: { 'plan.decisions.yaml': waiver } };
  expect(JSON.parse((await runCli('check - --json', world)).out).tally.should.waived).toBeUndefined();
});

test('an empty file changes nothing', async () => {
  const without = await runCli('check --json', { files: { 'plan.yaml': plan }, ...english });
  expect((await check('--json', '# none yet\n')).out).toBe(without.out);
});
