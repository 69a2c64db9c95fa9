import type { Block, DocumentSection } from '../document/block.ts';

/** Every place in the document that a reference can lead to. */
export const anchorsOf = (sections: readonly DocumentSection[]): ReadonlySet<string> =>
  new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(within)]));

const within = (block: Block): readonly string[] => [
  ...(block.anchor === undefined ? [] : [block.anchor]),
  ...inside(block).flatMap(within),
];

function inside(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat();
    case 'card':
      return block.body;
    case 'figure':
      return block.sameAsText;
    default:
      return [];
  }
}
