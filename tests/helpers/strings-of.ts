import type { Block, Inline } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';

/** Every text a reader of a document must find. */
export const stringsOf = ({ title, subtitle, cover, sections }: PlanDocument): readonly string[] => [
  title,
  subtitle,
  ...cover.flat(),
  ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(ofBlock)]),
];

function ofBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return [block.text];
    case 'paragraph':
    case 'prominent':
      return [ofText(block.text)];
    case 'list':
      return block.items.flat().flatMap(ofBlock);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().flatMap(ofCell)];
    case 'facts':
      return [block.caption, ...block.facts.flatMap(([label, value]) => [label, ofText(value)])];
    case 'card':
      return [block.title, ...block.body.flatMap(ofBlock)];
    case 'figure':
      return [block.caption, ...block.sameAsText.flatMap(ofBlock)];
    case 'page-break':
      return [];
  }
}

/** Between references that say their page stand numbers that nobody knows yet. */
const ofCell = (cell: readonly Inline[]): readonly string[] =>
  cell.some((inline) => typeof inline === 'object' && 'page' in inline) ? cell.map(ofInline) : [ofText(cell)];

const ofText = (text: readonly Inline[]): string => text.map(ofInline).join('');

function ofInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return ofText(inline.strong);
  return 'emphasis' in inline ? ofText(inline.emphasis) : inline.text;
}
