import type { Block } from '../../document/block.ts';
import type { PlanDocument } from '../../document/document.ts';
import { anchorsOf } from '../anchors.ts';
import type { Renderer, RendererAssets } from '../renderer.ts';
import { bookPages } from './book.ts';
import type { Canvas } from './canvas.ts';
import { openCanvas } from './canvas.ts';
import { cardPages } from './cards.ts';
import type { Composition, Settled } from './composition.ts';
import { tagsUnder } from './composition.ts';
import { headingsOn } from './headings.ts';
import type { Division } from './hyphenation.ts';
import { divisionIn } from './hyphenation.ts';
import { leafletPages } from './leaflet.ts';
import { askedForByPage, withPages } from './page-references.ts';
import { drawRunning } from './running.ts';
import { plain } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { cardScales, cardSheet, pageSheet, papers } from './sheet.ts';
import type { Page, Strip } from './strips.ts';
import { pageNumbers } from './strips.ts';

/** One PDF that is both PDF/UA-1, for everyone to read, and PDF/A-2a, for an archive to keep. */
export default {
  format: 'pdf',
  extension: 'pdf',
  render: async (document, assets) => {
    const canvas = await openCanvas(
      {
        title: plain(`${document.title} – ${document.subtitle}`),
        author: plain(document.publisher),
        language: document.language.intl,
        date: document.date,
        ...(document.branding?.accent === undefined ? {} : { accent: document.branding.accent }),
        size: papers[document.paper ?? 'A4'],
      },
      await fontsFrom(assets),
    );
    const { pages, composition } = await laidOut(document, canvas);
    for (const [index, page] of pages.entries()) {
      canvas.newPage(composition.sheet.scale);
      for (const { frame, top, bottom } of page.frames) frame.paint(top, bottom);
      drawRunning(composition, document, { page: index + 1, pages: pages.length });
      for (const { strip, y } of page.strips) strip.draw?.(y, index + 1);
    }
    return { bytes: canvas.close(), pages: pageNumbers(pages), said: canvas.said() };
  },
} satisfies Renderer;

async function fontsFrom({ bytes }: RendererAssets) {
  const [regular, italic, semibold, bold] = await Promise.all(
    ['Regular', 'Italic', 'SemiBold', 'Bold'].map((name) => bytes(`templates/fonts/SourceSans3-${name}.ttf`)),
  );
  if (!regular || !italic || !semibold || !bold) throw new Error('A font is missing from templates/fonts.');
  return { regular, italic, semibold, bold };
}

interface LaidOut {
  readonly pages: readonly Page[];
  readonly composition: Composition;
}

/** How often pages are set anew for the sake of their own numbers; twice is enough where references lead backwards. */
const mostRounds = 4;

/**
 * Laid out whole before anything is drawn. When a word does not fit its column, again with the patterns of its language;
 * when a reference says a page, again until every such page is the one it says. A block that neither changes is kept.
 */
async function laidOut(document: PlanDocument, canvas: Canvas): Promise<LaidOut> {
  const asked = askedForByPage(document);
  const division = divisionIn(document.language.base);
  const composed = compositions(document, canvas, division);
  let said: ReadonlyMap<string, number> = new Map();
  let laid = layOut(withPages(document, said), composed);
  const wanted = division.asked() > 0;
  if (wanted) await division.learn();
  const isRight = (): boolean => {
    const now = pageNumbers(laid.pages);
    return [...asked].every((anchor) => now.get(anchor) === said.get(anchor));
  };
  for (let round = 0; round < mostRounds && ((round === 0 && wanted) || !isRight()); round++) {
    said = pageNumbers(laid.pages);
    laid = layOut(withPages(document, said), composed);
  }
  return laid;
}

/** One for the pages of a book; for cards one in each size. What is settled once is settled for every round. */
function compositions(
  { layout, paper = 'A4', sections, words }: PlanDocument,
  canvas: Canvas,
  { syllables, asked }: Division,
): Compositions {
  const composed = (sheet: Sheet): Composition => ({
    canvas,
    metrics: { widthOf: canvas.widthOf, syllables },
    words,
    anchors: anchorsOf(sections),
    headings: headingsOn(canvas),
    tags: tagsUnder(canvas.root),
    settled: settledUnless(asked),
    sheet,
    ...(layout === 'cards' && { dense: true }),
  });
  return layout === 'cards'
    ? { sizes: cardScales[paper].map((scale) => composed(cardSheet(paper, scale))) }
    : { page: composed(pageSheet(paper)) };
}

type Compositions = { readonly page: Composition } | { readonly sizes: readonly Composition[] };

/** A block that asked for syllables when none were known is not settled. */
function settledUnless(asked: () => number): Settled {
  const known = new Map<string, { readonly block: Block; readonly strips: readonly Strip[] }>();
  return (place, block, lay) => {
    const before = known.get(place);
    if (before?.block === block) return before.strips;
    const askedBefore = asked();
    const strips = lay();
    if (asked() === askedBefore) known.set(place, { block, strips });
    return strips;
  };
}

function layOut(document: PlanDocument, composed: Compositions): LaidOut {
  if ('sizes' in composed) return cardPages(document, composed.sizes);
  const pagesOf = document.layout === 'leaflet' ? leafletPages : bookPages;
  return { pages: pagesOf(composed.page, document), composition: composed.page };
}
