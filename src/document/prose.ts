import type { Node } from 'commonmark';
import { Parser } from 'commonmark';
import type { Block, Cell, Inline } from './block.ts';

/**
 * Prose in CommonMark as blocks. Raw HTML is shown as it is written, and only links that lead to a web page, a mailbox or
 * a phone are links. The parser is the reference implementation of the specification: a tree, no extensions to turn off,
 * four packages, 1.2 MB, loaded in 30 ms (markdown-it 36 ms and 3.1 MB, mdast-util-from-markdown 53 ms and 35 packages).
 */
export const readProse = (text: string): readonly Block[] =>
  isPlain(text) ? [{ kind: 'paragraph', text: [text] }] : blocksIn(new Parser().parse(text));

/** One line with no mark in it that could mean anything, which is most of what plans hold. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\d«“„(][^\\`*_[\]<>#&!~\n]*\S$/u.test(text) && !/^\d+[.)]/.test(text);

const blocksIn = (parent: Node): readonly Block[] => childrenOf(parent).flatMap(blocksOf);

function blocksOf(node: Node): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlinesIn(node) }];
    case 'heading': // a heading of its own would break the order of headings around it
      return [{ kind: 'paragraph', text: [{ strong: inlinesIn(node) }] }];
    case 'list':
      return [{ kind: 'list', ordered: node.listType === 'ordered', items: childrenOf(node).map(blocksIn) }];
    case 'block_quote':
      return blocksIn(node);
    case 'code_block':
    case 'html_block':
      return [{ kind: 'paragraph', text: [(node.literal ?? '').trim()] }];
    default: // a rule between paragraphs
      return [];
  }
}

function inlinesIn(parent: Node): Cell {
  const merged: Inline[] = [];
  for (const inline of childrenOf(parent).map(inlineOf)) {
    const last = merged.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') merged[merged.length - 1] = last + inline;
    else merged.push(inline);
  }
  return merged;
}

function inlineOf(node: Node): Inline {
  switch (node.type) {
    case 'strong':
      return { strong: inlinesIn(node) };
    case 'emph':
      return { emphasis: inlinesIn(node) };
    case 'link':
      return linkOf(node.destination ?? '', textIn(node) || (node.destination ?? ''));
    case 'softbreak':
    case 'linebreak':
      return ' ';
    default: // text, code, raw HTML; of an image, what it shows
      return textIn(node);
  }
}

const linkOf = (destination: string, text: string): Inline =>
  /^(?:https?:\/\/|mailto:|tel:)/i.test(destination) ? { link: destination, text } : text;

const textIn = (node: Node): string =>
  node.literal ?? (node.type === 'softbreak' ? ' ' : childrenOf(node).map(textIn).join(''));

function childrenOf(parent: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = parent.firstChild; child; child = child.next) children.push(child);
  return children;
}
