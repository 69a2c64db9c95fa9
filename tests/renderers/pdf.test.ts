import { describe, expect, test } from 'vitest';
import { contentFaults } from '../../scripts/validate/pdf/content-faults.ts';
import type { ReadElement, ReadPage, ReadPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import { everyElement, readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import type { Block } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import { isMissingGlyphs } from '../../src/renderers/missing-glyphs.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfExample, sound } from '../helpers/built-documents.ts';
import {
  contactTable,
  documentOf,
  everyBlock,
  fortyLetters,
  heading,
  paragraph,
  prose,
  sectionOf,
} from '../helpers/documents.ts';
import { drawnIn, objectsIn } from '../helpers/raw-pdf.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';
import { stringsOf } from '../helpers/strings-of.ts';

const render = (document: PlanDocument) => pdf.render(document, rendererAssets);

const readOf = async (document: PlanDocument): Promise<ReadPdf> => readPdf((await render(document)).bytes);

const readWith = (...blocks: readonly Block[]): Promise<ReadPdf> =>
  readOf(documentOf([sectionOf('chapter', 'Kapittel', ...blocks)]));

const elementsOf = (read: ReadPdf, role: string): readonly ReadElement[] =>
  read.pages.flatMap(({ elements }) => everyElement(elements)).filter((element) => element.role === role);

const textOf = ({ texts }: ReadPage): string =>
  texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');

/** Everything that is content, as a screen reader is given it. */
const contentOf = (read: ReadPdf): string =>
  read.pages.flatMap(({ elements }) => elements.map(({ text }) => text)).join(' ');

const pageSaying = (read: ReadPdf, text: string): number | undefined =>
  read.pages.find(({ elements }) => elements.some((element) => element.text.includes(text)))?.number;

describe('a document with every kind of block', async () => {
  const { bytes, pages } = await render(everyBlock);
  const read = await readPdf(bytes);

  test('has all its text in place: legible, in order, inside the margins, nothing over anything', async () => {
    expect(await contentFaults(bytes, stringsOf(everyBlock))).toEqual([]);
  });

  test('says who it is from, what it is called, when it was made and in which language', () => {
    expect(read).toMatchObject({
      title: 'Plan for psykososial oppfølging – Fjellvik kommune',
      metadataTitle: 'Plan for psykososial oppfølging – Fjellvik kommune',
      author: 'Fjellvik kommune',
      language: 'nb-NO',
      created: 'D:20261122000000Z',
      tagged: true,
    });
  });

  test('has bookmarks for chapters and, under them, sections and cards', () => {
    expect(
      read.bookmarks.map(({ title, page, under }) => [title, page, under.map((one) => one.title)]),
    ).toEqual([
      ['Formål og virkeområde', pages?.get('purpose'), ['Ord og uttrykk', 'Tekst som har gått galt før']],
      ['Varsling', pages?.get('alerting'), []],
      ['Tiltakskort', pages?.get('cards'), ['Tiltakskort: teamleder']],
      ['Kontaktliste', pages?.get('contacts'), []],
      [everyBlock.sections.at(-1)?.title, pages?.get('revision'), []],
    ]);
  });

  test('says on which page each anchor is', () => {
    expect(pages?.get('words')).toBe(pageSaying(read, 'Ord og uttrykk Definisjoner'));
    expect(pages?.get('contacts')).toBe(pageSaying(read, 'Ingrid Solheim (1)'));
  });

  test('shows foot and page number on every page, and they are no content', () => {
    for (const page of read.pages)
      expect(textOf(page)).toContain(
        `fjellvik-psykososial · versjon 4.1 · intern utgave · 3f9a1c side ${page.number} av ${read.pages.length}`,
      );
    expect(contentOf(read)).not.toContain('intern utgave');
  });

  test('shows the band on every page and says it once', () => {
    for (const page of read.pages) expect(textOf(page)).toContain('Utkast: ikke vedtatt');
    expect(contentOf(read).split('Utkast: ikke vedtatt')).toHaveLength(2);
  });

  test('keeps the words of a row that is taller than a page, and its place in the table', () => {
    const cells = elementsOf(read, 'TD').map(({ text }) => text.trim());
    const long = cells.filter((text) => text.length > 200 || prose(60).includes(text));
    expect(long.join(' ').split(/\s+/).slice(0, 600)).toEqual(
      expect.arrayContaining(prose(60).split(' ').slice(0, 600)),
    );
  });

  test('draws the figure and says what is in it', () => {
    const [figure] = elementsOf(read, 'Figure');
    expect(figure?.alt).toMatch(/^Varslingstre: legevakta varsler/);
    expect(figure?.text).toContain('Legevakta 20 00 12 00');
  });

  test('marks lists as lists, with their numbers, inside one another', () => {
    const items = elementsOf(read, 'LI').map(({ children }) =>
      children.map(({ role, text }) => [role, text]),
    );
    expect(items).toContainEqual([
      ['Lbl', '2.'],
      ['LBody', 'stedfortrederen, når lederen ikke svarer på ti minutter'],
    ]);
    const outer = elementsOf(read, 'L').find(({ text }) => text.startsWith('• Legevakta varsler 1.'));
    expect(everyElement(outer?.children ?? []).filter(({ role }) => role === 'L')).toHaveLength(1);
  });

  test('sets emphasis in italic and strong words in a heavier face, with the text whole', () => {
    expect(contentOf(read)).toContain('gjelder fra 22. oktober 2026 og skal ikke brukes uten kontaktlista.');
  });
});

describe('text that has gone wrong before', () => {
  test('soft hyphens vanish and real hyphens stay', async () => {
    const read = await readOf(everyBlock);
    expect(contentOf(read)).toContain(
      'EPSsenter og EPS-senter, 77-12-34, «sitat» og “quote”, tre ord sammen, beredskapskoordinator, 2026-2027, én & <to>.',
    );
    expect(contentOf(read)).toContain('Čielga dieđut: čđŋšŧž ČĐŊŠŦŽ.');
  });

  test('signs that mean something in XML are themselves in the title', async () => {
    const read = await readOf(documentOf([], { title: 'Liv & <helse>', publisher: 'A & B' }));
    expect(read.title).toBe('Liv & <helse> – Fjellvik kommune');
    expect(read.metadataTitle).toBe(read.title);
  });

  test('a word wider than its column is divided, and whole again when it is copied', async () => {
    const read = await readWith({
      kind: 'table',
      caption: 'Smal',
      widths: [1, 1, 1, 1, 1],
      head: ['A', 'B', 'C', 'D', 'E'],
      rowHeaders: false,
      rows: [[[fortyLetters], ['b'], ['c'], ['d'], ['e']]],
    });
    expect(elementsOf(read, 'TD').map(({ text }) => text)).toContain(fortyLetters);
  });

  test('the hyphen of a divided word is said to be a soft one', async () => {
    const { bytes } = await render(documentOf([sectionOf('a', 'A', paragraph(fortyLetters.repeat(3)))]));
    const hyphens = drawnIn(bytes).flatMap(
      (drawn) => drawn.match(/\/Span <<[^>]*ActualText[\s\S]*?BDC/g) ?? [],
    );
    expect(hyphens).toHaveLength(1);
    expect(hyphens[0]).toContain('\u00FE\u00FF\u0000\u00AD');
  });

  test.each(['nb', 'nn', 'en'] as const)('words are divided in %s', async (tag) => {
    const { languages } = await import('../../src/i18n/languages/index.generated.ts');
    const word = 'representativitetsbestemmelsesutvalgsmedlemmeroppnevningsvedtaksprotokollutskrifter'.repeat(
      2,
    );
    const read = await readOf(
      documentOf([sectionOf('a', 'Ord', paragraph(word))], { language: languages[tag] }),
    );
    expect(elementsOf(read, 'P').map(({ text }) => text)).toContain(word);
  });

  test('a long address is cut at its signs, without hyphens', async () => {
    const address = `https://www.fjellvik.example/${'beredskap/'.repeat(14)}plan.html`;
    const read = await readWith(paragraph({ link: address, text: address }));
    expect(elementsOf(read, 'P').map(({ text }) => text.replaceAll(' ', ''))).toContain(address);
    expect(read.pages.flatMap(({ texts }) => texts).filter(({ soft }) => soft)).toEqual([]);
  });

  test('a character the font lacks is named, with the word it stands in', async () => {
    const error = await readWith(paragraph('Ring ☎ nå'), paragraph('Ǩiõll')).catch(
      (thrown: unknown) => thrown,
    );
    expect(isMissingGlyphs(error) && error.characters).toEqual([
      { character: '☎', word: '☎' },
      { character: 'Ǩ', word: 'Ǩiõll' },
    ]);
  });
});

describe('a table over two pages', async () => {
  const read = await readWith(paragraph(prose(20)), contactTable(30));
  const first = pageSaying(read, 'Ingrid Solheim (1)') ?? 0;
  const second = pageSaying(read, 'kontaktord30') ?? 0;

  test('repeats its head, which is said once', () => {
    expect(second).toBe(first + 1);
    for (const number of [first, second])
      expect(textOf(read.pages[number - 1] as ReadPage)).toContain('Navn Oppgave Telefon E-post');
    expect(textOf(read.pages[second - 1] as ReadPage)).toContain('Kontaktliste (fortsetter)');
    expect(contentOf(read).split('Navn Oppgave Telefon E-post')).toHaveLength(2);
  });

  test('says which heads are of columns and which of rows', async () => {
    const { bytes } = await render(documentOf([sectionOf('a', 'A', contactTable(3))], { cover: [] }));
    const objects = [...objectsIn(bytes).values()];
    expect(objects.filter((object) => object.includes('/Scope /Column'))).toHaveLength(4);
    expect(objects.filter((object) => object.includes('/Scope /Row'))).toHaveLength(3);
  });

  test('has every row, each headed by its first cell', () => {
    const rows = elementsOf(read, 'TR').filter(({ text }) => text.includes('kontaktord'));
    expect(rows.map(({ children }) => children.map(({ role }) => role).join(' '))).toEqual(
      Array.from({ length: 30 }, () => 'TH TD TD TD'),
    );
    const words = Array.from({ length: 30 }, (_, index) => `kontaktord${index + 1}`);
    expect(contentOf(read).match(/kontaktord\d+/g)).toEqual(words);
  });
});

describe('pages', () => {
  const line = paragraph('En linje.');

  test.each(Array.from({ length: 16 }, (_, index) => 18 + index))(
    'a heading after %i lines is never alone at the foot',
    async (lines) => {
      const read = await readWith(
        ...Array.from({ length: lines }, () => line),
        heading(3, 'Overskriften'),
        paragraph(prose(6)),
      );
      const page = read.pages.findLast((one) => textOf(one).includes('Overskriften'));
      expect(page && textOf(page)).toMatch(/Overskriften Teamet gir/);
    },
  );

  test.each(Array.from({ length: 6 }, (_, index) => 20 + 2 * index))(
    'a heading after %i lines goes with the card under it, and the card is on one page',
    async (lines) => {
      const card = everyBlock.sections.find(({ id }) => id === 'cards')?.blocks[0] as Block;
      const read = await readWith(
        ...Array.from({ length: lines }, () => line),
        heading(3, 'Overskriften'),
        card,
      );
      const page = read.pages.findLast((one) => textOf(one).includes('Overskriften'));
      expect(page && textOf(page)).toMatch(
        /Overskriften Tiltakskort: teamleder .* Gi ikke navn på telefonen/,
      );
    },
  );

  test('a card taller than a page goes on, with all its text', async () => {
    const body = Array.from({ length: 60 }, (_, index) => paragraph(`Punkt ${index + 1}.`));
    const read = await readWith({ kind: 'card', title: 'Et langt kort', body });
    expect(contentOf(read).match(/Punkt \d+\./g)).toHaveLength(60);
  });

  test('neither the first nor the last line of a paragraph is alone on its page', async () => {
    for (const lines of [24, 25, 26, 27, 28]) {
      const read = await readWith(...Array.from({ length: lines }, () => line), paragraph(prose(8)));
      for (const { elements } of read.pages) {
        const parts = everyElement(elements).filter(
          ({ text }) => prose(8).includes(text.trim()) && text.length > 20,
        );
        for (const { text } of parts) expect(text.length).toBeGreaterThan(100);
      }
    }
  });

  test('a page break begins a page, and two do not leave one empty', async () => {
    const read = await readWith(
      paragraph('Før.'),
      { kind: 'page-break' },
      { kind: 'page-break' },
      paragraph('Etter.'),
    );
    expect(pageSaying(read, 'Etter.')).toBe((pageSaying(read, 'Før.') ?? 0) + 1);
  });
});

describe('links', () => {
  test('contents lead to the page they name, also where an entry wraps', async () => {
    const read = await readOf(everyBlock);
    const entry = elementsOf(read, 'TOCI').find(({ text }) => text.startsWith('Revisjonslogg'));
    const page = pageSaying(read, 'Endringer');
    expect(entry?.text).toBe(`${everyBlock.sections.at(-1)?.title} ${page}`);
    const tops = read.pages[1]?.texts.filter(
      ({ text }) => entry?.text.includes(text.trim()) && text.length > 8,
    );
    expect(new Set(tops?.map(({ y }) => y)).size).toBe(2);
    const link = read.pages[1]?.links.find(({ says }) => says.startsWith('Revisjonslogg'));
    expect(link).toEqual({ says: `${everyBlock.sections.at(-1)?.title}, side ${page}`, address: '', page });
  });

  test('contents of several pages count themselves in', async () => {
    const sections = Array.from({ length: 90 }, (_, index) =>
      sectionOf(`s${index}`, `Kapittel ${index}`, paragraph('Tekst.')),
    );
    const read = await readOf(documentOf(sections));
    const links = read.pages.flatMap(({ links }) => links);
    expect(links).toHaveLength(90);
    for (const { says, page } of links) expect(says).toMatch(new RegExp(`, side ${page}$`));
  });

  test('lead out of the document and inside it, and say where', async () => {
    const read = await readOf(everyBlock);
    const links = read.pages.flatMap(({ links }) => links);
    expect(links).toContainEqual({
      says: 'helse- og omsorgstjenesteloven (https://lovdata.no/dokument/NL/lov/2011-06-24-30)',
      address: 'https://lovdata.no/dokument/NL/lov/2011-06-24-30',
      page: undefined,
    });
    expect(links).toContainEqual({
      says: 'kontaktlista',
      address: '',
      page: pageSaying(read, 'Ingrid Solheim (1)'),
    });
  });

  test('a link over two lines is one link', async () => {
    const text = 'den nasjonale veilederen for psykososiale tiltak ved kriser, ulykker og katastrofer';
    const read = await readWith(
      paragraph('Planen følger i alt og ett ', { link: 'https://fjellvik.example', text }, '.'),
    );
    expect(elementsOf(read, 'Link').map((link) => link.text)).toContain(text);
    expect(read.pages.flatMap(({ links }) => links).filter(({ address }) => address)).toHaveLength(2);
  });

  test('a link over two pages stands on both, each half on its own', async () => {
    const text = prose(12);
    for (const lines of [22, 24, 26]) {
      const filler = Array.from({ length: lines }, () => paragraph('En linje.'));
      const linked = paragraph({ link: 'https://fjellvik.example', text });
      const { bytes } = await render(documentOf([sectionOf('a', 'A', ...filler, linked)]));
      expect(misplacedLinks(objectsIn(bytes))).toEqual([]);
    }
  });

  test('a reference to what the document lacks is plain text', async () => {
    const read = await readWith(paragraph('Se ', { reference: 'nowhere', text: 'et annet sted' }, '.'));
    expect(contentOf(read)).toContain('Se et annet sted.');
    expect(read.pages.flatMap(({ links }) => links)).toHaveLength(1);
  });
});

test('the same document gives the same bytes', async () => {
  const [one, other] = [await render(everyBlock), await render(everyBlock)];
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});

test('a document without chapters is a cover', async () => {
  const read = await readOf(documentOf([]));
  expect(read.pages).toHaveLength(1);
  expect(elementsOf(read, 'H1').map(({ text }) => text)).toEqual(['Plan for psykososial oppfølging']);
});

test.each(sound)('%s has all its text in place in both editions', async (example) => {
  for (const edition of ['internal', 'public'] as const) {
    const document = await documentOfExample(example, { edition });
    expect(await contentFaults((await render(document)).bytes, stringsOf(document))).toEqual([]);
  }
});

/** Links that say they stand on another page than the one they are drawn on. */
function misplacedLinks(objects: ReadonlyMap<number, string>): readonly string[] {
  const said = [...objects.values()].flatMap((object) => [
    ...object.matchAll(/\/Type \/OBJR\s+\/Obj (\d+) 0 R\s+\/Pg (\d+) 0 R/g),
  ]);
  expect(said.length).toBeGreaterThan(2);
  const linksOn = (page: string | undefined): readonly string[] =>
    /\/Annots \[([^\]]*)/.exec(objects.get(Number(page)) ?? '')?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
  return said.filter(([, link, page]) => !linksOn(page).includes(link ?? '')).map(([reference]) => reference);
}
