import { limits } from '../limits.ts';
import type { Cursor } from './cursor.ts';
import { codeAt, decline, skipSpaces, trimmedEnd } from './cursor.ts';
import { colonOfKey, keyName } from './keys.ts';
import { addPlace, setValueSpan } from './places.ts';
import { isQuote, readFlowPlain, readQuoted } from './scalars.ts';

const comma = 0x2c;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

export const opensFlow = (code: number): boolean => code === openingBracket || code === openingBrace;

/** A `[list]` or `{mapping: …}` that ends on its line. */
export function readFlow(cursor: Cursor, place: number, depth: number): unknown {
  if (depth > limits.depth) decline();
  const start = cursor.at;
  const value = codeAt(cursor) === openingBracket ? readList(cursor, depth) : readBraces(cursor, depth);
  setValueSpan(cursor.places, place, start, cursor.at);
  return value;
}

function readList(cursor: Cursor, depth: number): readonly unknown[] {
  const items: unknown[] = [];
  cursor.at += 1;
  while (!closes(cursor, closingBracket)) {
    items.push(readItem(cursor, addPlace(cursor.places), depth));
    skipComma(cursor, closingBracket);
  }
  return items;
}

function readBraces(cursor: Cursor, depth: number): object {
  const mapping: Record<string, unknown> = {};
  cursor.at += 1;
  while (!closes(cursor, closingBrace)) {
    const start = cursor.at;
    const colonAt = colonOfKey(cursor);
    if (colonAt < 0) decline();
    const end = trimmedEnd(cursor.text, start, colonAt);
    const name = keyName(cursor.text, start, end);
    if (mapping[name] !== undefined || /[,[\]{}]/.test(name)) decline();
    const place = addPlace(cursor.places, start, end);
    cursor.at = colonAt + 1;
    skipSpaces(cursor);
    mapping[name] = readItem(cursor, place, depth);
    skipComma(cursor, closingBrace);
  }
  return mapping;
}

function readItem(cursor: Cursor, place: number, depth: number): unknown {
  const code = codeAt(cursor);
  if (cursor.at >= cursor.lineEnd) decline();
  if (opensFlow(code)) return readFlow(cursor, place, depth + 1);
  return isQuote(code) ? readQuoted(cursor, place) : readFlowPlain(cursor, place);
}

function closes(cursor: Cursor, closing: number): boolean {
  skipSpaces(cursor);
  if (codeAt(cursor) !== closing) return false;
  cursor.at += 1;
  return true;
}

function skipComma(cursor: Cursor, closing: number): void {
  skipSpaces(cursor);
  if (codeAt(cursor) === comma) cursor.at += 1;
  else if (codeAt(cursor) !== closing) decline();
}
