import { describe, expect, test } from 'vitest';
import { readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import type { Block, Inline } from '../../src/document/block.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfExample } from '../helpers/built-documents.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';

describe.each(['A4', 'A5', 'Letter'] as const)('the crosswalk on %s', async (paper) => {
  const document = { ...(await documentOfExample('complete.nb.yaml')), paper };
  const { bytes, pages = new Map<string, number>() } = await pdf.render(document, rendererAssets);
  const read = await readPdf(bytes);
  const textOn = (page: number | undefined): string =>
    (read.pages.find(({ number }) => number === page)?.elements ?? [])
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
  const crosswalk = document.sections.find(({ id }) => id === 'crosswalk')?.blocks ?? [];
  const references = crosswalk
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
    .filter(isReference);
  const links = read.pages
    .filter(({ number }) => number >= (pages.get('crosswalk') ?? 0))
    .flatMap((page) => page.links)
    .filter(({ address }) => address === '');

  test('has a row for every requirement', () => {
    const rows = crosswalk.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.length).toBeGreaterThan(100);
    expect(references.length).toBeGreaterThan(100);
  });

  test('says the page its links lead to', () => {
    expect(links.length).toBeGreaterThanOrEqual(references.length);
    for (const { says, page } of links) expect(says).toMatch(new RegExp(`, side\\s${page}$`));
  });

  test('says the page where the reader then finds what it is about', () => {
    const blocks = document.sections.flatMap((section) => section.blocks);
    for (const { reference } of references) {
      const words = blocks.filter(({ anchor }) => anchor === reference).map(nameOf)[0];
      const chapter = document.sections.find(({ id }) => id === reference)?.title;
      expect(textOn(pages.get(reference))).toContain((words ?? chapter ?? '?').replace(/\s+/g, ' '));
    }
  });
});

type Reference = Extract<Inline, { readonly reference: string }>;

function isReference(inline: Inline): inline is Reference {
  return typeof inline === 'object' && 'reference' in inline;
}

function nameOf(block: Block): string {
  if ('caption' in block) return block.caption;
  if (block.kind === 'heading') return block.text;
  const [first] = block.kind === 'paragraph' ? block.text : [];
  return typeof first === 'object' && 'strong' in first ? String(first.strong[0]) : '';
}
