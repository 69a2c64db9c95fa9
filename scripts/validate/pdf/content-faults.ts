import type { ReadElement, ReadPage, ReadPdf, ReadText } from './read-pdf.ts';
import { everyElement, readPdf } from './read-pdf.ts';

const leastSize = 8;
/** Nobody reads a call tree at night in smaller letters. */
const leastInFigures = 9;
const margin = 20;

/**
 * What is wrong with the content of a PDF in ways its standards do not see: text that is lost, tiny, outside the page or
 * over other text, a reading order that jumps, headings that skip, contents that point wrong. `expected` are texts that
 * must all be there; line breaks and soft hyphens do not count, real hyphens do.
 */
export async function contentFaults(
  bytes: Uint8Array,
  expected: readonly string[] = [],
): Promise<readonly string[]> {
  const pdf = await readPdf(bytes);
  return [
    ...documentFaults(pdf),
    ...pdf.pages.flatMap((page) =>
      [...textFaults(page), ...overlapFaults(page), ...structureFaults(page), ...linkFaults(page)].map(
        (fault) => `page ${page.number}: ${fault}`,
      ),
    ),
    ...headingFaults(pdf),
    ...missingFaults(pdf, expected),
  ];
}

const documentFaults = ({ tagged, language, title, metadataTitle }: ReadPdf): readonly string[] => [
  ...(tagged ? [] : ['the document is not tagged']),
  ...(language === '' ? ['the document says no language'] : []),
  ...(title === '' || metadataTitle === '' ? ['the document has no title'] : []),
];

const shown = (text: string): string => `“${text.trim().slice(0, 50)}”`;

const inked = ({ texts }: ReadPage): readonly ReadText[] => texts.filter(({ text }) => text.trim() !== '');

function textFaults(page: ReadPage): readonly string[] {
  if (inked(page).length === 0) return ['there is no text'];
  return inked(page).flatMap(({ text, x, y, width, size, content, artifact }) => {
    const spaces = width * (1 - text.trimEnd().length / text.length);
    const inside =
      x >= margin &&
      x + width - spaces <= page.width - margin &&
      y >= margin &&
      y + size <= page.height - margin;
    return [
      ...(content === undefined && !artifact ? [`${shown(text)} is neither content nor an artifact`] : []),
      ...(size < leastSize - 0.01 ? [`${shown(text)} is set in ${size.toFixed(1)} points`] : []),
      ...(inside ? [] : [`${shown(text)} reaches outside the margins`]),
    ];
  });
}

function overlapFaults(page: ReadPage): readonly string[] {
  const boxes = inked(page).map(({ text, x, y, width, size }) => ({
    text,
    left: x,
    right: x + width,
    low: y - size * 0.15,
    high: y + size * 0.6,
  }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.high, other.high) - Math.max(one.low, other.low) > 1,
      )
      .map((other) => `${shown(one.text)} stands over ${shown(other.text)}`),
  );
}

const flowing = /^(H[1-6]|P|Caption|TR|LI|TOCI|Figure)$/;

function structureFaults({ elements }: ReadPage): readonly string[] {
  const all = everyElement(elements);
  const inOrder = all.filter(({ role, top }) => flowing.test(role) && top !== undefined);
  return [
    ...inOrder.flatMap(({ top, text }, index) => {
      const before = inOrder[index - 1];
      const jumps = before?.top !== undefined && top !== undefined && top > before.top + 3;
      return jumps ? [`${shown(text)} is read after ${shown(before.text)} but stands above it`] : [];
    }),
    ...all.flatMap(elementFaults),
  ];
}

function elementFaults(element: ReadElement): readonly string[] {
  const { role, alt, text, size = leastInFigures } = element;
  if (role === 'Figure' && alt.trim().length < 10) return ['a figure has no text in its place'];
  if (role === 'Figure' && size < leastInFigures - 0.01)
    return [`${shown(text)} is a figure with letters of ${size.toFixed(1)} points`];
  if (role === 'Link' && text.trim() === '') return ['a link has no text'];
  if (role !== 'Table') return [];
  const rows = everyElement(element.children).filter((one) => one.role === 'TR');
  const lengths = new Set(rows.map(({ children }) => children.length));
  return lengths.size > 1 ? [`a table has rows of ${[...lengths].join(' and ')} cells`] : [];
}

function linkFaults({ links }: ReadPage): readonly string[] {
  return links.flatMap(({ says, address, page }) => {
    if (says.trim() === '') return ['a link does not say where it leads'];
    if (address === '' && page === undefined) return [`${shown(says)} leads nowhere`];
    const promised = /, (?:side|page) (\d+)$/.exec(says)?.[1];
    return promised === undefined || Number(promised) === page
      ? []
      : [`${shown(says)} leads to page ${page}`];
  });
}

function headingFaults({ pages }: ReadPdf): readonly string[] {
  const levels = pages
    .flatMap(({ elements }) => everyElement(elements))
    .filter(({ role, top }) => /^H[1-6]$/.test(role) && top !== undefined)
    .map(({ role, text }) => ({ level: Number(role.slice(1)), text }));
  const first = levels.filter(({ level }) => level === 1).length;
  return [
    ...(first === 1 && levels[0]?.level === 1
      ? []
      : [`there are ${first} headings H1; there must be one, and first`]),
    ...levels.flatMap(({ level, text }, index) => {
      const before = levels[index - 1]?.level ?? 0;
      return level > before + 1 ? [`heading ${shown(text)} is H${level} after H${before}`] : [];
    }),
  ];
}

const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '')
    .replace(/[\u2010\u2011]/g, '-');

function missingFaults({ pages }: ReadPdf, expected: readonly string[]): readonly string[] {
  const there = pages.map(({ elements }) => squeezed(elements.map(({ text }) => text).join(' ')));
  return [...new Set(expected)]
    .filter((text) => !isThere(squeezed(text), there))
    .map((text) => `${shown(text)} is lost`);
}

/** Whole on one page, or, where it goes on over pages, its beginning on one and the rest on those after. */
function isThere(text: string, pages: readonly string[]): boolean {
  return pages.some((page, index) => {
    if (page.includes(text)) return true;
    const beginning = longestBeginning(text, page);
    return beginning > least && isThere(text.slice(beginning), pages.slice(index + 1));
  });
}

/** A line, more or less; a shorter beginning could stand anywhere. */
const least = 20;

function longestBeginning(text: string, page: string): number {
  let [found, tooLong] = [0, text.length];
  while (tooLong - found > 1) {
    const middle = Math.ceil((found + tooLong) / 2);
    if (page.includes(text.slice(0, middle))) found = middle;
    else tooLong = middle;
  }
  return found;
}
