import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const local = (owner: string, code: string, check: string): string => `owner: ${owner}
source: Vedtak 12/26
language: nb
requirements:
  - code: ${code}
    title: Vårt eget krav
    asks: Planen skal ha det vi har bestemt.
    check:
      - ${check}
`;

const files = {
  'p/plan.yaml': readFileSync('examples/sparse.nn.yaml', 'utf8'),
  'p/plan.config.yaml': 'localRequirements: [fylke.yaml, kommune.yaml]\n',
  'p/fylke.yaml': local('Fjellvik fylkeskommune', 'LOK-01', '{ path: team.name, present: true }'),
  'p/kommune.yaml': local('Fjellvik kommune', 'LOK-20', '{ path: team.members, atLeast: 50 }'),
};

const rendered = async (flags: string): Promise<string> => {
  const { code, err, written } = await runCli(`render p/plan.yaml -o ut.html --lang nb ${flags}`, { files });
  if (code !== 0) throw new Error(err);
  const html = String(written.get('ut.html'));
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};

describe('local requirements in documents', () => {
  test('are counted apart in the summary of the internal edition', async () => {
    const text = await rendered('');
    expect(text).toContain('I tillegg kommer lokale krav (2)');
    expect(text).toMatch(/Lokale krav 1 ikke oppfylt, 1 oppfylt \(av 2\)/);
  });

  test('have a table of their own in the crosswalk, each with its own source', async () => {
    const text = await rendered('');
    expect(text).toContain('Lokale krav, krav for krav');
    for (const owner of ['Fjellvik fylkeskommune: Vedtak 12/26', 'Fjellvik kommune: Vedtak 12/26'])
      expect(text).toContain(owner);
    const number = (code: string): string | undefined =>
      new RegExp(`${code} Vårt eget krav Kilde (\\d+),`).exec(text)?.[1];
    expect(Number(number('LOK-20'))).toBe(Number(number('LOK-01')) + 1);
  });

  test('stand under their own heading in the inspection pack', async () => {
    const text = await rendered('--edition inspection-pack');
    expect(text).toMatch(/Vurdert: Lokale krav .*LOK-01 .*LOK-20 /);
    expect(text).toContain('lokalt krav');
  });

  test('leave the other counts as they were', async () => {
    const { 'p/plan.config.yaml': _, ...alone } = files;
    const { written } = await runCli('render p/plan.yaml -o ut.html --lang nb', { files: alone });
    const without = String(written.get('ut.html'));
    const [, count] = /(\d+) krav til planens innhold/.exec(without) ?? [];
    expect(await rendered('')).toContain(`${count} krav til planens innhold`);
    expect(without).not.toContain('okale krav');
  });

  test('of two files are two sources in SARIF', async () => {
    const { out } = await runCli('check p/plan.yaml -f sarif', { files });
    const names = JSON.parse(out).runs[0].taxonomies.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => name.startsWith('local'))).toHaveLength(2);
  });
});
