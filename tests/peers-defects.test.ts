import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Row } from 'read-excel-file/node';
import readSheets from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../src/app/exit-code.ts';
import { effectiveOf } from '../src/assessment/decision.ts';
import { verdictOf } from '../src/assessment/verdict.ts';
import review from '../src/audit/outputs/review.ts';
import xlsx from '../src/audit/outputs/xlsx.ts';
import { bindDecisions } from '../src/decisions/bind.ts';
import { contentHash } from '../src/decisions/content-hash.ts';
import type { Decision } from '../src/decisions/decision.ts';
import { withEntry } from '../src/decisions/edit.ts';
import { assess } from '../src/engine/assess.ts';
import { gateOf } from '../src/engine/gate.ts';
import { reportOf, tallyOf } from '../src/engine/report-of.ts';
import { osloDate } from '../src/node/oslo-date.ts';
import docx from '../src/renderers/docx/docx.ts';
import pretty from '../src/reporters/pretty.ts';
import { catalogue } from '../src/requirements/index.generated.ts';
import { isDate } from '../src/util/plain-date.ts';
import { auditContext, auditResult } from './helpers/audit-result.ts';
import { documentOfExample } from './helpers/built-documents.ts';
import { read } from './helpers/plans.ts';
import { locales } from './helpers/published-fields.ts';
import { realRun } from './helpers/real-run.ts';
import { contextIn, nb } from './helpers/reporter-context.ts';
import { requirementWith } from './helpers/requirements.ts';
import { runCli } from './helpers/run-cli.ts';
import { stringsOf } from './helpers/strings-of.ts';
import { textsIn } from './helpers/texts.ts';
import { lostIn, partsOf, wordTextIn } from './helpers/word-text.ts';

/** Defects found in tools of the same kind, each with what keeps it out of this one. */
const asOf = '2026-11-22';
const complete = readFileSync('examples/complete.nb.yaml', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'plan-peers-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const formats = ['pretty', 'plain', 'json', 'json=report.json'];

describe('1 and 4: an invalid file that exits 0, and a format with an exit code of its own', () => {
  test.each(formats)('the code follows from what was found, with --format %s', async (format) => {
    const files = {
      'met.yaml': complete,
      'unmet.yaml': 'version: 1\n',
      'misshapen.yaml': 'version: 1\nteam: nobody\n',
      'unreadable.yaml': 'version: [1\n',
    };
    const codes = await Promise.all(
      [...Object.keys(files), 'missing.yaml'].map(async (file) => {
        const gate = file === 'met.yaml' ? ' --fail-on none' : '';
        return (await runCli(`check ${file}${gate} --as-of ${asOf} --format ${format}`, { files })).code;
      }),
    );
    expect(codes).toEqual([0, 1, 1, 3, 3]);
  });
});

describe('2: what is absent is never reported', () => {
  const contents = catalogue.filter(({ group }) => group === 'contents');

  test.each(contents)('a plan without the fields of $code does not meet it', async (requirement) => {
    const { version, ...plan } = (await read(complete)).plan;
    const rest = Object.fromEntries(
      Object.entries(plan).filter(([key]) => !requirement.reads.some((read) => read === key)),
    );
    const source = await read(JSON.stringify({ version, ...rest }));
    expect(assess(source, [requirement], asOf).assessments[0]?.verdict).toBe('not-met');
  });
});

describe('3: a mistyped path silently skips the check', () => {
  test.each(['check nowhere.yaml', 'check plan.yaml nowhere.yaml', 'render nowhere.yaml -o plan.html'])(
    'plan %s is incomplete',
    async (line) => {
      const run = await runCli(line, { files: { 'plan.yaml': complete } });
      expect(run.code).toBe(3);
      expect(run.err).toContain('nowhere.yaml');
    },
  );

  test('a register that is not there is a usage error', async () => {
    const folder = filesIn({ 'in/plan.yaml': complete });
    const missing = join(folder, 'nowhere.csv');
    const run = await realRun([
      'audit',
      join(folder, 'in'),
      '--register',
      missing,
      '-o',
      join(folder, 'out'),
    ]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('nowhere.csv');
    expect(existsSync(join(folder, 'out', 'audit.json'))).toBe(false);
  });
});

test('5: messages of a batch that name one file for all', async () => {
  const files = { 'a/plan.yaml': 'version: 1\nteam: nobody\n', 'b/plan.yaml': 'version: 1\nroles: nobody\n' };
  const { out } = await runCli('check a/plan.yaml b/plan.yaml -f plain', { files });
  const named = out
    .trimEnd()
    .split('\n')
    .map((line) => /^([^:]+):\d+:\d+: /.exec(line)?.[1]);
  expect(new Set(named)).toEqual(new Set(['a/plan.yaml', 'b/plan.yaml']));
  expect(out).toMatch(/^a\/plan\.yaml:2:1: error expected-part /m);
  expect(out).toMatch(/^b\/plan\.yaml:2:1: error expected-list /m);
});

test('6: an exit code that counts, so that 256 rejected plans are a success', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 256 }, (_, index) => [`plans/${index}.yaml`, 'version: 1\n']),
  );
  const run = await runCli(`check plans --as-of ${asOf} --quiet`, { files });
  expect(run.code).toBe(1);
  expect(exitCodeOf(Array.from({ length: 256 }, () => 'incomplete'))).toBe(3);
});

