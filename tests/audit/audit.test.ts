import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { AuditWire } from '../../src/audit/wire.ts';
import { auditOptions } from '../../src/cli/audit-options.ts';
import { realRun } from '../helpers/real-run.ts';
import { runCli } from '../helpers/run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-audit-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
let number = 0;
beforeEach(() => {
  folder = join(root, String(number++));
  mkdirSync(join(folder, 'in'), { recursive: true });
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
});

const plan = (municipality: string, name: string, more = ''): string =>
  `version: 1\nmunicipality:\n  number: "${municipality}"\n  name: ${name}\n${more}`;

function put(name: string, content: string): string {
  const file = join(folder, 'in', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const audit = (...more: readonly string[]) =>
  realRun(['audit', join(folder, 'in'), '-o', join(folder, 'out'), '-f', 'json', ...more]);
const written = (out = 'out'): AuditWire =>
  JSON.parse(readFileSync(join(folder, out, 'audit.json'), 'utf8')) as AuditWire;
const bytes = (out = 'out'): string => readFileSync(join(folder, out, 'audit.json'), 'utf8');
const stateOf = (wire: AuditWire, wanted: string) =>
  wire.coverage.find((one) => one.number === wanted)?.state;
const codes = (wire: AuditWire) => wire.problems.map(({ code }) => code);

describe('who has submitted', () => {
  test('the register tells who is missing, county by county', async () => {
    put('a.yaml', plan('4601', 'Bergen kommune'));
    const { code, out } = await audit('--county', '46');
    const wire = written();
    expect(code).toBe(0);
    expect(wire.coverage).toHaveLength(43);
    expect(stateOf(wire, '4601')).toBe('received');
    expect(stateOf(wire, '4602')).toBe('missing');
    expect(out).toContain('1 of 43 municipalities have submitted');
  });

  test('a missing municipality is exit code 1 when all are required', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    expect((await audit('--county', '46', '--require-all')).code).toBe(1);
  });

  test('a plan for several municipalities covers the partners without one of their own', async () => {
    put(
      'a.yaml',
      plan(
        '4601',
        'Bergen',
        '  partners:\n    - { number: "4602", name: Kinn }\n    - { number: "4611", name: Etne }\n',
      ),
    );
    put('b.yaml', plan('4611', 'Etne'));
    await audit('--county', '46');
    const wire = written();
    expect([stateOf(wire, '4602'), stateOf(wire, '4611')]).toEqual(['covered', 'received']);
    expect(codes(wire)).toContain('partner-has-own-plan');
  });

  test.each([
    ['two plans for one municipality', plan('4601', 'Bergen'), 'several-plans'],
    ['a number no municipality has', plan('9999', 'Fjellvik'), 'unknown-number'],
    ['a number with the name of another', plan('4602', 'Bergen'), 'name-mismatch'],
    ['a number of another county', plan('0301', 'Oslo'), 'outside-county'],
    ['no number', 'version: 1\n', 'no-number'],
  ])('%s is reported', async (_, other, code) => {
    put('a.yaml', plan('4601', 'Bergen'));
    put('b.yaml', other);
    await audit('--county', '46');
    expect(codes(written())).toContain(code);
  });

  test.each(['Lyngen', 'Ivgu', 'Lyngen – Ivgu – Yykeä', 'Lyngen kommune'])(
    '%s is a name of Lyngen',
    async (name) => {
      put('a.yaml', plan('5536', name));
      await audit('--county', '55');
      expect(codes(written())).not.toContain('name-mismatch');
    },
  );

  test.each([
    ['r.csv', 'kommunenummer;navn;frist;mottatt\r\n301;Oslo;2026-01-01;2026-02-01\r\n'],
    [
      'excel.csv',
      '\ufeffKommunenummer;Kommune;Frist;Mottatt\r\n0301;"Oslo; hovedstaden";2026-01-01;2026-02-01\r\n',
    ],
    ['tab.csv', 'number\tname\tdue\treceived\n0301\tOslo\t2026-01-01\t2026-02-01\n'],
    ['r.json', '[{"number":"0301","name":"Oslo","due":"2026-01-01","received":"2026-02-01"}]'],
  ])('a register of one’s own (%s) knows when they came', async (name, content) => {
    const register = join(folder, name);
    writeFileSync(register, content);
    put('a.yaml', plan('0301', 'Oslo'));
    await audit('--register', register);
    expect(stateOf(written(), '0301')).toBe('late');
  });

  test.each([
    ['name\nOslo\n', 'no column'],
    ['\ufeffkommunenummer;navn\r\n12;Oslo\r\n', 'Row 2'],
    ['number\n12\n', 'Row 2'],
    ['number\n0301\n0301\n', 'Row 3'],
    ['number,due\n0301,soon\n', 'a day is written'],
    ['number,name\n"0301,Oslo\n', 'not closed'],
  ])('a register that cannot be used is exit code 2 (%j)', async (content, said) => {
    const register = join(folder, 'r.csv');
    writeFileSync(register, content);
    put('a.yaml', plan('0301', 'Oslo'));
    const { code, err } = await audit('--register', register);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test.each([
    ['[{"number":"0301"', 'not JSON'],
    ['{"number":"0301"}', 'not a list'],
    ['[{"name":"Oslo"}]', 'no column'],
    ['[]', 'empty'],
  ])('a register in JSON that cannot be used is exit code 2 (%j)', async (content, said) => {
    const register = join(folder, 'r.json');
    writeFileSync(register, content);
    put('a.yaml', plan('0301', 'Oslo'));
    const { code, err } = await audit('--register', register);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('a county nobody is in is exit code 2, and says how it is written', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    expect(await audit('--county', 'Vestland')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--county 46'),
    });
  });

  test('--due makes what came later late, where the register knows when it came', async () => {
    const register = join(folder, 'r.csv');
    writeFileSync(register, 'number;name;received\n0301;Oslo;2026-02-01\n');
    put('a.yaml', plan('0301', 'Oslo'));
    await audit('--register', register, '--due', '2026-01-31');
    expect([stateOf(written(), '0301'), codes(written())]).toEqual(['late', ['late']]);
  });

  test('a register that is not there is exit code 2', async () => {
    put('a.yaml', plan('0301', 'Oslo'));
    expect((await audit('--register', join(folder, 'none.csv'))).code).toBe(2);
  });
});

describe('what may go wrong', () => {
  test('nothing found is exit code 3', async () => {
    expect((await audit()).code).toBe(3);
  });

  test('a plan that cannot be read is named, and the rest goes on', async () => {
    put('4602.yaml', 'version: [');
    put('a.yaml', plan('4601', 'Bergen'));
    const { code } = await audit('--county', '46');
    const wire = written();
    expect(code).toBe(3);
    expect([stateOf(wire, '4602'), stateOf(wire, '4601')]).toEqual(['unreadable', 'received']);
  });

  test('faulty decisions stop nothing but are no pass', async () => {
    put('plan.decisions.yaml', 'decisions: 7\n');
    put('a.yaml', plan('4601', 'Bergen'));
    expect((await audit()).code).toBe(3);
    expect(written().plans).toHaveLength(1);
  });

  test('decisions hold no longer than the settings allow, also where the plan is in the cache', async () => {
    const file = put('a.yaml', plan('4601', 'Bergen'));
    const why = ['--justification', 'Samøvelsen er flyttet til mai av teamet.', '--expires', '2027-05-31'];
    const who = ['--approver', 'Randi Fjellheim', '--role', 'beredskapsleder'];
    expect((await realRun(['waive', 'REQ-14', '--plan', file, ...why, ...who])).code).toBe(0);
    const states = () =>
      written().plans.map(
        (one) =>
          one.status === 'assessed' &&
          one.remarked.flatMap(({ decisions = [] }) => decisions.map(({ state }) => state)),
      );
    await audit();
    const usual = states();
    const settings = put('plan.config.yaml', 'maxWaiver: P1M\n');
    await audit('--config', settings);
    expect([usual, states()]).toEqual([[['active']], [['too-long']]]);
  });

  test('links that lead in a circle are followed once, and a broken one is a plan nobody can open', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    symlinkSync(join(folder, 'in'), join(folder, 'in', 'loop'));
    symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'in', 'b.yaml'));
    expect((await audit()).code).toBe(3);
    expect(written().plans.map(({ status }) => status)).toEqual(['assessed', 'unreadable']);
  });

  test.each(['med mellomrom.yaml', 'linje\nskift.yaml', '🚒.yaml', 'a..b.yaml', '=1+1.yaml'])(
    'a file may be called %j',
    async (name) => {
      put(name, plan('4601', 'Bergen'));
      expect((await audit()).code).toBe(0);
      expect(written().plans[0]?.file).toBe(join(folder, 'in', name));
    },
  );

  test('a folder that is called ..something is looked into like any other', async () => {
    put('...hemmelig/..a.yaml', plan('4601', 'Bergen'));
    put('a/../b.yaml', plan('4602', 'Kinn'));
    await audit();
    expect(written().plans).toHaveLength(1);
  });

  test('a file and a folder nobody may open are reported, and the rest goes on', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    put('4602.yaml', plan('4602', 'Kinn'));
    put('lukket/b.yaml', plan('4611', 'Etne'));
    chmodSync(join(folder, 'in', 'lukket'), 0);
    chmodSync(join(folder, 'in', '4602.yaml'), 0);
    const { code } = await audit();
    chmodSync(join(folder, 'in', 'lukket'), 0o755);
    // The superuser may look everywhere; `npm run validate` does the same as somebody else.
    const expected = process.getuid?.() === 0 ? [0, []] : [3, ['folder-refused', 'unreadable']];
    expect([code, codes(written())]).toEqual(expected);
  });

  test('an audit already writing into the folder is not disturbed', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', '.audit.lock'), String(process.pid));
    const { code, err } = await audit();
    expect([code, err]).toEqual([3, expect.stringContaining('Another audit is writing')]);
    expect(existsSync(join(folder, 'out', 'audit.json'))).toBe(false);
  });

  test('the lock of an audit that is no more is taken over', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', '.audit.lock'), '999999999');
    expect((await audit()).code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['audit.json', 'manifest.json']);
  });

  test('a folder to write into that is a file is said to be in the way', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    writeFileSync(join(folder, 'out'), '');
    expect(await audit()).toMatchObject({
      code: 3,
      err: expect.stringContaining('nothing has been written'),
    });
  });

  test('files included in a plan are parts of it', async () => {
    put('a.yaml', `include: [team.yaml]\n${plan('4601', 'Bergen')}`);
    put('team.yaml', 'team:\n  name: Kriseteamet\n');
    await audit();
    expect(written().plans.map(({ file }) => file)).toEqual([join(folder, 'in', 'a.yaml')]);
  });
});

