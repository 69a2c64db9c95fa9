import type { Block, DocumentSection } from '../document/block.ts';

/** Every place in the document that a reference can lead to. */
export const anchorsOf = (sections: readonly DocumentSection[]): ReadonlySet<string> =>
  new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(within)]));

function within(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.anchor === undefined ? [] : [block.anchor];
    case 'list':
      return block.items.flat().flatMap(within);
    case 'card':
      return block.body.flatMap(within);
    case 'figure':
      return block.sameAsText.flatMap(within);
    default:
      return [];
  }
}
