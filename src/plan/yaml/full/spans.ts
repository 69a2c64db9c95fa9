import type { ParsedNode } from 'yaml';
import { isScalar, Scalar } from 'yaml';
import type { Span } from '../tree.ts';

/** What is written for a scalar, an alias, or a collection in brackets. */
export function writtenSpan(text: string, node: ParsedNode): Span {
  const [start, end] = node.range;
  if (start === end) return emptySpan(text, start);
  const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  return { start, end: isBlock ? visibleEnd(text, end, ' \t\r\n') : end };
}

/** What nobody wrote stands right after what announces it, not after the spaces that follow. */
export function emptySpan(text: string, offset: number): Span {
  const start = visibleEnd(text, offset, ' \t');
  return { start, end: start };
}

function visibleEnd(text: string, end: number, invisible: string): number {
  let last = end;
  while (last > 0 && invisible.includes(text.charAt(last - 1))) last -= 1;
  return last;
}