describe('the cache', () => {
  const cacheFile = () => {
    const inside = join(folder, 'cache', 'beredskapsplan', 'audit');
    return join(inside, readdirSync(inside).find((name) => name.endsWith('.cache')) ?? '');
  };

  test('gives the same bytes as judging anew', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    put('b.yaml', 'version: [');
    await audit();
    const fresh = bytes();
    rmSync(join(folder, 'out'), { recursive: true });
    await audit();
    expect(bytes()).toBe(fresh);
    await audit('--no-cache');
    expect(bytes()).toBe(fresh);
  });

  test.each([
    ['the plan', () => put('a.yaml', plan('4601', 'Bergen', 'team:\n  name: Kriseteamet\n')), []],
    ['a file it includes', () => put('team.yaml', 'team:\n  name: Et annet team\n  tasks: [samtaler]\n'), []],
    ['the decisions', () => put('plan.decisions.yaml', 'decisions: 7\n'), []],
    ['the day', () => undefined, ['--as-of', '2029-01-01']],
  ])('does not outlive a change of %s', async (_, change, flags) => {
    put(
      'a.yaml',
      `include: [team.yaml]\n${plan('4601', 'Bergen', 'revision:\n  lastRevised: 2026-01-01\n  interval: P1Y\n')}`,
    );
    put('team.yaml', 'team:\n  name: Teamet\n');
    await audit();
    change();
    await audit(...flags);
    const cached = bytes();
    await audit(...flags, '--no-cache');
    expect(cached).toBe(bytes());
  });

  test.each([
    ['is garbage', () => 'garbage\n\0\n'],
    ['is cut short', (old: string) => old.slice(0, old.length - 100)],
    ['has a flipped letter', (old: string) => old.replace('"not-met"', '"met"')],
    ['is empty', () => ''],
  ])('is no use, and no harm, when it %s', async (_, spoil) => {
    put('a.yaml', plan('4601', 'Bergen'));
    await audit();
    const fresh = bytes();
    writeFileSync(cacheFile(), spoil(readFileSync(cacheFile(), 'utf8')));
    rmSync(join(folder, 'out'), { recursive: true });
    expect((await audit()).code).toBe(0);
    expect(bytes()).toBe(fresh);
  });

  test('holds nothing of what a plan says of people', async () => {
    put(
      'a.yaml',
      plan(
        '4601',
        'Bergen',
        'contacts:\n  - { id: kari, label: Lege, name: Kari Fjell, phones: [{ number: "20 00 12 34", kind: work }] }\n',
      ),
    );
    await audit();
    expect(`${readFileSync(cacheFile(), 'utf8')}${bytes()}`).not.toMatch(/Kari Fjell|20001234|20 00 12 34/);
  });
});

