import { describe, expect, test } from 'vitest';
import { readPdf } from '../scripts/validate/pdf/read-pdf.ts';
import type { PlanDocument } from '../src/document/document.ts';
import { editions } from '../src/document/document.ts';
import html from '../src/renderers/html/html.ts';
import pdf from '../src/renderers/pdf/pdf.ts';
import { documentOfExample, exampleSource, sound } from './helpers/built-documents.ts';
import { everyString } from './helpers/every-string.ts';
import { internalValues, leaksIn } from './helpers/internal-values.ts';
import { rendererAssets } from './helpers/renderer-assets.ts';

/** Every string of the block tree, links and anchors and descriptions of drawings included. */
const everything = (document: PlanDocument): string => everyString(document).join('\n');

describe('the public edition', () => {
  test.each(
    sound.flatMap((example) => (['nb', 'nn', 'en'] as const).map((locale) => [example, locale] as const)),
  )('of %s in %s holds nothing internal', async (example, locale) => {
    const values = internalValues((await exampleSource(example)).plan);
    const document = await documentOfExample(example, { edition: 'public', locale });
    expect(leaksIn(everything(document), values)).toEqual([]);
  });

  test('as a PDF holds nothing internal in text, descriptions, links, bookmarks or metadata', async () => {
    const values = internalValues((await exampleSource('complete.nb.yaml')).plan);
    const said = async (edition: 'internal' | 'public') => {
      const { bytes } = await pdf.render(
        await documentOfExample('complete.nb.yaml', { edition }),
        rendererAssets,
      );
      const raw = Buffer.from(bytes).toString('latin1');
      return [...everyString(await readPdf(bytes)), raw].join('\n');
    };
    expect(leaksIn(await said('public'), values)).toEqual([]);
    expect(leaksIn(await said('internal'), values).length).toBeGreaterThan(100);
  });

  test('as a page holds nothing internal in its source', async () => {
    const values = internalValues((await exampleSource('complete.nb.yaml')).plan);
    const source = async (edition: 'internal' | 'public') =>
      Buffer.from(
        (await html.render(await documentOfExample('complete.nb.yaml', { edition }), rendererAssets)).bytes,
      ).toString('utf8');
    expect(leaksIn(await source('public'), values)).toEqual([]);
    expect(leaksIn(await source('internal'), values).length).toBeGreaterThan(100);
  });

  test('says in words where it keeps something back', async () => {
    const document = await documentOfExample('complete.nb.yaml', { edition: 'public' });
    expect(everything(document)).toContain('ppgitt i den interne utgaven');
  });
});

describe('every edition but the internal', () => {
  test.each(
    editions
      .filter((edition) => edition !== 'internal')
      .flatMap((edition) => sound.map((example) => [edition, example] as const)),
  )('%s of %s holds nothing internal', async (edition, example) => {
    const values = internalValues((await exampleSource(example)).plan);
    const document = await documentOfExample(example, { edition });
    expect(leaksIn(everything(document), values)).toEqual([]);
  });

  test.each(['alert-card', 'citizen-page', 'public'] as const)(
    'as a PDF, %s holds no text that its writer does not tell of',
    async (edition) => {
      const document = await documentOfExample('complete.nb.yaml', { edition });
      const { bytes, said = [] } = await pdf.render(document, rendererAssets);
      const told = squeezed(said.join(' '));
      const { pages, bookmarks, title, author } = await readPdf(bytes);
      const read = [
        title,
        author,
        ...everyString(bookmarks),
        ...pages.flatMap(({ texts, links }) => [
          ...texts.filter(({ soft }) => !soft).map(({ text }) => text),
          ...links.flatMap(({ says, address }) => [says, address]),
        ]),
      ];
      expect(read.filter((text) => !told.includes(squeezed(text)))).toEqual([]);
    },
  );
});

const squeezed = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

describe('the search for internal values', () => {
  test('looks for names, numbers, addresses and prose of the complete example', async () => {
    const values = internalValues((await exampleSource('complete.nb.yaml')).plan);
    const fields = new Set(values.map(({ field }) => field));
    expect(values.length).toBeGreaterThan(100);
    expect([...fields]).toEqual(
      expect.arrayContaining([
        'team.members.name',
        'team.members.phones.number',
        'team.members.email',
        'contacts.name',
        'contacts.phones.number',
        'operations.venues.access',
        'evaluation.records.findings.finding',
        'appendices.body',
      ]),
    );
  });

  test('finds every one of them where it is planted', async () => {
    const values = internalValues((await exampleSource('complete.nb.yaml')).plan);
    const found = values.flatMap((value) =>
      value.written.filter(
        (form) => leaksIn(`før ${form.replaceAll(' ', '\u00a0')} etter`, [value]).length === 0,
      ),
    );
    expect(found).toEqual([]);
  });

  test('finds them in the internal edition, where they belong', async () => {
    const values = internalValues((await exampleSource('complete.nb.yaml')).plan);
    const words = values.filter(({ written: [first = ''] }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(first)); // ids are never shown
    const text = everything(await documentOfExample('complete.nb.yaml'));
    expect(words.filter((value) => leaksIn(text, [value]).length === 0)).toEqual([]);
  });
});
