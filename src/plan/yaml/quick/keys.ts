import type { Cursor } from './cursor.ts';
import { codeAt, colon, decline, endsLine, hash, space, tab } from './cursor.ts';
import { endOfQuoted, isCoreWord, isQuote, unquoted } from './scalars.ts';

/** Where the colon after the key at the cursor stands; -1 when what stands there is no key. */
export function colonOfKey(cursor: Cursor): number {
  const { text, lineEnd } = cursor;
  if (isQuote(codeAt(cursor))) return colonAfterQuoted(cursor);
  for (let at = cursor.at; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon && endsLine(cursor, at + 1)) return at;
    if (code === hash && text.charCodeAt(at - 1) === space) return -1;
    if (code === tab) decline();
  }
  return -1;
}

function colonAfterQuoted(cursor: Cursor): number {
  let at = endOfQuoted(cursor, cursor.at);
  while (at < cursor.lineEnd && cursor.text.charCodeAt(at) === space) at += 1;
  return at < cursor.lineEnd && cursor.text.charCodeAt(at) === colon && endsLine(cursor, at + 1) ? at : -1;
}

/** Longer keys are an error to YAML from 1024 characters on. */
const longestKey = 1_000;

/** The key written in `text[start..end)`; declines names that are not words, since objects or YAML treat them apart. */
export function keyName(text: string, start: number, end: number): string {
  const quoted = isQuote(text.charCodeAt(start));
  const name = quoted ? unquoted(text, start, end) : text.slice(start, end);
  if (!startsWord(name.charCodeAt(0)) || name.length > longestKey) decline();
  return name === '__proto__' || (!quoted && isCoreWord(name)) ? decline() : name;
}

/** ASCII letters and `_`: no indicator, no digit, nothing that another reader could take for a space. */
const startsWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