test('7: a report that says valid after the engine failed', async () => {
  const broken = requirementWith({
    check: () => {
      throw new RangeError('Kari');
    },
  });
  const judged = assess(await read(complete), [broken], asOf);
  const report = reportOf([judged], [broken], asOf, { name: 'beredskapsplan', version: '0.0.0' });
  const gate = { failOn: 'none', strict: false } as const;
  expect(gateOf(report, gate)).toBe('incomplete');
  const told = String(pretty.render(report, contextIn(nb, { gate: { ...contextIn(nb).gate, ...gate } })));
  expect(told).toContain('KUNNE IKKE KONTROLLERES (1)');
  expect(told).toContain('Kontrollen er ufullstendig');
  expect(told).not.toMatch(/OPPFYLT|ingenting står i veien|Kari/);
});

describe('8: a sentence after the data', () => {
  test.each([
    ['clean', `${complete}\n`, '--fail-on none'],
    ['failing', 'version: 1\n', ''],
    ['empty', '', ''],
    ['unreadable', 'version: [1\n', ''],
  ])('standard output of a %s run is JSON and nothing else', async (_, plan, flags) => {
    const line = `check plan.yaml --json ${flags}`;
    expect(() => JSON.parse('')).toThrow();
    expect(JSON.parse((await runCli(line, { files: { 'plan.yaml': plan } })).out)).toHaveProperty('plans');
  });
});

test.each([
  ['clean', complete],
  ['failing', 'version: 1\n'],
])('9: JUnit without test cases for what is met: as many as requirements in a %s run', async (_, plan) => {
  const { out } = await runCli('check plan.yaml -f junit', { files: { 'plan.yaml': plan } });
  expect(out.match(/<testcase name="[A-Z]{3}-\d\d /g)).toHaveLength(catalogue.length);
  for (const { code } of catalogue) expect(out).toContain(`<testcase name="${code} `);
});

test('10: lines that count from nought in one format and from one in another', async () => {
  const plan = 'version: 1\nmeta:\n  id: fjellvik\nteam:\n  name: Kriseteam\n  size: 4\n';
  const told = async (format: string): Promise<string> =>
    (await runCli(`check plan.yaml -f ${format} --lang en`, { files: { 'plan.yaml': plan } })).out;
  expect(await told('plain')).toMatch(/^plan\.yaml:6:3: .*size/m);
  expect(await told('pretty')).toMatch(/6:3|line 6/);
  expect(JSON.stringify(JSON.parse(await told('json')).plans[0].diagnostics)).toMatch(/"line":6,"column":3/);
  expect(await told('github')).toMatch(/^::error file=plan\.yaml,line=6,endLine=6,col=3,/m);
  expect(await told('gitlab')).toMatch(/"begin": 6\b/);
  expect(await told('sarif')).toMatch(/"startLine": 6,\s+"startColumn": 3\b/);
});
test('11: GitHub annotations that escape line feeds only', async () => {
  const plan = 'version: 1\n"x%0A::error::, y\\n::error::z\\r": 1\n';
  const { out } = await runCli('check a,b.yaml -f github --include-values --lang en', {
    files: { 'a,b.yaml': plan },
  });
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => !/^::(error|warning|notice)( |::)/.test(line))).toEqual([]);
  expect(out).toContain('file=a%2Cb.yaml,line=2,');
  expect(lines.filter((line) => line.startsWith('::error::'))).toEqual([]);
  expect(out).toContain('x%250A');
});

