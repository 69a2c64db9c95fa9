import type { Block, Cell, Inline } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import { plainText } from '../../src/document/inline.ts';
import { anchorsOf } from '../../src/renderers/anchors.ts';

/** What a renderer, a screen reader or a reader would stumble over. */
export function faultsIn(document: PlanDocument): readonly string[] {
  const anchors = anchorsOf(document.sections);
  return document.sections.flatMap(({ title, blocks }) => [
    ...(blocks.length === 0 ? [`${title} is empty`] : []),
    ...skippedLevels(title, blocks),
    ...repeatedNames(title, blocks),
    ...deep(blocks).flatMap((block) => [
      ...uneven(block),
      ...textsOf(block)
        .filter((text) => plainText(text).trim() === '')
        .map(() => `${title} has a ${block.kind} without words`),
      ...textsOf(block)
        .flatMap(inlinesOf)
        .flatMap((inline) =>
          typeof inline === 'object' && 'reference' in inline && !anchors.has(inline.reference)
            ? [`${title} points to ${inline.reference}`]
            : [],
        ),
    ]),
  ]);
}

function skippedLevels(title: string, blocks: readonly Block[]): readonly string[] {
  let level = 2;
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const skipped = block.level > level + 1;
    level = block.level;
    return skipped ? [`${title} skips a level at ${block.text}`] : [];
  });
}

/** A table called what the heading just over it says already. */
function repeatedNames(title: string, blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const over = before === undefined ? title : before.kind === 'heading' ? before.text : undefined;
    return 'caption' in block && block.caption === over ? [`${title} says ${over} twice`] : [];
  });
}

function uneven(block: Block): readonly string[] {
  if (block.kind !== 'table') return [];
  const { head, rows, widths = head, caption } = block;
  const fits = rows.every((row) => row.length === head.length) && widths.length === head.length;
  return fits && rows.length > 0 ? [] : [`${caption} is uneven`];
}

const deep = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'card') return [block, ...deep(block.body)];
    if (block.kind === 'figure') return [block, ...deep(block.sameAsText)];
    return block.kind === 'list' ? [block, ...deep(block.items.flat())] : [block];
  });

function textsOf(block: Block): readonly Cell[] {
  switch (block.kind) {
    case 'paragraph':
    case 'prominent':
      return [block.text];
    case 'heading':
    case 'notice':
      return [[block.text]];
    case 'table':
      return [[block.caption], ...block.head.map((words) => [words]), ...filledIn(block.rows)];
    case 'facts':
      return [[block.caption], ...block.facts.flatMap(([label, cell]) => [[label], cell])];
    case 'card':
      return [[block.title]];
    case 'figure':
      return [[block.caption], [block.alt]];
    default:
      return [];
  }
}

/** A column that is empty all the way down is for somebody to write in. */
const filledIn = (rows: readonly (readonly Cell[])[]): readonly Cell[] =>
  rows.flatMap((row) => row.filter((_, column) => rows.some((other) => other[column]?.length !== 0)));

const inlinesOf = (text: Cell): readonly Inline[] =>
  text.flatMap((inline) => {
    if (typeof inline === 'string') return [inline];
    if ('strong' in inline) return inlinesOf(inline.strong);
    return 'emphasis' in inline ? inlinesOf(inline.emphasis) : [inline];
  });
