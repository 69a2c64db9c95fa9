import type { Block, Cell, Inline } from './block.ts';

/** Pieces of running text with words between them. */
export const joined = (pieces: readonly Cell[], between: string): Cell =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [between, ...piece]));

/** What is read aloud of running text. */
export const plainText = (cell: Cell): string => cell.map(wordsOf).join('');

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return plainText(inline.strong);
  return 'emphasis' in inline ? plainText(inline.emphasis) : inline.text;
}

/** Running text with a capital letter. */
export const sentenceCase = ([first, ...rest]: Cell): Cell => {
  if (first === undefined) return rest;
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [first, ...rest];
};

/** Blocks told in one stretch, for a cell of a table: paragraphs one after the other, items behind a dash. */
export const inOneStretch = (blocks: readonly Block[]): Cell => joined(blocks.map(stretchOf), ' ');

function stretchOf(block: Block): Cell {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind !== 'list') return [];
  return joined(
    block.items.map((item, index) => [block.ordered ? `${index + 1}. ` : '– ', ...inOneStretch(item)]),
    ' ',
  );
}
