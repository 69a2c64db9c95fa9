import type { PlanDocument } from '../../document/document.ts';
import { anchorsOf } from '../anchors.ts';
import type { Renderer, RendererAssets } from '../renderer.ts';
import { blockStrips } from './blocks.ts';
import type { Canvas } from './canvas.ts';
import { openCanvas } from './canvas.ts';
import type { Composition } from './composition.ts';
import { tagged, tagsUnder } from './composition.ts';
import { contentsStrips } from './contents.ts';
import { coverStrips, coverTop } from './cover.ts';
import { headingStrips, headingsOn } from './headings.ts';
import type { Syllables } from './hyphenation.ts';
import { syllablesIn } from './hyphenation.ts';
import { paginate } from './paginate.ts';
import { drawRunning } from './running.ts';
import { plain } from './runs.ts';
import type { Page, Strip } from './strips.ts';
import { gap } from './strips.ts';
import { sheet, space, textWidth } from './theme.ts';

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
      },
      await fontsFrom(assets),
    );
    const { pages, composition } = await laidOut(document, canvas);
    for (const [index, page] of pages.entries()) {
      canvas.newPage();
      for (const { frame, top, bottom } of page.frames) frame.paint(top, bottom);
      drawRunning(composition, document, { page: index + 1, pages: pages.length });
      for (const { strip, y } of page.strips) strip.draw?.(y, index + 1);
    }
    return { bytes: await canvas.close(), pages: pageNumbers(pages) };
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

/** Laid out whole before anything is drawn. When a word does not fit its column, again with the patterns of its language. */
async function laidOut(document: PlanDocument, canvas: Canvas): Promise<LaidOut> {
  let wanted = false;
  const first = layOut(document, canvas, (word) => {
    wanted = true;
    return [word];
  });
  return wanted ? layOut(document, canvas, await syllablesIn(document.language.base)) : first;
}

function layOut(document: PlanDocument, canvas: Canvas, syllables: Syllables): LaidOut {
  const composition: Composition = {
    canvas,
    metrics: { widthOf: canvas.widthOf, syllables },
    words: document.words,
    anchors: anchorsOf(document.sections),
    headings: headingsOn(canvas),
    tags: tagsUnder(canvas.root),
  };
  const body = paginate(chapterStrips(composition, document), sheetBounds);
  const cover = paginate(coverStrips(composition, document), sheetBounds, coverTop);
  const contents = paginate(
    contentsStrips(composition, composition.headings.entries(), (anchor) => numbers.get(anchor) ?? 0),
    sheetBounds,
  );
  const pages = [...cover, ...contents, ...body];
  const numbers = pageNumbers(pages);
  return { pages, composition };
}

const sheetBounds = { top: sheet.top, bottom: sheet.height - sheet.bottom };

const chapterStrips = (composition: Composition, { sections }: PlanDocument): readonly Strip[] =>
  sections.flatMap(({ id, title, blocks }, index) => {
    const column = { x: sheet.left, width: textWidth };
    return [
      ...(index > 0 ? [gap(space.chapter)] : []),
      ...tagged(composition, 'Sect', [
        ...headingStrips(composition, { level: 2, text: title, anchor: id }, column),
        gap(space.opening),
        ...blockStrips(composition, blocks, column),
      ]),
    ];
  });

/** Anchor → page, counted from 1. */
const pageNumbers = (pages: readonly Page[]): ReadonlyMap<string, number> =>
  new Map(
    pages.flatMap(({ strips }, index) =>
      strips.flatMap(({ strip: { anchor } }) => (anchor === undefined ? [] : [[anchor, index + 1] as const])),
    ),
  );
