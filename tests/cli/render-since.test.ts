import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import { gitRepository } from '../helpers/git-repository.ts';
import { runCli } from '../helpers/run-cli.ts';

const repository = gitRepository();
const { at, plan } = repository;
const first = `version: 1
meta: { id: fjellvik, title: Plan for psykososial oppfølging, language: nb, validUntil: 2030-12-31 }
team:
  name: Kriseteamet
  members:
    - id: leader
      name: Ragnhild Solbakken
      profession: Psykiatrisk sykepleier
      phones: [{ number: "20 00 21 01", kind: work }]
followUp:
  recontact: { routine: Vi ringer igjen., after: P14D }
`;
const changed = first
  .replace('name: Ragnhild Solbakken', 'name: Nina Nyansatt')
  .replace('number: "20 00 21 01"', 'number: "20 00 21 99"')
  .replace('validUntil: 2030-12-31', 'validUntil: 2031-12-31')
  .replace('after: P14D', 'after: P7D')
  .replace('  name: Kriseteamet', '  name: Kriseteamet\n  purpose: Å hjelpe dem som er rammet.');

beforeAll(() => {
  repository.commit('2026-10-01', { 'gammel.yaml': first });
  repository.move('gammel.yaml', 'plan.yaml');
  repository.commit('2026-10-10');
  repository.tag('vedtatt');
  repository.commit('2026-11-01', { 'plan.yaml': changed });
});
afterAll(repository.remove);

async function textOf(output: string, ...more: readonly string[]): Promise<string> {
  const argv = ['render', at('plan.yaml'), '-o', at(output), '--since', 'vedtatt', '--revisions', ...more];
  const { code, err } = await plan(...argv);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const bytes = readFileSync(at(output));
  return (await readers[output.replace(/^.*\./, '')]?.(bytes))?.replace(/[\s\u00a0]+/g, ' ') ?? '';
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  html: async (bytes) => strFromU8(bytes).replace(/<[^>]*>/g, ' '),
  docx: async (bytes) =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replaceAll('</w:p>', ' ')
      .replace(/<[^>]*>/g, ''),
  pdf: async (bytes) =>
    (await readPdf(bytes)).pages
      .flatMap(({ texts }) => texts)
      .map(({ text }) => text)
      .join(' '),
};

const said = {
  nb: ['Dette er endret siden vedtatt (', '31. desember 2031', 'Revisjoner etter git-historikken'],
  nn: ['Dette er endra sidan vedtatt (', '31. desember 2031', 'Revisjonar etter git-historikken'],
  en: ['This has changed since vedtatt (', '31 December 2031', 'Revisions by the git history'],
};

describe('a document of what has changed', () => {
  test.each(
    Object.entries(said).flatMap(([language, sentences]) =>
      Object.keys(readers).map((format) => [language, format, sentences] as const),
    ),
  )('in %s as %s has the chapter and the revisions', async (language, format, sentences) => {
    const text = await textOf(`${language}.${format}`, '--lang', language);
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text).toContain('Ragnhild Solbakken → Nina Nyansatt');
  });

  test('for the public tells only of what was public then and is so now, and that more has changed', async () => {
    const text = await textOf('public.html', '--edition', 'public');
    expect(text).toContain('Etter: 14 døgn → 7 døgn');
    expect(text).toContain('Det er også endret noe som ikke er offentlig.');
    for (const secret of ['Ragnhild', 'Solbakken', 'Nyansatt', '20 00 21 01', '20 00 21 99', 'Kari Eksempel'])
      expect(text).not.toContain(secret);
  });

  test('for an inspection says which requirements are judged differently, and why', async () => {
    const text = await textOf('tilsyn.html', '--edition', 'inspection-pack');
    expect(text.replace(/^.*(?=Krav med ny vurdering)/s, '').slice(0, 400)).toMatch(
      /Krav med ny vurdering .*REQ-02 [^:]+: ikke oppfylt → delvis oppfylt\. Fordi planen er endret\./,
    );
    expect(await textOf('offentlig.html', '--edition', 'public')).not.toContain('Krav med ny vurdering');
  });

  test('says so where nothing has', async () => {
    await plan('render', at('plan.yaml'), '-o', at('same.html'), '--since', 'HEAD');
    expect(readFileSync(at('same.html'), 'utf8')).toContain('Innholdet er det samme som i HEAD (');
    await plan('render', at('plan.yaml'), '-o', at('without.html'));
    expect(readFileSync(at('without.html'), 'utf8')).not.toMatch(/Endringer i planen|git-historikken/);
  });

  test('follows the plan back to what it was called before', async () => {
    const { out } = await plan('log', at('plan.yaml'), '-f', 'json');
    const { revisions } = JSON.parse(out);
    expect(revisions.map(({ date, summary }: { date: string; summary: string }) => [date, summary])).toEqual([
      ['2026-11-01', 'Medlemmer (1), numre (1), datoer (1), annet (2).'],
      ['2026-10-01', 'Første utgave.'],
    ]);
  });

  test.each([
    ['a reference that nobody knows', ['render', 'plan.yaml', '-o', 'x.html', '--since', 'nope'], 'nope'],
    ['revisions of what is in no repository', ['render', 'plan.yaml', '-o', 'x.html', '--revisions'], 'git'],
    ['what is piped in', ['render', '-', '-o', 'x.html', '--since', 'main'], 'standard inn'],
  ])('is refused with %s', async (_, argv, reason) => {
    const { code, err, written } = await runCli(argv.join(' '), {
      files: { 'plan.yaml': 'version: 1\n' },
      stdin: 'version: 1\n',
    });
    expect([code, err, written.size]).toEqual([2, expect.stringContaining(reason), 0]);
  });
});

describe('a plan in several files', () => {
  test('is followed when its folder of parts is renamed, and by parts that it no longer has', async () => {
    const other = gitRepository();
    try {
      const main = (folder: string, parts: readonly string[]): string =>
        `version: 1\ninclude: [${parts.map((part) => `${folder}/${part}`).join(', ')}]\nmeta: { language: nb }\n`;
      const team = (name: string): string => `team:\n  name: ${name}\n  tasks: [Gi omsorg, Gi informasjon]\n`;
      other.commit('2026-01-01', {
        'plan.yaml': main('deler', ['team.yaml', 'mer.yaml']),
        'deler/team.yaml': team('Kriseteamet'),
        'deler/mer.yaml': 'scope:\n  purpose: Å hjelpe.\n',
      });
      other.commit('2026-02-01', { 'deler/mer.yaml': 'scope:\n  purpose: Å hjelpe alle.\n' });
      other.commit('2026-03-01', { 'deler/team.yaml': team('Kriseteam Fjellvik') });
      other.move('deler/team.yaml', 'parter/team.yaml');
      other.commit('2026-04-01', { 'plan.yaml': main('parter', ['team.yaml']), 'deler/mer.yaml': undefined });
      other.commit('2026-05-01', { 'parter/team.yaml': team('Kriseteamet i Fjellvik') });
      const { out } = await other.plan('log', other.at('plan.yaml'), '-f', 'json');
      expect(JSON.parse(out).revisions.map(({ date }: { date: string }) => date)).toEqual([
        '2026-05-01',
        '2026-04-01',
        '2026-03-01',
        '2026-02-01',
        '2026-01-01',
      ]);
    } finally {
      other.remove();
    }
  });
});