describe('decisions', async () => {
  const requirement = catalogue.find(({ code }) => code === 'REQ-14') as (typeof catalogue)[number]; // of the guide's list
  const plan = 'version: 1\nmeta:\n  id: fjellvik\n';
  const source = await read(plan);
  const report = assess(source, catalogue, asOf);
  const waiver = (changes: Partial<Decision> = {}): Decision => ({
    id: 'W-1',
    type: 'waiver',
    requirement: 'REQ-14',
    plan: 'fjellvik',
    path: undefined,
    justification: 'The joint exercise was moved to May by the team.',
    compensating: undefined,
    ref: undefined,
    role: 'head of emergency planning',
    authority: undefined,
    approvedAt: '2026-11-01',
    expires: '2026-12-31',
    contentHash: contentHash(source.plan, requirement.reads, undefined),
    place: (...path) => source.place(path as unknown as ['meta', 'id']), // where an entry stands is told by other tests
    ...changes,
  });
  const under = (decisions: readonly Decision[], day = asOf) =>
    bindDecisions(decisions, { report, source, requirements: catalogue, asOf: day });
  const bound = (decisions: readonly Decision[], day?: string) => {
    const assessment = under(decisions, day).assessments.find(({ requirement: id }) => id === requirement.id);
    return { effective: assessment && effectiveOf(assessment), decisions: assessment?.decisions ?? [] };
  };

  test('12: a waiver that leaves the denominator and so raises a percentage', () => {
    const before = tallyOf([report], catalogue);
    const after = tallyOf([under([waiver()])], catalogue);
    const all = (tally: typeof before) =>
      Object.values(tally.should).reduce((sum: number, count) => sum + (count ?? 0), 0);
    expect(bound([waiver()]).effective).toBe('waived');
    expect(all(after)).toBe(all(before));
    for (const strength of ['must', 'should', 'may', 'context'] as const) {
      expect(after[strength].met).toBe(before[strength].met);
      expect(after[strength]['not-applicable']).toBe(before[strength]['not-applicable']);
    }
    expect(after.should.waived).toBe(1);
  });

  test.each([
    ['on its last day', '2026-12-31', 'active', 'waived'],
    ['the day after', '2027-01-01', 'expired', undefined],
  ])('13: a decision that has expired and still passes: %s', (_, day, state, effective) => {
    const now = bound([waiver()], day);
    expect(now.decisions.map((one) => one.state)).toEqual([state]);
    expect(now.effective).toBe(effective);
  });

  test('16: two entries of which one has expired, and nobody is told', () => {
    const both = bound([waiver({ expires: '2026-11-10' }), waiver({ id: 'W-2' })]);
    expect(both.decisions.map(({ id, state }) => [id, state])).toEqual([
      ['W-1', 'expired'],
      ['W-2', 'active'],
    ]);
    expect(both.effective).toBe('waived');
  });

  test('17: a new entry that overwrites what was written by hand', async () => {
    const hand = '# by hand\n- id: W-0   # keep\n  type: waiver\n  scope: { plan: nordvik }\n';
    const { place, plan: planId, path, compensating, ref, role, authority, ...written } = waiver();
    const entry = {
      ...written,
      scope: { plan: planId },
      approvedBy: { name: 'Randi Fjellheim', role },
    } as Parameters<typeof withEntry>[1]; // every day of it is given above
    const text = await withEntry(hand, entry);
    expect(text.startsWith(hand)).toBe(true);
    expect(text).toContain('- id: W-1\n');
  });

  test('17: a baseline of one plan that is made anew and takes those of the others with it', async () => {
    const beside = 'plan.decisions.yaml';
    const before = {
      'a.yaml': 'version: 1\nmeta: { id: fjellvik }\n',
      'b.yaml': 'version: 1\nmeta: { id: nordvik }\n',
    };
    const changed = {
      ...before,
      'a.yaml': `${before['a.yaml']}exercises:\n  interval: P2Y\n`,
    };
    const baseline = async (file: string, files: Readonly<Record<string, string>>): Promise<string> => {
      const why = [
        '--justification',
        'Known before the council adopted the plan.',
        '--expires',
        '2026-12-31',
      ];
      const who = ['--approver', 'Randi Fjellheim', '--role', 'head of emergency planning'];
      const waive = ['waive', 'REQ-14', '--type', 'baseline', '--plan', file, ...why, ...who];
      return (await runCli(waive, { files })).written.get(beside) ?? '';
    };
    const ofOne = await baseline('a.yaml', before);
    const ofBoth = await baseline('b.yaml', { ...before, [beside]: ofOne });
    const ofOther = ofBoth.slice(ofOne.length);
    const anew = await baseline('a.yaml', { ...changed, [beside]: ofBoth });
    expect(ofBoth.startsWith(ofOne)).toBe(true);
    expect(ofOther).toContain('plan: nordvik');
    expect(anew).toContain(ofOne);
    expect(anew).toContain(ofOther);
    const pruned = await runCli('decisions --prune', { files: { ...changed, [beside]: anew } });
    const kept = pruned.written.get(beside) ?? '';
    expect(kept).toContain(ofOther);
    expect(kept.match(/plan: fjellvik/g)).toHaveLength(1);

    const { out } = await runCli('check a.yaml b.yaml --json', { files: { ...changed, [beside]: kept } });
    const counted = JSON.parse(out).plans.map(({ assessments }: { assessments: readonly Judged[] }) =>
      assessments.flatMap(({ code, effective }) => (code === 'REQ-14' ? [effective] : [])),
    );
    expect(counted).toEqual([['baseline'], ['baseline']]);
  });
});

