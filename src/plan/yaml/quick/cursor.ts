import type { Places } from './places.ts';
import { newPlaces } from './places.ts';

/** Where the quick reader stands in the text: always on one line, whose break it never sees. */
export interface Cursor {
  readonly text: string;
  readonly places: Places;
  at: number;
  lineEnd: number;
  /** Where the next line begins; past the end of the text after the last. */
  nextLine: number;
  /** The column of what comes next on a line, counted from 0; -1 at the end of the text. */
  indent: number;
}

export const space = 0x20;
export const hash = 0x23;
export const dash = 0x2d;
export const colon = 0x3a;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const tab = 0x09;
const carriageReturn = 0x0d;
const percent = 0x25;

const declined = new Error('Not everyday YAML');

/** Leaves the text to the full reader; thrown as one ready-made error, since a stack trace would cost more than the reading. */
export function decline(): never {
  throw declined;
}

export const isDecline = (error: unknown): boolean => error === declined;

/** Stands at the first line that says anything; undefined when there is none, or a lone CR, which readers disagree on. */
export function openText(text: string): Cursor | undefined {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined;
  const cursor: Cursor = { text, places: newPlaces(text.length), at: 0, lineEnd: 0, nextLine: 0, indent: -1 };
  enterLine(cursor);
  skipEmptyLines(cursor);
  if (cursor.indent === 0 && text.startsWith('---', cursor.at)) {
    cursor.at += 3;
    endLine(cursor);
    goToNextLine(cursor);
  }
  return cursor.indent < 0 ? undefined : cursor;
}

/** Declines when more than a comment is left of the line. */
export function endLine(cursor: Cursor): void {
  const start = cursor.at;
  skipSpaces(cursor);
  if (cursor.at < cursor.lineEnd && !(cursor.at > start && codeAt(cursor) === hash)) decline();
}

/** Goes to the next line that is neither blank nor only a comment. */
export function goToNextLine(cursor: Cursor): void {
  enterLine(cursor);
  skipEmptyLines(cursor);
  if (cursor.indent === 0 && isMarker(cursor)) decline();
}

/** Sets the ends of the line at `nextLine`; the break may be LF or CRLF. */
export function enterLine(cursor: Cursor): void {
  const { text, nextLine } = cursor;
  const lineFeed = text.indexOf('\n', nextLine);
  cursor.at = nextLine;
  cursor.lineEnd = lineFeed < 0 ? text.length : lineFeed;
  cursor.nextLine = cursor.lineEnd + 1;
  if (lineFeed > nextLine && text.charCodeAt(lineFeed - 1) === carriageReturn) cursor.lineEnd -= 1;
}

function skipEmptyLines(cursor: Cursor): void {
  for (;;) {
    const start = cursor.at;
    skipSpaces(cursor);
    if (cursor.at < cursor.lineEnd) {
      const code = codeAt(cursor);
      if (code === tab) decline();
      if (code !== hash) {
        cursor.indent = cursor.at - start;
        return;
      }
    }
    if (cursor.nextLine >= cursor.text.length) {
      cursor.indent = -1;
      return;
    }
    enterLine(cursor);
  }
}

/** A directive, or where a document begins or ends. */
function isMarker({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === percent || text.startsWith('---', at) || text.startsWith('...', at);
}

export const codeAt = (cursor: Cursor): number => cursor.text.charCodeAt(cursor.at);

export function skipSpaces(cursor: Cursor): void {
  while (cursor.at < cursor.lineEnd && codeAt(cursor) === space) cursor.at += 1;
}

export const endsLine = (cursor: Cursor, offset: number): boolean =>
  offset >= cursor.lineEnd || cursor.text.charCodeAt(offset) === space;

/** The end of `text[start..end)` without the spaces and tabs at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

const isBlank = (code: number): boolean => code === space || code === tab;
