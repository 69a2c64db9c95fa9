import type { Cursor } from './cursor.ts';
import {
  codeAt,
  dash,
  decline,
  endLine,
  enterLine,
  goToNextLine,
  skipSpaces,
  tab,
  trimmedEnd,
} from './cursor.ts';
import { setValueSpan } from './places.ts';

const literal = 0x7c;
const folded = 0x3e;
const plus = 0x2b;

export const opensBlockScalar = (code: number): boolean => code === literal || code === folded;

/** A `|` or `>` text: the lines more indented than `parent`. Indentation indicators and empty texts are declined. */
export function readBlockScalar(cursor: Cursor, place: number, parent: number): string {
  const start = cursor.at;
  const folds = codeAt(cursor) === folded;
  const chomping = cursor.text.charCodeAt(start + 1);
  cursor.at += chomping === dash || chomping === plus ? 2 : 1;
  endLine(cursor);

  const lines: string[] = [];
  setValueSpan(cursor.places, place, start, takeLines(cursor, parent, lines));
  const saying = lines.findLastIndex((line) => line !== '') + 1;
  if (saying === 0) decline();
  const value = (folds ? foldLines : joinLines)(lines.slice(0, saying));
  if (chomping === dash) return value;
  return value + (chomping === plus ? '\n'.repeat(lines.length - saying + 1) : '\n');
}

/** Collects the lines without their indentation, blank ones empty; returns the end of what can be seen. */
function takeLines(cursor: Cursor, parent: number, lines: string[]): number {
  const { text } = cursor;
  let indent = 0;
  let end = 0;
  let resume = cursor.nextLine;
  while (cursor.nextLine < text.length) {
    const start = cursor.nextLine;
    enterLine(cursor);
    skipSpaces(cursor);
    const spaces = cursor.at - start;
    if (cursor.at === cursor.lineEnd) {
      takeBlank(cursor, spaces > indent, lines);
      continue;
    }
    if (spaces <= parent || spaces < indent) break;
    if (codeAt(cursor) === tab) decline();
    if (end === 0) indent = spaces;
    lines.push(text.slice(start + indent, cursor.lineEnd));
    end = trimmedEnd(text, start, cursor.lineEnd);
    resume = cursor.nextLine;
  }
  cursor.nextLine = resume;
  goToNextLine(cursor);
  return end;
}

/** Spaces beyond the indentation would be text, and a last line of only spaces counts differently from an empty one. */
function takeBlank(cursor: Cursor, isDeeper: boolean, lines: string[]): void {
  if (isDeeper || cursor.nextLine > cursor.text.length) decline();
  lines.push('');
}

const joinLines = (lines: readonly string[]): string => lines.join('\n');

/** A break becomes a space, a blank line a break; beside a more indented line, and before the first, every break stays. */
function foldLines(lines: readonly string[]): string {
  let value = '';
  let breaks = 0;
  let keepsBreaks = true;
  for (const line of lines) {
    if (line === '') {
      breaks += 1;
      continue;
    }
    const deeper = line.startsWith(' ');
    value += keepsBreaks || deeper ? '\n'.repeat(breaks) : foldedBreaks(breaks);
    value += line;
    keepsBreaks = deeper;
    breaks = 1;
  }
  return value;
}

const foldedBreaks = (breaks: number): string => (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1));
