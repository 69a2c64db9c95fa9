import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { hardPlans } from '../../scripts/validate/hard-plans.ts';
import { contentFaults } from '../../scripts/validate/pdf/content-faults.ts';
import { everyElement, readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import { readPlan } from '../../src/plan/read.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfPlan } from '../helpers/built-documents.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';
import { stringsOf } from '../helpers/strings-of.ts';

type Name = keyof typeof hardPlans;

async function documentNamed(name: Name): Promise<PlanDocument> {
  const source = await readPlan('plan.yaml', stringify(hardPlans[name]));
  if (!source.readable || source.diagnostics.length > 0) throw new Error(JSON.stringify(source.diagnostics));
  return documentOfPlan(source);
}

describe.each(Object.keys(hardPlans) as Name[])('%s', async (name) => {
  const document = await documentNamed(name);
  const { bytes } = await pdf.render(document, rendererAssets);
  const read = await readPdf(bytes);

  test('stays whole on its pages: nothing lost, outside, on top of something else or too small to read', async () => {
    expect(await contentFaults(bytes, stringsOf(document))).toEqual([]);
  }, 60_000);

  test('has the head of every table on each page the table goes on to', () => {
    const heads = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' && block.head.length > 2 ? [block.head] : []));
    const missing = read.pages.filter(({ texts, elements }) => {
      const columns = everyElement(elements)
        .filter(({ role }) => role === 'TR')
        .map(({ children }) => children.length);
      const drawn = flat(texts.map(({ text, soft }) => (soft ? '' : text)).join(''));
      const here = heads.filter((head) => columns.includes(head.length));
      return here.length > 0 && !here.some((head) => drawn.includes(flat(head.join(''))));
    });
    expect(missing.map(({ number }) => number)).toEqual([]);
    expect(heads.length).toBeGreaterThan(0);
  });
});

const flat = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

test('two thousand lines are that many', () => {
  expect(stringify(hardPlans['two thousand lines of measures']).split('\n').length).toBeGreaterThan(2000);
});

test('sixty are told in the call tree, each in letters that can be read', async () => {
  const document = await documentNamed('a call tree of sixty');
  const { pages } = await readPdf((await pdf.render(document, rendererAssets)).bytes);
  const figures = pages
    .flatMap(({ elements }) => everyElement(elements))
    .filter(({ role }) => role === 'Figure');
  const said = figures.map(({ text }) => text).join(' ');
  const missing = Array.from({ length: 60 }, (_, index) => `Tjeneste nummer ${index}`).filter(
    (words) => !new RegExp(`${words}(?!\\d)`).test(said),
  );
  expect(missing).toEqual([]);
  expect(Math.min(...figures.map(({ size = 0 }) => size))).toBeGreaterThanOrEqual(8.99);
});

test('hyphens stay hyphens, soft ones vanish, and signs are themselves', async () => {
  const document = await documentNamed('everything that has gone wrong');
  const { title, metadataTitle, pages } = await readPdf((await pdf.render(document, rendererAssets)).bytes);
  const said = pages.flatMap(({ elements }) => elements.map(({ text }) => text)).join(' ');
  for (const words of [
    'EPS-senter og EPSsenter, 77-12-34.',
    'Ŋiŋga <EPS-senter> 77-12-34',
    'Hva & hvor <nå>?',
  ])
    expect(said).toContain(words);
  expect(title).toContain('«liv & <helse>» – EPSsenter, Ŋŧ og 2026 til 2027');
  expect(metadataTitle).toBe(title);
});

test('a table without rows is no table', async () => {
  const document = await documentNamed('everything that has gone wrong');
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((block) => block.kind === 'table' && block.rows.length === 0)).toEqual([]);
});
