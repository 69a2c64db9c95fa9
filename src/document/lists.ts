import type { Block, Cell } from './block.ts';

/** A list of running texts; nothing where there are none. */
export const listOf = (items: readonly Cell[], { ordered = false, checks = false } = {}): readonly Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered,
          items: items.map((text) => [{ kind: 'paragraph', text }]),
          ...(checks && { checks }),
        },
      ];

/** Blocks under a heading; no heading where there are none. */
export const headed = (text: string, blocks: readonly Block[], level: 3 | 4 = 3): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks];