describe('across plans', () => {
  const person =
    'contacts:\n  - { id: lege, label: Lege, kind: person, name: Kari Fjell, phones: [{ number: "20 00 12 34", kind: work }] }\n';
  const said = (passage: string) => `scope:\n  purpose: ${passage}\n`;
  const passage =
    'Alle som er råka av ei alvorleg hending skal få den same hjelpa uansett kvar ho skjer og kven dei er i kommunen vår i dag';

  test.each([
    [
      'the same person and number',
      [plan('4601', 'Bergen', person), plan('4602', 'Kinn', person)],
      ['same-person', 'same-number'],
    ],
    [
      'passages word for word',
      [plan('4601', 'Bergen', said(passage)), plan('4602', 'Kinn', said(passage))],
      ['boilerplate'],
    ],
    [
      'a host that does not name its partner',
      [plan('4601', 'Bergen', '  host: "4602"\n'), plan('4602', 'Kinn')],
      ['one-sided-host'],
    ],
    [
      'the name of another municipality',
      [plan('4601', 'Bergen', said('Teamet i Kinn kommune møter.')), plan('4602', 'Kinn')],
      ['foreign-name'],
    ],
    ['nothing, where there is nothing', [plan('4601', 'Bergen'), plan('4602', 'Kinn')], []],
  ])('%s', async (_, plans, expected) => {
    for (const [index, content] of plans.entries()) put(`${index}.yaml`, content);
    await audit();
    expect(written().across.map(({ code }) => code)).toEqual(expected);
  });
});

