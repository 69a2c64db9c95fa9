import type { Block } from '../../document/block.ts';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });

export const listOf = (items: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((item) => [paragraph(item)]),
});

/** What each is about stands out, and what is said of it follows. */
export const listAbout = (items: readonly (readonly [string, string])[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map(([about, told]) => [{ kind: 'paragraph', text: [{ strong: [`${about}: `] }, told] }]),
});
