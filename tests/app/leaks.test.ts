import { describe, expect, test } from 'vitest';
import { leakingFields } from '../../src/app/render/leaks.ts';
import { leaksIn, refuseLeaks } from '../../src/app/render/refuse-leaks.ts';
import { textsIn } from '../../src/app/render/texts-in.ts';
import type { Block } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import type { InternalValue } from '../../src/plan/internal-values.ts';
import docx from '../../src/renderers/docx/docx.ts';
import fragment from '../../src/renderers/fragment/fragment.ts';
import html from '../../src/renderers/html/html.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfExample, exampleSource } from '../helpers/built-documents.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';

const formats = { pdf, html, fragment, docx } as const;
type Format = keyof typeof formats;

const { plan } = await exampleSource('complete.nb.yaml');
const clean = await documentOfExample('complete.nb.yaml', { edition: 'citizen-page' });

const saying = (...blocks: readonly Block[]): PlanDocument => ({
  ...clean,
  sections: [...clean.sections, { id: 'planted', title: 'Plantet', blocks }],
});

async function refusal(document: PlanDocument, format: Format): Promise<string> {
  const rendered = await formats[format].render(document, rendererAssets);
  try {
    refuseLeaks(leaksIn(plan, rendered), 'public');
    return '';
  } catch (fault) {
    return JSON.stringify(fault);
  }
}

const every = Object.keys(formats) as readonly Format[];

test.each(every)('a clean %s is let through', async (format) => {
  expect(await refusal(clean, format)).toBe('');
});

describe.each(every)('in %s a planted leak is found', (format) => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });
  test.each([
    ['a name', paragraph('Ring Hilde Myrvoll i dag.'), 'contacts.name'],
    ['a surname', paragraph('Spør Myrvoll.'), 'contacts.name'],
    ['a name in capitals', paragraph('HILDE MYRVOLL'), 'contacts.name'],
    [
      'a name with emphasis inside',
      { kind: 'paragraph', text: ['Hilde ', { strong: ['Myr'] }, 'voll'] },
      'contacts.name',
    ],
    ['a number as it is written', paragraph('Ring 20 00 12 01.'), 'contacts.phones.number'],
    ['a number in one', paragraph('Ring 20001201.'), 'contacts.phones.number'],
    ['a number with dots and the country', paragraph('Ring +47 200.012.01'), 'contacts.phones.number'],
    [
      'a number behind a link',
      { kind: 'paragraph', text: [{ link: 'tel:+4720001201', text: 'ring' }] },
      'contacts.phones.number',
    ],
    ['prose by the sentence', paragraph('Vaktmesteren låser opp; og mer.'), 'operations.venues.access'],
    [
      'an address in a table',
      {
        kind: 'table',
        caption: 'T',
        head: ['A', 'B'],
        rowHeaders: true,
        rows: [[['x'], ['Skoleveien 10, 9999 Fjellvik']]],
      },
      'operations.venues.address',
    ],
    ['a heading', { kind: 'heading', level: 3, text: 'Eskil Rønning' }, 'contacts.name'],
  ] as const)('%s', async (_, block, field) => {
    const said = await refusal(saying(block as Block), format);
    expect(said).toContain(field);
    expect(said).not.toMatch(/Myrvoll|Rønning|20 ?00 ?12 ?01|Skoleveien/);
  });
});

describe('a planted leak is found where no reader looks', () => {
  test.each(['pdf', 'html'] as const)('in what stands in place of a drawing, in %s', async (format) => {
    const drawing: Block = {
      kind: 'figure',
      figure: { width: 10, height: 10, shapes: [] },
      caption: 'Et tre',
      alt: 'Hilde Myrvoll ringer først',
      sameAsText: [],
    };
    expect(await refusal(saying(drawing), format)).toContain('contacts.name');
  });

  test.each(['pdf', 'html', 'docx'] as const)('in the metadata, in %s', async (format) => {
    expect(await refusal({ ...clean, publisher: 'Eskil Rønning' }, format)).toContain('contacts.name');
  });

  test.each(every)('in the running foot, in %s', async (format) => {
    expect(await refusal({ ...clean, footer: 'laget av Hilde Myrvoll' }, format)).toContain('contacts.name');
  });

  test('in the bookmarks and the names of places of a PDF', async () => {
    const chapter = { id: 'Myrvoll', title: 'Kapittel', blocks: [] };
    expect(await refusal({ ...clean, sections: [...clean.sections, chapter] }, 'pdf')).toContain(
      'contacts.name',
    );
  });

  test('in a PDF alone, without what its writer says of it', async () => {
    const { bytes } = await pdf.render({ ...clean, publisher: 'Eskil Rønning' }, rendererAssets);
    expect(textsIn(bytes).join('\n')).toContain('Eskil Rønning');
  });
});

describe('the search', () => {
  const fieldsIn = (
    text: string,
    value: string,
    kind: InternalValue['kind'] = 'words',
    open: string[] = [],
  ) => leakingFields([text], { internal: [{ field: 'f', kind, value }], open });

  test.each([
    ['words inside other words', 'Handelen er stengt', 'Hande', 'name-part'],
    ['a month that is a name too', '22. august 2026', 'August', 'name-part'],
    ['a name as a common word', 'even if', 'Even', 'name-part'],
    ['a number inside a longer one', '120001201', '20 00 12 01', 'number'],
    ['a number inside a hash', 'a20001201f', '20 00 12 01', 'number'],
    ['a number of three digits', 'Ring 113', '113', 'number'],
  ] as const)('does not take fright at %s', (_, text, value, kind) => {
    expect(fieldsIn(text, value, kind)).toEqual([]);
  });

  test.each([
    ['a soft hyphen', 'Hilde Myr\u00advoll', 'Hilde Myrvoll', 'words'],
    ['spaces that do not break', 'Hilde\u00a0Myrvoll', 'Hilde Myrvoll', 'words'],
    ['a line break', 'Hilde\n   Myrvoll', 'Hilde Myrvoll', 'words'],
    ['a letter in two', 'Ro\u0308nning', 'Rönning', 'name-part'],
    ['hyphens between digits', '20-00-12-01', '20001201', 'number'],
    ['the country in front', '004720001201', '+47 20 00 12 01', 'number'],
    ['narrow spaces between digits', '20\u202f00\u202f12\u202f01', '20 00 12 01', 'number'],
  ] as const)('sees through %s', (_, text, value, kind) => {
    expect(fieldsIn(text, value, kind)).toEqual(['f']);
  });

  test('leaves alone what the plan says in public too', () => {
    expect(fieldsIn('Ring Hilde Myrvoll', 'Hilde Myrvoll', 'words', ['Leder: Hilde Myrvoll'])).toEqual([]);
  });
});