test('14: something passed and something nobody has looked at, which together pass', async () => {
  const place = (await read('version: 1\n')).place(['meta']);
  const finding = (kind: 'evidence' | 'question') => ({ kind, message: 'm', params: {}, place }) as const;
  expect(verdictOf([finding('evidence'), finding('question')], 'met')).toBe('needs-review');
  expect(verdictOf([finding('question'), finding('evidence')], 'met')).toBe('needs-review');
});

describe('15: dates that are read as another day', () => {
  test.each([
    ['2026-07-07', true],
    ['2026-7-7', false],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['07.07.2026', false],
    ['2026', false],
  ])('%s is a day: %s', (text, day) => {
    expect(isDate(text)).toBe(day);
  });

  test.each([
    ['the turn of the year', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['the night summer time begins', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['the night it ends', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['a leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('today in Norway, %s', (_, instant, day) => {
    expect(osloDate(new Date(instant))).toBe(day);
  });
});

test('18: a first failure that hides the rest', async () => {
  const faults = Array.from({ length: 10 }, (_, index) => `colour${index}: red\n`).join('');
  const { out } = await runCli('check plan.yaml --json', {
    files: { 'plan.yaml': `version: 1\n${faults}` },
  });
  const [plan] = JSON.parse(out).plans;
  expect(plan.diagnostics).toHaveLength(10);
  expect(plan.assessments).toHaveLength(catalogue.length);
});

test('19: one dead pattern among live ones that goes unnoticed', async () => {
  const run = await runCli('check live/*.yaml dead/*.yaml', { files: { 'live/plan.yaml': complete } });
  expect(run.code).toBe(3);
  expect(run.err).toContain('dead/*.yaml');
});

test('20: merged reports that lose their tests: every file is the same, byte for byte, as of one run', async () => {
  const sparse = readFileSync('examples/sparse.nn.yaml', 'utf8');
  const folder = filesIn({
    'in/a.yaml': complete,
    'in/b.yaml': sparse,
    'in/c.yaml': 'version: 1\nteam: nobody\n',
    'in/d.yaml': 'version: [1\n',
  });
  const audit = (...argv: readonly string[]) =>
    realRun(['audit', ...argv], { variables: { PLAN_AUDIT_SALT: 'en hemmelighet' } });
  const shards = join(folder, 'shards');
  const whole = await audit(join(folder, 'in'), '--no-cache', '-o', join(folder, 'whole'));
  for (const which of ['1/3', '2/3', '3/3'])
    await audit(join(folder, 'in'), '--no-cache', '--shard', which, '-o', shards);
  const merged = await audit('merge', shards, '-o', join(folder, 'merged'));
  const [one, other] = [bytesIn(join(folder, 'whole')), bytesIn(join(folder, 'merged'))];
  expect(Object.keys(one)).toEqual(
    expect.arrayContaining(['audit.json', 'audit.xlsx', 'findings.csv', 'index.html', 'review.xlsx']),
  );
  expect(other).toEqual(one);
  expect(merged.code).toBe(whole.code);
});

test('21: a language whose texts are empty', () => {
  const texts = textsIn('src');
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter(({ nb: bokmål, nn, en }) => [bokmål, nn, en].some((text) => !text?.trim()))).toEqual(
    [],
  );
});

describe('22: a translated document with nothing under its headings', async () => {
  const editions = ['internal', 'public'] as const;
  const shape = async (locale: 'nb' | 'nn' | 'en', edition: (typeof editions)[number]) =>
    (await documentOfExample('complete.nb.yaml', { edition, locale })).sections.map(
      ({ id, title, blocks }) => ({
        id,
        title,
        kinds: blocks.map(({ kind }) => kind),
      }),
    );

  test.each(editions)(
    'the %s edition has the same blocks in every language, each under its title',
    async (edition) => {
      const [bokmål = [], ...others] = await Promise.all(locales.map((locale) => shape(locale, edition)));
      expect(bokmål.length).toBeGreaterThan(5);
      expect(bokmål.filter(({ kinds }) => kinds.length === 0)).toEqual([]);
      for (const other of others) {
        expect(other.map(({ id, kinds }) => [id, kinds])).toEqual(bokmål.map(({ id, kinds }) => [id, kinds]));
        expect(other.filter(({ title }) => title.trim() === '')).toEqual([]);
      }
    },
  );

  test.each(locales)('every field of the plan is in Word: %s', async (locale) => {
    const document = await documentOfExample('complete.nb.yaml', { locale });
    const { bytes } = await docx.render(document);
    const told = stringsOf(document);
    expect(told.length).toBeGreaterThan(500);
    expect(lostIn(wordTextIn(partsOf(bytes)['word/document.xml'] ?? ''), told)).toEqual([]);
  });

  describe.each([xlsx, review])(
    'every cell of $id is filled in the same way in every language',
    async (output) => {
      const cellsIn = async (locale: (typeof locales)[number]) => {
        const sheets: Row[][] = [];
        for await (const { content } of output.make(
          auditResult({ municipalities: 12 }),
          auditContext(locale),
        ))
          for (const { data } of await readSheets(new Blob([new Uint8Array(content as Uint8Array)]))) // a workbook
            sheets.push(data);
        return sheets;
      };
      const bokmål = await cellsIn('nb');

      test.each(['nn', 'en'] as const)('%s', async (locale) => {
        const cells = await cellsIn(locale);
        expect(filledIn(cells)).toEqual(filledIn(bokmål));
        expect(cells).not.toEqual(bokmål);
      });
    },
  );
});

interface Judged {
  readonly code: string;
  readonly effective?: string;
}

function filesIn(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'run-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file, 'base64')]),
  );

const filledIn = (sheets: readonly (readonly Row[])[]) =>
  sheets.map((rows) => rows.map((row) => row.map((cell) => cell !== null)));
