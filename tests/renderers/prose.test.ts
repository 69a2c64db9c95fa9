import { describe, expect, test } from 'vitest';
import { everyElement, readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import { readProse } from '../../src/document/prose.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import html from '../../src/renderers/html/html.ts';
import { divisionIn } from '../../src/renderers/pdf/hyphenation.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOf, sectionOf } from '../helpers/documents.ts';
import { elementsIn, readPage, textOf } from '../helpers/page.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';

/** The last page, which is the only chapter. */
const chapterOf = async (document: PlanDocument) =>
  (await readPdf((await pdf.render(document, rendererAssets)).bytes)).pages.at(-1);

describe('prose in CommonMark', () => {
  const text = [
    'Ring **straks**, og vær *rolig* når du [melder fra](https://fjellvik.example/melding).',
    '',
    '- Skriv klokkeslettet',
    '  1. hvem som ringte',
    '  2. hva som har **skjedd**',
    '- Ring lederen',
    '',
    'Etterpå',
    'skrives loggen.',
  ].join('\n');
  const document = documentOf([sectionOf('chapter', 'Kapittel', ...readProse(text))]);
  const outline = [
    'text: Ring straks, og vær rolig når du melder fra.',
    'link: melder fra',
    'list',
    'text: Skriv klokkeslettet',
    'list',
    'text: hvem som ringte',
    'text: hva som har skjedd',
    'text: Ring lederen',
    'text: Etterpå skrives loggen.',
  ];

  test('is told by the tags of the PDF as it is written', async () => {
    const page = await chapterOf(document);
    const elements = everyElement(page?.elements ?? []);
    const told = elements.flatMap(({ role, text }) => {
      if (role === 'L') return ['list'];
      if (role === 'P') return [`text: ${text}`];
      return role === 'Link' ? [`link: ${text}`] : [];
    });
    expect(told).toEqual(outline);
    const items = elements.filter(({ role }) => role === 'LI').map(({ children }) => children);
    expect(items.map((parts) => parts.map(({ role }) => role))).toEqual(
      Array.from({ length: 4 }, () => ['Lbl', 'LBody']),
    );
    expect(items.map(([label]) => label?.text)).toEqual(['•', '1.', '2.', '•']);
    expect(page?.links.map(({ address }) => address)).toEqual(['https://fjellvik.example/melding']);
  });

  test('is told by the elements of the page alike, its emphasis too', async () => {
    const { bytes } = await html.render(document, rendererAssets);
    const elements = elementsIn(readPage(new TextDecoder().decode(bytes)).one('main'));
    const told = elements.flatMap((element) => {
      if (/^[ou]l$/.test(element.tagName)) return ['list'];
      if (/^(?:p|li)$/.test(element.tagName)) return [`text: ${textOf(element).trim().split('\n')[0]}`];
      return element.tagName === 'a' ? [`link: ${textOf(element)}`] : [];
    });
    expect(told).toEqual(outline);
    const emphasised = elements.filter(({ tagName }) => /^(?:em|strong)$/.test(tagName));
    expect(emphasised.map((element) => [element.tagName, textOf(element)])).toEqual([
      ['strong', 'straks'],
      ['em', 'rolig'],
      ['strong', 'skjedd'],
    ]);
  });
});

test.each([
  ['nb', 'psykososialberedskapsplanleggingsarbeidsgruppeleder'],
  ['nb', 'oppfølgingstjenestetilbudsoversiktsansvarlig'],
  ['nn', 'psykososialberedskapsplanleggingsarbeidsgruppeleiar'],
  ['nn', 'oppfølgingstenestetilbodsoversynsansvarleg'],
] as const)(
  'in %s a cell too narrow for “%s” divides it at its syllables, and it is copied whole',
  async (locale, word) => {
    const columns = ['A', 'B', 'C', 'D', 'E'];
    const page = await chapterOf(
      documentOf(
        [
          sectionOf('chapter', 'Ord', {
            kind: 'table',
            caption: 'Smal',
            widths: columns.map(() => 1),
            head: columns,
            rowHeaders: false,
            rows: [columns.map(() => [word])],
          }),
        ],
        { language: languages[locale] },
      ),
    );
    const cells = everyElement(page?.elements ?? []).filter(({ role }) => role === 'TD');
    expect(cells.map(({ text }) => text)).toEqual(columns.map(() => word));

    const division = divisionIn(locale);
    await division.learn();
    const ends = endsOf(division.syllables(word));
    const pieces = (page?.texts ?? []).map(({ text }) => text.trim()).filter((text) => isPieceOf(word, text));
    expect(pieces.length).toBeGreaterThan(columns.length);
    expect(pieces.join('')).toBe(word.repeat(columns.length));
    expect(endsOf(pieces).filter((end) => !ends.includes(end % word.length || word.length))).toEqual([]);
  },
);

const isPieceOf = (word: string, text: string): boolean => text.length > 1 && word.includes(text);

/** Where each part ends when they are put one after the other. */
const endsOf = (parts: readonly string[]): readonly number[] =>
  parts.map((_, index) => parts.slice(0, index + 1).join('').length);
