import { describe, expect, test } from 'vitest';
import { leaksIn, refuseLeaks } from '../../src/app/render/refuse-leaks.ts';
import type { Block } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import { editions } from '../../src/document/document.ts';
import docx from '../../src/renderers/docx/docx.ts';
import fragment from '../../src/renderers/fragment/fragment.ts';
import html from '../../src/renderers/html/html.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import type { Rendered } from '../../src/renderers/renderer.ts';
import { documentOfExample, exampleSource } from '../helpers/built-documents.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';

const formats = { pdf, html, fragment, docx } as const;
type Format = keyof typeof formats;
const every = Object.keys(formats) as readonly Format[];
const facing = editions.filter((edition) => edition !== 'internal');
const { plan } = await exampleSource('complete.nb.yaml');

async function fieldsLeakedBy(document: PlanDocument, format: Format): Promise<string> {
  const rendered = await formats[format].render(document, rendererAssets);
  try {
    refuseLeaks(leaksIn(plan, rendered), document.edition);
    return '';
  } catch (fault) {
    return JSON.stringify(fault);
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });

/** One of each kind, and the field it is known by. */
const kinds = {
  'team.members.name': paragraph('Ring Mads Fjeldstad.'),
  'contacts.name': paragraph('Spør etter MYRVOLL.'),
  'team.members.phones.number': paragraph('Ring +47 200.021.01 i dag.'),
  'contacts.phones.number': {
    kind: 'paragraph',
    text: [{ link: 'tel:+4720001201', text: 'ring' }],
  },
  'team.members.email': paragraph('Skriv til leder.kriseteam@fjellvik.example i dag.'),
  'operations.venues.address': paragraph('Møt i Skoleveien 10,\u00a09999 Fjellvik klokka ni.'),
  'operations.venues.access': paragraph('Vaktmesteren låser opp; og mer.'),
} as const satisfies Readonly<Record<string, Block>>;

/** A chapter of its own, beside two of the document's, which are enough to draw it in its layout. */
const planted = (document: PlanDocument, ...blocks: readonly Block[]): PlanDocument => ({
  ...document,
  sections: [...document.sections.slice(0, 2), { id: 'planted', title: 'Plantet', blocks }],
});

describe.each(facing)('in %s', async (edition) => {
  const document = await documentOfExample('complete.nb.yaml', { edition });

  describe.each(every)('as %s', (format) => {
    test('nothing is found where nothing is planted', async () => {
      expect(await fieldsLeakedBy(planted(document, paragraph('Ingenting.')), format)).toBe('');
    });

    test('a name, a number, an e-mail, an address and a sentence are each found and named by their field', async () => {
      const said = await fieldsLeakedBy(planted(document, ...Object.values(kinds)), format);
      for (const field of Object.keys(kinds)) expect(said).toContain(field);
      expect(said).not.toMatch(/Fjeldstad|Myrvoll|20 ?00|leder\.kriseteam|Skoleveien|låser/i);
    });

    test('a name in the title, the publisher and the foot is found', async () => {
      for (const where of ['title', 'publisher', 'footer'] as const) {
        const leaking = { ...planted(document), [where]: 'Av Hilde Myrvoll' };
        // A fragment and a card have no place for all of them; what is not drawn does not leak.
        const rendered: Rendered = await formats[format].render(leaking, rendererAssets);
        const there = /Myrvoll/.test(
          [Buffer.from(rendered.bytes).toString('utf8'), ...(rendered.said ?? [])].join(),
        );
        expect((await fieldsLeakedBy(leaking, format)) !== '').toBe(there);
      }
    });
  });

  test('as a PDF nothing is attached, where no search would see it', async () => {
    const { bytes } = await pdf.render(planted(document), rendererAssets);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
      /\/EmbeddedFile|\/AF\b|\/JavaScript|\/OpenAction/,
    );
  });

  test('as a PDF a name in bookmarks, names of places and the text in place of a drawing is found', async () => {
    const drawing: Block = {
      kind: 'figure',
      figure: { width: 10, height: 10, shapes: [] },
      caption: 'Et tre',
      alt: 'Mads Fjeldstad ringer først',
      sameAsText: [],
    };
    const heading: Block = { kind: 'heading', level: 3, text: 'Om Myrvoll', anchor: 'om' };
    expect(await fieldsLeakedBy(planted(document, drawing), 'pdf')).toContain('team.members.name');
    expect(await fieldsLeakedBy(planted(document, heading), 'pdf')).toContain('contacts.name');
    const chapter = { id: 'Myrvoll', title: 'Kapittel', blocks: [paragraph('Tekst.')] };
    expect(await fieldsLeakedBy({ ...document, sections: [chapter] }, 'pdf')).toContain('contacts.name');
  });
});