describe('what an audit is told with', () => {
  test('audit.json keeps to its published schema', async () => {
    put('a.yaml', readFileSync('examples/sparse.nn.yaml', 'utf8'));
    put('b.yaml', 'version: [');
    await audit('--county', '46', '--due', '2026-01-01', '--reviewer', 'Rådgiver');
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schemas/audit.json', 'utf8')),
    );
    validate(written());
    expect(validate.errors).toBeNull();
  });

  test('CSV has `;`, a byte order mark and no formulas', async () => {
    put('a.yaml', plan('4601', "'=1+1'"));
    await realRun(['audit', join(folder, 'in'), '-o', join(folder, 'out'), '-f', 'findings', '-f', 'matrix']);
    const [matrix, findings] = ['matrix.csv', 'findings.csv'].map((name) =>
      readFileSync(join(folder, 'out', name), 'utf8'),
    );
    expect(matrix).toMatch(/^\ufeffmunicipality;name;file;/);
    expect(matrix).toContain(";'=1+1;");
    expect(findings?.split('\r\n').length).toBeGreaterThan(100);
  });

  test('a terminal sees how far it has come; a pipe sees nothing', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    expect((await audit()).err).toBe('');
  });

  test('letters nobody asked for are not made of more than a hundred plans, and that is said on standard error', async () => {
    for (let index = 0; index < 101; index++) put(`${index}.yaml`, 'version: 1\n');
    const { err } = await realRun(['audit', join(folder, 'in'), '-o', join(folder, 'out')]);
    expect(err.replaceAll('\n', ' ')).toContain('letters is not made, because there are more than 100 plans');
    expect(existsSync(join(folder, 'out', 'letters'))).toBe(false);
    expect(existsSync(join(folder, 'out', 'index.html'))).toBe(true);
  });

  test.each(['nb', 'nn', 'en'])('--help in %s says what each option is for', async (language) => {
    const { out } = await runCli(`audit --help --lang ${language}`);
    for (const { flags, summary } of Object.values(auditOptions)) {
      expect(out).toContain(flags);
      const [first = ''] = summary[language as 'nb' | 'nn' | 'en'].split(' ');
      expect(out).toContain(first);
    }
  });

  test('the page for officers names no option the command does not have', () => {
    const page = readFileSync('docs/audit.md', 'utf8');
    const known = Object.values(auditOptions).flatMap(({ flags }) => flags.split(', '));
    const told = page.match(/plan audit[^\n]*|^\| `--[^|]*/gm) ?? [];
    const named = told.flatMap((line) => line.match(/--[a-z][a-z-]*/g) ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const flag of named) expect(known).toContain(flag);
  });

  test('--about-register says where the register comes from', async () => {
    const { out } = await realRun(['audit', '--about-register']);
    expect(out).toContain('357 municipalities');
    expect(out).toContain('CC BY 4.0');
  });
});

describe('shards', () => {
  const shard = (which: string, ...more: readonly string[]) =>
    realRun(['audit', join(folder, 'in'), '--shard', which, '-o', join(folder, 'shards'), ...more], {
      variables: { PLAN_AUDIT_SALT: 'en hemmelighet' },
    });
  const merge = () =>
    realRun([
      'audit',
      'merge',
      join(folder, 'shards'),
      '-o',
      join(folder, 'merged'),
      '-f',
      'json',
      '--county',
      '46',
    ]);

  beforeEach(() => {
    for (const [index, name] of ['Bergen', 'Kinn'].entries())
      put(`${index}.yaml`, plan(`460${index + 1}`, name));
    put('2.yaml', `include: [team.yaml]\n${plan('4611', 'Etne')}`);
    put('team.yaml', 'team:\n  name: Teamet\n');
    put('x.yaml', 'version: [');
  });

  test('merged are the same bytes as the whole', async () => {
    await audit('--county', '46');
    for (const which of ['1/3', '2/3', '3/3']) expect((await shard(which)).code).toBe(0);
    expect((await merge()).code).toBe(3);
    expect(bytes('merged')).toBe(bytes());
  });

  test('without one of them nothing is merged', async () => {
    await shard('1/3');
    await shard('3/3');
    expect(await merge()).toMatchObject({ code: 3, err: expect.stringContaining('missing: 2 of 3') });
  });

  test('of different days are not mixed', async () => {
    await shard('1/2');
    await shard('2/2', '--as-of', '2026-01-01');
    expect(await merge()).toMatchObject({ code: 3, err: expect.stringContaining('day') });
  });

  test('that are cut short or of another version are refused', async () => {
    await shard('1/1');
    const file = join(folder, 'shards', 'shard-1-of-1.jsonl');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.split('\n').slice(0, -2).join('\n'));
    expect(await merge()).toMatchObject({ code: 3, err: expect.stringContaining('not whole') });
    writeFileSync(file, whole.replace(/"version":"[^"]+"/, '"version":"0.0.1"'));
    expect(await merge()).toMatchObject({ code: 3, err: expect.stringContaining('0.0.1') });
  });

  test('need the same salt everywhere', async () => {
    const { code } = await realRun([
      'audit',
      join(folder, 'in'),
      '--shard',
      '1/2',
      '-o',
      join(folder, 'shards'),
    ]);
    expect(code).toBe(2);
  });

  test.each(['0/2', '3/2', 'x', '1'])('cannot be %s', async (which) => {
    expect((await shard(which)).code).toBe(2);
  });
});

describe('since last time', () => {
  const compared = async (...change: readonly (() => unknown)[]) => {
    await audit();
    rmSync(join(folder, 'before'), { recursive: true, force: true });
    mkdirSync(join(folder, 'before'));
    writeFileSync(join(folder, 'before', 'audit.json'), bytes());
    for (const one of change) one();
    return join(folder, 'before', 'audit.json');
  };

  const complete = readFileSync('examples/complete.nb.yaml', 'utf8');

  test('a plan that has changed is the cause', async () => {
    put('a.yaml', complete);
    const before = await compared(() =>
      put('a.yaml', complete.slice(0, complete.indexOf('\noperations:') + 1)),
    );
    await audit('--previous', before);
    const { changes } = written();
    expect(changes?.changed.length).toBeGreaterThan(0);
    expect(new Set(changes?.changed.flatMap(({ causes }) => causes))).toEqual(new Set(['plan-changed']));
  });

  test('time alone is the cause where nothing else has changed', async () => {
    put('a.yaml', complete);
    const before = await compared();
    await audit('--previous', before, '--as-of', '2031-01-01');
    const { changes } = written();
    expect(new Set(changes?.changed.flatMap(({ causes }) => causes))).toEqual(new Set(['time-passed']));
    const { out } = await realRun(['audit', 'compare', before, join(folder, 'out', 'audit.json')]);
    expect(out.replaceAll('\n', ' ')).toContain('because time has passed');
  });

  test('a decision that was made is the cause where the plan says what it said', async () => {
    const file = put('a.yaml', plan('4601', 'Bergen'));
    const before = await compared();
    const why = ['--justification', 'Samøvelsen er flyttet til mai av teamet.', '--expires', '2027-05-31'];
    const who = ['--approver', 'Randi Fjellheim', '--role', 'beredskapsleder'];
    const { code } = await realRun(['waive', 'REQ-14', '--plan', file, ...why, ...who]);
    expect(code).toBe(0);
    await audit('--previous', before);
    expect(written().changes?.changed.map(({ after, causes }) => [after, causes])).toEqual([
      ['waived', ['decision-changed']],
    ]);
    const { out } = await realRun(['audit', 'compare', before, join(folder, 'out', 'audit.json')]);
    expect(out.replaceAll('\n', ' ')).toContain('because a decision has changed');
  });

  test('a checklist that has changed is the cause where plan, day and decisions are the same', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    const before = await compared();
    const old = JSON.parse(readFileSync(before, 'utf8')) as AuditWire; // written a moment ago
    const [judged] = old.plans;
    if (judged?.status !== 'assessed') throw new Error('it is not judged');
    const place = judged.outcomes.indexOf('not-met');
    const id = old.checklist.requirements[place]?.id;
    const plans = [
      {
        ...judged,
        outcomes: judged.outcomes.map((one, index) => (index === place ? ('met' as const) : one)),
        remarked: judged.remarked.filter(({ requirement }) => requirement !== id),
      },
    ];
    const checklist = { ...old.checklist, hash: 'another' };
    writeFileSync(before, JSON.stringify({ ...old, checklist, plans }));
    const { out } = await realRun(['audit', 'compare', before, join(folder, 'out', 'audit.json'), '--json']);
    expect(JSON.parse(out).changed).toMatchObject([
      { requirement: id, before: 'met', after: 'not-met', kind: 'new', causes: ['checklist-changed'] },
    ]);
  });

  test('plans that have come and gone are named, also when the file is laid out anew', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    const before = await compared(
      () => rmSync(join(folder, 'in', 'a.yaml')),
      () => put('b.yaml', plan('4602', 'Kinn')),
    );
    writeFileSync(before, JSON.stringify(JSON.parse(readFileSync(before, 'utf8')), null, 2));
    await audit('--previous', before);
    const { changes } = written();
    expect([changes?.arrived, changes?.gone].map((all) => all?.map((one) => one.plan))).toEqual([
      ['4602'],
      ['4601'],
    ]);
  });

  test('what is no audit is exit code 2', async () => {
    put('a.yaml', plan('4601', 'Bergen'));
    expect((await audit('--previous', join(folder, 'in', 'a.yaml'))).code).toBe(2);
  });
});

test('a sample is the same for the same seed, and takes from every kind of plan', async () => {
  for (let index = 0; index < 12; index++)
    put(
      `${index}.yaml`,
      plan(
        index < 6 ? `46${11 + index}` : `03${index}`.padEnd(4, '0'),
        'X',
        index % 2 ? 'team:\n  name: T\n' : '',
      ),
    );
  await audit();
  const draw = (seed: string) =>
    realRun(['audit', 'sample', join(folder, 'out', 'audit.json'), '--n', '4', '--seed', seed, '--json']);
  const [one, again] = [await draw('7'), await draw('7')];
  expect(one.out).toBe(again.out);
  expect(JSON.parse(one.out).plans).toHaveLength(4);
});

test('a sample takes from each county and each third in proportion', async () => {
  // Twelve plans: eight in Vestland and four in Rogaland, half of each with a team.
  for (let index = 0; index < 12; index++)
    put(
      `${index}.yaml`,
      plan(`${index < 8 ? 46 : 11}${11 + index}`, 'X', index % 2 ? 'team:\n  name: T\n' : ''),
    );
  await audit();
  for (const seed of ['1', '2', '3']) {
    const { out } = await realRun([
      ...['audit', 'sample', join(folder, 'out', 'audit.json')],
      ...['--n', '6', '--seed', seed, '--json'],
    ]);
    const { plans } = JSON.parse(out) as { plans: readonly { county: string; band: number }[] };
    const inVestland = plans.filter(({ county }) => county === 'Vestland').length;
    expect([3, 4, 5]).toContain(inVestland);
    expect(new Set(plans.map(({ band }) => band))).toEqual(new Set([1, 2, 3]));
  }
});

describe('a review that is taken back in', () => {
  const header = 'planId,file,requirement,sha256,answer,comment,reviewer,reviewedOn\n';
  const take = async (
    answer: string,
    comment: string,
    change: Partial<Record<'sha256' | 'requirement' | 'planId', string>> = {},
  ) => {
    put('a.yaml', plan('4601', 'Bergen'));
    await audit();
    const [judged] = written().plans;
    if (judged?.status !== 'assessed') throw new Error('it is not judged');
    const {
      planId = judged.planId,
      requirement = judged.remarked[0]?.requirement,
      sha256 = judged.sha256,
    } = change;
    const file = join(folder, 'review.csv');
    writeFileSync(
      file,
      `${header}${planId},${judged.file},${requirement},${sha256},${answer},${comment},R,2026-11-22\n`,
    );
    const output = join(folder, 'reviews.json');
    const run = await realRun([
      'audit',
      'review',
      'import',
      file,
      '--previous',
      join(folder, 'out', 'audit.json'),
      '-o',
      output,
    ]);
    return { ...run, reviews: JSON.parse(readFileSync(output, 'utf8')).reviews };
  };

  test.each([
    ['accepted', '', 1],
    ['returned', 'Mangler navn', 1],
    ['', '', 0],
  ])('%j with the comment %j counts', async (answer, comment, count) => {
    const { code, reviews } = await take(answer, comment);
    expect([code, reviews.length]).toEqual([0, count]);
  });

  test.each([
    ['returned without a word', 'returned', {}, 'must have a comment'],
    ['another answer', 'maybe', {}, 'accepted or returned'],
    ['a plan that has changed since', 'accepted', { sha256: 'x' }, 'has changed since'],
    ['an unknown plan', 'accepted', { planId: 'x' }, 'not part of this audit'],
    ['an unknown requirement', 'accepted', { requirement: 'x' }, 'not on this checklist'],
  ])('%s is refused, and says so', async (_, answer, change, said) => {
    const { code, out, reviews } = await take(answer, '', change);
    expect([code, reviews]).toEqual([1, []]);
    expect(out.replaceAll('\n', ' ')).toContain(said);
  });
});
