import type { Cursor } from './cursor.ts';
import {
  codeAt,
  colon,
  dash,
  decline,
  doubleQuote,
  endsLine,
  hash,
  singleQuote,
  space,
  tab,
  trimmedEnd,
} from './cursor.ts';
import { setValueSpan } from './places.ts';

export const isQuote = (code: number): boolean => code === doubleQuote || code === singleQuote;

/** A quoted scalar that ends on its line. */
export function readQuoted(cursor: Cursor, place: number): string {
  const start = cursor.at;
  cursor.at = endOfQuoted(cursor, start);
  setValueSpan(cursor.places, place, start, cursor.at);
  return unquoted(cursor.text, start, cursor.at);
}

/** Where the scalar quoted at `start` ends, its closing quote included; escapes and further lines are declined. */
export function endOfQuoted({ text, lineEnd }: Cursor, start: number): number {
  const quote = text.charCodeAt(start);
  let at = start + 1;
  for (; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash && quote === doubleQuote) decline();
    if (code !== quote) continue;
    if (quote === doubleQuote || text.charCodeAt(at + 1) !== singleQuote) return at + 1;
    at += 1;
  }
  return decline();
}

export function unquoted(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return text.charCodeAt(start) === singleQuote && inner.includes("''") ? inner.replaceAll("''", "'") : inner;
}

/** A plain scalar of a block, up to the end of its line or a comment. */
export function readPlain(cursor: Cursor, place: number): unknown {
  const { text, lineEnd, at: start } = cursor;
  if (!canStartPlain(cursor)) decline();
  let end = start;
  for (let at = start; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === hash && text.charCodeAt(at - 1) === space) break;
    if (code === tab || (code === colon && endsLine(cursor, at + 1))) decline();
    end = at + 1;
  }
  cursor.at = end;
  setValueSpan(cursor.places, place, start, end);
  return coreScalar(text, start, end);
}

/** A plain scalar inside brackets, up to the character that ends it there. */
export function readFlowPlain(cursor: Cursor, place: number): unknown {
  const { text, lineEnd, at: start } = cursor;
  if (!canStartPlain(cursor)) decline();
  let at = start;
  for (; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma || code === closingBracket || code === closingBrace) break;
    if (!isFlowText(cursor, at, code)) decline();
  }
  const end = trimmedEnd(text, start, at);
  cursor.at = at;
  setValueSpan(cursor.places, place, start, end);
  return coreScalar(text, start, end);
}

function isFlowText(cursor: Cursor, at: number, code: number): boolean {
  switch (code) {
    case tab:
    case openingBracket:
    case openingBrace:
      return false;
    case hash:
      return cursor.text.charCodeAt(at - 1) !== space;
    case colon:
      return !endsLine(cursor, at + 1) && !isFlowIndicator(cursor.text.charCodeAt(at + 1));
    default:
      return true;
  }
}

const backslash = 0x5c;
const comma = 0x2c;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

const isFlowIndicator = (code: number): boolean =>
  code === comma ||
  code === openingBracket ||
  code === closingBracket ||
  code === openingBrace ||
  code === closingBrace;

const indicators = new Set([...'&*!|>%@`,[]{}?:#\t"\''].map((character) => character.charCodeAt(0)));

function canStartPlain(cursor: Cursor): boolean {
  const code = codeAt(cursor);
  if (code === dash)
    return !endsLine(cursor, cursor.at + 1) && !isFlowIndicator(cursor.text.charCodeAt(cursor.at + 1));
  return !indicators.has(code);
}

const numeric = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const otherNumeric = /^(?:0[ox]|[-+]?\.(?:inf|nan))/i;
const longestExactNumber = 15;
const longestWord = 5;

/** The value of a plain scalar in the core schema of YAML 1.2; dates are strings there, and `0301` is a number. */
export function coreScalar(text: string, start: number, end: number): unknown {
  const written = text.slice(start, end);
  const first = text.charCodeAt(start);
  if (startsNumber(first)) return numberOrText(written);
  return written.length > longestWord || !words.has(written) ? written : words.get(written);
}

/** `+ - .` and the digits. */
const startsNumber = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;

function numberOrText(written: string): unknown {
  if (!numeric.test(written)) return otherNumeric.test(written) ? decline() : written;
  return written.length > longestExactNumber ? decline() : Number(written);
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** True for words that are not text when they stand alone. */
export const isCoreWord = (written: string): boolean => words.has(written);
