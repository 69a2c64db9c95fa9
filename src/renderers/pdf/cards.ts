import type { DocumentSection } from '../../document/block.ts';
import type { PlanDocument } from '../../document/document.ts';
import { tooLong } from '../too-long.ts';
import { blockStrips } from './blocks.ts';
import { boundsOf } from './book.ts';
import type { Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { noticeStrips } from './frames.ts';
import { headingStrips } from './headings.ts';
import { paginate } from './paginate.ts';
import { clean } from './runs.ts';
import { columnOf, roomOn } from './sheet.ts';
import type { Page, Strip } from './strips.ts';
import { gap, heightOf, kept } from './strips.ts';
import { textStrips } from './text.ts';
import { styles } from './theme.ts';

interface Cards {
  readonly pages: readonly Page[];
  readonly composition: Composition;
}

/**
 * Each chapter as a card on a page of its own, all in the largest of the sizes in which every one of them fits. Where a
 * band would take the room that the card needs, it stands in the line above the title instead.
 */
export function cardPages(document: PlanDocument, sizes: readonly Composition[]): Cards {
  const { band, ...others } = document;
  const inLine = { ...others, title: `${band} – ${document.title}` };
  const tried = [document, ...(band === undefined ? [] : [inLine])].flatMap((one) =>
    sizes.map((composition) => cardsIn(one, composition)),
  );
  const fitting = tried.find(({ cards }) => cards.every(({ pages }) => pages.length === 1));
  if (fitting)
    return { pages: fitting.cards.flatMap(({ pages }) => pages), composition: fitting.composition };
  const smallest = tried.at(-1);
  const long = smallest?.cards.find(({ pages }) => pages.length > 1);
  if (!smallest || !long) throw new Error('There is no size to set a card in.');
  throw tooLong({ card: long.section.title, ...excessOf(long.section, long.height, smallest.composition) });
}

function cardsIn(document: PlanDocument, composition: Composition) {
  const bounds = boundsOf(composition.sheet);
  const cards = document.sections.map((section, index) => {
    const strips = cardStrips(composition, document, section, index);
    return { section, pages: paginate(strips, bounds), height: heightOf(strips) };
  });
  return { composition, cards };
}

function cardStrips(
  composition: Composition,
  { title, subtitle, band }: PlanDocument,
  { id, title: card, blocks }: DocumentSection,
  index: number,
): readonly Strip[] {
  const column = columnOf(composition.sheet);
  const { cardHead: style } = styles;
  const runs = [{ text: clean(`${title} – ${subtitle}`), face: style.face }];
  return [
    // The title of the document is read once, and stands on every card.
    ...kept(textStrips(composition, index === 0 ? 'H1' : 'P', runs, style, column)),
    ...(band === undefined
      ? []
      : [gap(4), ...noticeStrips(composition, { tone: 'expired', text: band }, column), gap(6)]),
    ...tagged(composition, 'Sect', [
      ...headingStrips(composition, { level: 2, text: card, anchor: id }, column),
      gap(2),
      ...blockStrips(composition, blocks, column),
    ]),
  ];
}

/** How many lines too many, and the parts that take most room. */
function excessOf({ blocks }: DocumentSection, height: number, composition: Composition) {
  const column = columnOf(composition.sheet);
  const parts: { title: string; height: number }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ title: block.text, height: 0 });
    const last = parts.at(-1);
    if (last) last.height += heightOf(blockStrips(composition, [block], column));
  }
  const longest = parts.toSorted((one, other) => other.height - one.height).slice(0, 2);
  const lines = Math.max(1, Math.ceil((height - roomOn(composition.sheet)) / styles.dense.leading));
  return { lines, longest: longest.map(({ title }) => title) };
}
