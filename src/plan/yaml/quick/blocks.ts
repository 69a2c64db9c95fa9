import { limits } from '../limits.ts';
import { opensBlockScalar, readBlockScalar } from './block-scalar.ts';
import type { Cursor } from './cursor.ts';
import {
  codeAt,
  colon,
  dash,
  decline,
  endLine,
  endsLine,
  goToNextLine,
  hash,
  skipSpaces,
  trimmedEnd,
} from './cursor.ts';
import { opensFlow, readFlow } from './flow.ts';
import { colonOfKey, keyName } from './keys.ts';
import { addPlace, setValueSpan, valueEndOf } from './places.ts';
import { isQuote, readPlain, readQuoted } from './scalars.ts';

/** The mapping whose first key stands at the cursor, which is its column. */
export function readMapping(cursor: Cursor, place: number, depth: number): object {
  if (depth > limits.depth) decline();
  const { text, places, at: start, indent: column } = cursor;
  const mapping: Record<string, unknown> = {};
  let end = start;
  while (cursor.indent === column) {
    const keyStart = cursor.at;
    const colonAt = colonOfKey(cursor);
    if (colonAt < 0) decline();
    const keyEnd = trimmedEnd(text, keyStart, colonAt);
    const name = keyName(text, keyStart, keyEnd);
    if (mapping[name] !== undefined) decline();
    const child = addPlace(places, keyStart, keyEnd);
    cursor.at = colonAt + 1;
    mapping[name] = readValue(cursor, child, column, depth);
    end = valueEndOf(places, child);
  }
  setValueSpan(places, place, start, end);
  return leave(cursor, column, mapping);
}

/** The list whose first dash stands at the cursor. */
export function readList(cursor: Cursor, place: number, depth: number): object {
  return isDash(cursor) ? readSequence(cursor, place, depth) : decline();
}

function readSequence(cursor: Cursor, place: number, depth: number): readonly unknown[] {
  if (depth > limits.depth) decline();
  const { places, at: start, indent: column } = cursor;
  const items: unknown[] = [];
  let end = start;
  while (cursor.indent === column && isDash(cursor)) {
    const child = addPlace(places);
    cursor.at += 1;
    items.push(readItem(cursor, child, column, depth));
    end = valueEndOf(places, child);
  }
  setValueSpan(places, place, start, end);
  return leave(cursor, column, items);
}

/** What follows a collection stands further out, or it is none of ours. */
function leave<T>(cursor: Cursor, column: number, collection: T): T {
  return cursor.indent > column ? decline() : collection;
}

/** What follows `- `: a collection may begin on the same line, and its column counts from there. */
function readItem(cursor: Cursor, place: number, column: number, depth: number): unknown {
  const afterDash = cursor.at;
  skipSpaces(cursor);
  const startsCollection = cursor.at < cursor.lineEnd && codeAt(cursor) !== hash && startsBlock(cursor);
  if (!startsCollection) {
    cursor.at = afterDash;
    return readValue(cursor, place, column, depth);
  }
  cursor.indent = column + 1 + cursor.at - afterDash;
  return readBlock(cursor, place, depth + 1);
}

const startsBlock = (cursor: Cursor): boolean =>
  isDash(cursor) || (!opensFlow(codeAt(cursor)) && colonOfKey(cursor) >= 0);

function readBlock(cursor: Cursor, place: number, depth: number): unknown {
  return isDash(cursor) ? readSequence(cursor, place, depth) : readMapping(cursor, place, depth);
}

/** What follows a key's colon, or a dash that begins no collection on its line; `parent` is the column of key or dash. */
function readValue(cursor: Cursor, place: number, parent: number, depth: number): unknown {
  const start = cursor.at;
  skipSpaces(cursor);
  if (cursor.at < cursor.lineEnd && codeAt(cursor) !== hash) return readInline(cursor, place, parent, depth);
  goToNextLine(cursor);
  if (cursor.indent > parent) return readBlock(cursor, place, depth + 1);
  const isListOfKey =
    cursor.indent === parent && isDash(cursor) && cursor.text.charCodeAt(start - 1) === colon;
  if (isListOfKey) return readSequence(cursor, place, depth + 1);
  setValueSpan(cursor.places, place, start, start);
  return null;
}

function readInline(cursor: Cursor, place: number, parent: number, depth: number): unknown {
  if (opensBlockScalar(codeAt(cursor))) return readBlockScalar(cursor, place, parent);
  const value = readOnOneLine(cursor, place, depth);
  endLine(cursor);
  goToNextLine(cursor);
  return cursor.indent > parent ? decline() : value;
}

function readOnOneLine(cursor: Cursor, place: number, depth: number): unknown {
  const code = codeAt(cursor);
  if (isQuote(code)) return readQuoted(cursor, place);
  return opensFlow(code) ? readFlow(cursor, place, depth + 1) : readPlain(cursor, place);
}

const isDash = (cursor: Cursor): boolean => codeAt(cursor) === dash && endsLine(cursor, cursor.at + 1);
