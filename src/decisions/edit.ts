import { isSeq, parseDocument, stringify } from 'yaml';
import { readYaml } from '../plan/yaml/read-yaml.ts';
import type { WrittenDecision } from './schema.ts';

/** The entry as it stands in a file of decisions. */
export const entryText = (entry: WrittenDecision): string => stringify([entry], written);

/**
 * The text with one more entry: after the last one about the same plan, or at the end. Every other byte stays as it is
 * where the list is written with dashes; a list in brackets is written anew, with its comments.
 */
export async function withEntry(text: string, entry: WrittenDecision): Promise<string> {
  const { list, endOf } = await layoutOf(text);
  if (list.length === 0 && !bracketed(text)) return inStyleOf(text, `${endingLine(text)}${entryText(entry)}`);
  const last = list.findLastIndex((one) => planOf(one) === entry.scope.plan);
  const index = last < 0 ? list.length - 1 : last;
  const wanted = list.toSpliced(index + 1, 0, entry);
  const { at, indent } = endOf(index);
  const added = entryText(entry).replace(/^(?=.)/gm, indent);
  // A text that keeps its last line breaks owns the empty lines after it.
  for (const end of bracketed(text) ? [] : [at, at + blankLines(text.slice(at))]) {
    const edited = inStyleOf(text, `${endingLine(text.slice(0, end))}${added}${text.slice(end)}`);
    if (await says(edited, wanted)) return edited;
  }
  return rewritten(text, (items, node) => items.splice(index + 1, 0, node(entry)));
}

/** The text without some entries, by their positions. A comment right above an entry goes with it. */
export async function withoutEntries(text: string, positions: readonly number[]): Promise<string> {
  const { list, startOf, endOf } = await layoutOf(text);
  const gone = [...positions].sort((one, other) => other - one);
  const wanted = list.filter((_, index) => !positions.includes(index));
  if (!bracketed(text)) {
    const edited = gone.reduce(
      (rest, index) => `${rest.slice(0, startOf(index))}${rest.slice(endOf(index).at)}`,
      text,
    );
    if (await says(edited, wanted)) return edited;
  }
  return rewritten(text, (items) => {
    for (const index of gone) items.splice(index, 1);
  });
}

const written = { lineWidth: 100, indentSeq: false } as const;

interface Layout {
  readonly list: readonly unknown[];
  /** Where the line of an entry's dash begins or, with it, the comment right above. */
  readonly startOf: (index: number) => number;
  /** The end of an entry's last line, and what stands before its dash. */
  readonly endOf: (index: number) => { readonly at: number; readonly indent: string };
}

async function layoutOf(text: string): Promise<Layout> {
  const reading = await readYaml(text, 'list');
  if (!reading.readable)
    return { list: [], startOf: () => 0, endOf: () => ({ at: text.length, indent: '' }) };
  const list = reading.tree.value as readonly unknown[]; // read as a list
  const offset = text.length - reading.text.length; // of a byte order mark
  const spanOf = (index: number) => reading.tree.locate([index])?.value ?? { start: 0, end: 0 };
  const dashLine = (index: number): number => {
    let start = lineStart(text, spanOf(index).start + offset);
    while (start > 0 && !/^\s*-\s/.test(text.slice(start))) start = lineStart(text, start - 1);
    return start;
  };
  return {
    list,
    startOf: (index) => (index === 0 ? dashLine(index) : withCommentAbove(text, dashLine(index))),
    endOf: (index) => ({
      at: lineEnd(text, spanOf(index).end + offset),
      indent: /^[ ]*/.exec(text.slice(dashLine(index)))?.[0] ?? '',
    }),
  };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

function withCommentAbove(text: string, start: number): number {
  const above = lineStart(text, start - 1);
  return above < start && /^\s*#/.test(text.slice(above, start)) ? withCommentAbove(text, above) : start;
}

const blankLines = (text: string): number => /^([ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;

const endingLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** With the line ends that the file has. */
const inStyleOf = (text: string, edited: string): string =>
  text.includes('\r\n') ? edited.replace(/\r?\n/g, '\r\n') : edited;

const bracketed = (text: string): boolean => {
  const { contents } = parseDocument(text);
  return isSeq(contents) && contents.flow === true;
};

const planOf = (entry: unknown): unknown => (entry as { scope?: { plan?: unknown } } | null)?.scope?.plan;

/** Whether the text says exactly this. */
async function says(text: string, wanted: readonly unknown[]): Promise<boolean> {
  const { list } = await layoutOf(text);
  return JSON.stringify(list) === JSON.stringify(wanted);
}

/** By the library's own document, which keeps comments but not every space. */
function rewritten(
  text: string,
  change: (items: unknown[], node: (value: unknown) => unknown) => void,
): string {
  const document = parseDocument(text);
  const list = document.contents;
  if (!isSeq(list)) throw new TypeError('only a list of decisions is edited');
  list.flow = false;
  change(list.items as unknown[], (value) => document.createNode(value));
  return document.toString(written);
}
