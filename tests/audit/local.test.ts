import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { AuditWire } from '../../src/audit/wire.ts';
import { realRun } from '../helpers/real-run.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-audit-local-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const local = (least: number): string => `owner: Fjellvik fylkeskommune
source: Vedtak 12/26
language: nb
requirements:
  - code: LOK-01
    title: Nok folk
    asks: Teamet skal ha nok folk.
    check: [{ path: team.members, atLeast: ${least} }]
`;
const plan = (number: string, members: number): string =>
  `version: 1\nmunicipality: { number: "${number}" }\nteam:\n  members:\n${'    - { function: sykepleier }\n'.repeat(members)}`;

let folder = '';
let nth = 0;
beforeEach(() => {
  folder = join(root, String(nth++));
  mkdirSync(join(folder, 'in'), { recursive: true });
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  put('in/a.yaml', plan('4601', 1));
  put('in/b.yaml', plan('4602', 3));
  put('in/lokalt.yaml', local(2));
  put('county.yaml', 'localRequirements: [in/lokalt.yaml]\n');
});

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const told = (name: string, out = 'out'): string => readFileSync(join(folder, out, name), 'utf8');
const wire = (out = 'out'): AuditWire => JSON.parse(told('audit.json', out)) as AuditWire;
const letterTo = (number: string): string => {
  const name = readdirSync(join(folder, 'out', 'letters')).find(
    (one) => one.startsWith(number) && one.endsWith('.html'),
  );
  return told(`letters/${name}`);
};
const variables = { PLAN_AUDIT_SALT: 'salt' };
const config = () => ['--config', join(folder, 'county.yaml')];
const audit = (...more: readonly string[]) =>
  realRun(['audit', join(folder, 'in'), '-o', join(folder, 'out'), ...config(), ...more], { variables });

const counts = (out = 'out') => wire(out).counts.find(({ requirement }) => requirement === 'local-lok-01');

describe('an audit with local requirements', () => {
  test('judges every plan by them, and takes their file for no plan', async () => {
    expect(await audit('-f', 'json')).toMatchObject({ code: 0 });
    expect(wire().plans).toHaveLength(2);
    expect(counts()).toMatchObject({ outcomes: { 'not-met': 1, met: 1 }, of: 2 });
    expect(wire().checklist.requirements.at(-1)).toMatchObject({ code: 'LOK-01', group: 'local' });
  });

  test('tells of them apart in the overview, the page, the tables and the letters', async () => {
    await audit('-f', 'markdown', '-f', 'html', '-f', 'findings', '-f', 'matrix', '-f', 'letters');
    expect(told('audit.md')).toMatch(
      /### Local requirements\n\n.*\n.*\n\| LOK-01 \| Nok folk \(nb\) \| Local requirement \|/,
    );
    const page = told('index.html');
    expect(page.slice(page.indexOf('<h3>Local requirements</h3>'))).toContain('<b>LOK-01</b>');
    expect(page.slice(0, page.indexOf('<h3>Local requirements</h3>'))).not.toContain('<b>LOK-01</b>');
    expect(told('findings.csv')).toMatch(/;LOK-01;Local requirement;Nok folk \(nb\);not-met;/);
    expect(told('matrix.csv').split('\n')[0]).toMatch(/;LOK-01\r?$/);
    const letter = letterTo('4601')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(letter).toContain('I tillegg kommer lokale krav (1)');
    expect(letter).toMatch(/Lokale krav Disse kravene har fylket eller kommunen.*LOK-01 Nok folk/);
    expect(letter.slice(0, letter.indexOf('Disse kravene har fylket'))).not.toContain('LOK-01');
  });

  test('is another when they are others, though the plans are the same', async () => {
    await audit('-f', 'json');
    put('in/lokalt.yaml', local(1));
    await audit('-f', 'json');
    expect(counts()).toMatchObject({ outcomes: { met: 2 } });
    await realRun(['audit', join(folder, 'in'), '-o', join(folder, 'out'), '-f', 'json', '--config', 'none']);
    expect(counts()).toBeUndefined();
  });

  test('is the same from the cache as without it', async () => {
    await audit('-f', 'json');
    const first = told('audit.json');
    put('in/c.yaml', plan('4603', 2));
    await audit('-f', 'json');
    const cached = told('audit.json');
    await audit('-f', 'json', '--no-cache');
    expect(told('audit.json')).toBe(cached);
    expect(cached).not.toBe(first);
  });

  test('is put together from shards, and refuses shards judged by other requirements', async () => {
    await audit('-f', 'json', '--as-of', '2026-10-01');
    const whole = told('audit.json');
    for (const shard of ['1/2', '2/2'])
      await realRun(
        [
          ...['audit', join(folder, 'in'), '-o', join(folder, 'parts'), '--as-of', '2026-10-01'],
          ...[...config(), '--shard', shard],
        ],
        { variables },
      );
    const merge = (...more: readonly string[]) =>
      realRun(['audit', 'merge', join(folder, 'parts'), '-o', join(folder, 'out'), '-f', 'json', ...more]);
    rmSync(join(folder, 'out'), { recursive: true });
    expect(await merge(...config())).toMatchObject({ code: 0 });
    expect(told('audit.json')).toBe(whole);
    expect(await merge('--config', 'none')).toMatchObject({ code: 3 });
  });

  test('that are faulty stop it before anything is written, with the line', async () => {
    put('in/lokalt.yaml', local(2).replace('team.members', 'team.membres'));
    const { code, err } = await audit('-f', 'json');
    expect(code).toBe(2);
    expect(err).toContain('lokalt.yaml:');
    expect(() => told('audit.json')).toThrow('ENOENT');
  });
});
