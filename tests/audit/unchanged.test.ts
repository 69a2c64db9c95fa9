import {
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
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { batch } from '../../src/node/batch.ts';
import { realRun } from '../helpers/real-run.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-unchanged-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
let number = 0;
beforeEach(() => {
  folder = join(root, String(number++));
  mkdirSync(join(folder, 'in'), { recursive: true });
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  put('a.yaml', `include: [team.yaml]\n${bergen}`);
  put('b.yaml', 'version: 1\nmunicipality: { number: "4602", name: Kinn }\n');
  put('c.yaml', 'version: [');
  put('team.yaml', 'team: { name: Teamet }\n');
  writeFileSync(join(folder, 'register.csv'), 'number;name\n4601;Bergen\n4602;Kinn\n');
});

const bergen = 'version: 1\nmunicipality: { number: "4601", name: Bergen }\n';
const put = (name: string, content: string): void => writeFileSync(join(folder, 'in', name), content);

const usual = ['--format', 'json', '--format', 'matrix'];
const audit = (...more: readonly string[]) =>
  realRun([
    'audit',
    join(folder, 'in'),
    '-o',
    join(folder, 'out'),
    ...(more.includes('-f') ? [] : usual),
    ...more,
  ]);
const registered = () => ['--register', join(folder, 'register.csv')];
const outputs = () => readdirSync(join(folder, 'out')).map((name) => join(folder, 'out', name));
const contents = () => outputs().map((file) => [file, readFileSync(file, 'utf8')]);
const standing = () => outputs().map((file) => batch.standing(file));

test('writes nothing and says the same when nothing has changed', async () => {
  const first = await audit(...registered());
  const before = standing();
  expect(await audit(...registered())).toEqual(first);
  expect(standing()).toEqual(before);
  expect(first).toMatchObject({ code: 3, out: expect.stringContaining('2 of 2 municipalities') });
});

test('writes anew what somebody has written in, and keeps theirs', async () => {
  await audit(...registered());
  const whole = readFileSync(join(folder, 'out', 'audit.json'), 'utf8');
  writeFileSync(join(folder, 'out', 'audit.json'), '{}');
  const { out } = await audit(...registered());
  expect(out).toContain('audit.kept-1.json');
  expect(readFileSync(join(folder, 'out', 'audit.json'), 'utf8')).toBe(whole);
  expect(readFileSync(join(folder, 'out', 'audit.kept-1.json'), 'utf8')).toBe('{}');
});

test('writes everything when it is asked to keep nothing', async () => {
  await audit();
  const before = standing();
  await audit('--no-cache');
  expect(standing()).not.toEqual(before);
});

describe('sees', () => {
  test.each<[string, () => unknown, ...string[]]>([
    ['a plan that says something else', () => put('b.yaml', bergen)],
    [
      'a plan of the same length',
      () => put('b.yaml', 'version: 1\nmunicipality: { number: "4603", name: Kinn }\n'),
    ],
    ['a file that is included', () => put('team.yaml', 'team: { name: Gjengen }\n')],
    ['a file that is included and gone', () => rmSync(join(folder, 'in', 'team.yaml'))],
    ['decisions', () => put('plan.decisions.yaml', 'decisions: 7\n')],
    ['a plan more', () => put('d.yaml', bergen)],
    ['a plan less', () => rmSync(join(folder, 'in', 'b.yaml'))],
    ['a plan with another name', () => put('A.yaml', bergen)],
    [
      'another register under the same name',
      () => writeFileSync(join(folder, 'register.csv'), 'number\n4601\n'),
    ],
    ['another day', () => undefined, '--as-of', '2029-01-01'],
    ['another language', () => undefined, '--lang', 'nn'],
    ['another separator', () => undefined, '--separator', ','],
    ['another deadline', () => undefined, '--due', '2026-01-01'],
    ['another reviewer', () => undefined, '--reviewer', 'Rådgiver'],
    ['another county', () => undefined, '--county', '46'],
    ['another format', () => undefined, '-f', 'markdown', '-f', 'json', '-f', 'matrix'],
    ['an output that is gone', () => rmSync(join(folder, 'out', 'matrix.csv'))],
    ['that what it left is spoiled', () => spoil('{}')],
    ['that what it left is cut short', () => spoil('123\n{"digest":"')],
  ])('%s', async (_, change, ...flags) => {
    await audit(...registered());
    change();
    const again = await audit(...registered(), ...flags);
    const found = contents();
    const anew = await audit(...registered(), ...flags, '--no-cache');
    expect(again).toEqual(anew);
    expect(found).toEqual(contents());
  });

  test('that the earlier audit it is compared with is another', async () => {
    const previous = join(folder, 'previous.json');
    const withPrevious = [...registered(), '--previous', previous];
    await audit('--as-of', '2026-01-01');
    writeFileSync(previous, readFileSync(join(folder, 'out', 'audit.json')));
    await audit(...withPrevious);
    put('b.yaml', bergen);
    await audit('--as-of', '2026-01-01');
    writeFileSync(previous, readFileSync(join(folder, 'out', 'audit.json')));
    put('b.yaml', 'version: 1\nmunicipality: { number: "4602", name: Kinn }\n');
    await audit(...withPrevious);
    const found = contents();
    await audit(...withPrevious, '--no-cache');
    expect(found).toEqual(contents());
  });

  test('a plan nobody could open last time', async () => {
    const link = join(folder, 'in', 'd.yaml');
    symlinkSync(join(folder, 'later.yaml'), link);
    await audit();
    writeFileSync(join(folder, 'later.yaml'), bergen);
    await audit();
    const found = contents();
    await audit('--no-cache');
    expect(found).toEqual(contents());
    expect(found.join()).not.toContain('cannot-be-opened');
  });
});

function spoil(content: string): void {
  const inside = join(folder, 'cache', 'beredskapsplan', 'audit');
  for (const name of readdirSync(inside))
    if (name.endsWith('.left')) writeFileSync(join(inside, name), content);
}
