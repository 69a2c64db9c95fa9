import { limits } from './limits.ts';
import type { YamlProblem } from './tree.ts';

export interface Decoded {
  /** Without the byte order mark; only the part before the fault when there is one. */
  readonly text: string;
  readonly problem?: YamlProblem;
}

/** The guards that come before any reader: how large a text is, and that it is UTF-8. */
export function decodeYaml(source: Uint8Array | string): Decoded {
  if (isTooLarge(source)) return { text: '', problem: { code: 'too-large', span: { start: 0, end: 0 } } };
  if (typeof source === 'string') return { text: source.startsWith('\uFEFF') ? source.slice(1) : source };
  const text = decode(source, false);
  if (text !== undefined) return { text };
  const prefix = longestPrefix(source);
  return { text: prefix, problem: { code: 'not-utf8', span: { start: prefix.length, end: prefix.length } } };
}

function isTooLarge(source: Uint8Array | string): boolean {
  if (source.length > limits.bytes) return true;
  if (typeof source !== 'string') return false;
  const mostBytesPerUnit = 3;
  return (
    source.length * mostBytesPerUnit > limits.bytes && new TextEncoder().encode(source).length > limits.bytes
  );
}

/** With `unfinished`, the bytes may end inside a character, which is then left out. */
function decode(bytes: Uint8Array, unfinished: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
  } catch {
    return undefined;
  }
}

function longestPrefix(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return decode(bytes.subarray(0, good), true) ?? '';
}
