import type { Block } from '../block.ts';
import type { TreeNode } from './tree.ts';

/** A tree as a list inside a list, for those who cannot see it. */
export const nestedList = (nodes: readonly TreeNode[]): Block => ({
  kind: 'list',
  ordered: false,
  items: nodes.map(({ text, children }) => [
    { kind: 'paragraph', text },
    ...(children.length === 0 ? [] : [nestedList(children)]),
  ]),
});
