import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/plan/location.ts';
import { tryReadQuickly } from '../../../src/plan/yaml/quick/try-read-quickly.ts';
import type { NodeSpan, Span, YamlTree } from '../../../src/plan/yaml/tree.ts';
import type { Comparison, QuickReader } from './compare-readers.ts';
import { compareWithFull } from './compare-readers.ts';
import { planTexts } from './plan-texts.ts';

const seed = 20260101;
const corpus = makeCorpus(3_000, 9_000);

function makeCorpus(written: number, spoiled: number): readonly string[] {
  const texts = planTexts(seed);
  return [
    ...Array.from({ length: written }, texts.written),
    ...Array.from({ length: spoiled }, texts.spoiled),
  ];
}

const isDifference = (comparison: Comparison): boolean => typeof comparison !== 'string';

describe('the quick reader beside the full one', () => {
  const comparisons = corpus.map((text) => compareWithFull(tryReadQuickly, text));

  test('reads what it accepts as the library does, every node in the same place', () => {
    expect(comparisons.filter(isDifference)).toEqual([]);
  });

  test('accepts most texts as written, and enough spoiled ones to be put to the test', () => {
    const accepted = (from: number, to?: number): number =>
      comparisons.slice(from, to).filter((comparison) => comparison === 'equal').length;
    expect(accepted(0, 3_000)).toBeGreaterThan(2_800);
    expect(accepted(3_000)).toBeGreaterThan(3_000);
  });
});

type Fault = (tree: YamlTree, text: string) => YamlTree;

const faults: readonly (readonly [string, QuickReader])[] = [
  [
    'takes a number for text',
    spoiledBy(valuesChanged((value) => (typeof value === 'number' ? String(value) : value))),
  ],
  [
    'loses the last break of a text',
    spoiledBy(valuesChanged((value) => (value === 'a\n' ? 'a' : trimmedText(value)))),
  ],
  ['ends keys one character late', spoiledBy(spansChanged(({ key, value }) => ({ value, ...later(key) })))],
  [
    'ends values with their line',
    spoiledBy(spansChanged(({ value, ...rest }, text) => ({ ...rest, value: toLineEnd(value, text) }))),
  ],
  [
    'counts bytes for characters',
    spoiledBy(spansChanged(({ value, ...rest }, text) => ({ ...rest, value: inBytes(value, text) }))),
  ],
  [
    'knows no list items',
    spoiledBy((tree) => ({
      ...tree,
      locate: (path) => (path.some(Number.isInteger) ? undefined : tree.locate(path)),
    })),
  ],
  ['takes tabs for spaces', (text) => tryReadQuickly(text.replaceAll('\t', ' '))],
  ['takes comments for text', (text) => tryReadQuickly(text.replaceAll(' #', ' n'))],
  ['takes anchors for text', (text) => tryReadQuickly(text.replaceAll('&', 'n'))],
  ['takes a second key of the same name', (text) => tryReadQuickly(withOtherKeys(text))],
];

test.each(faults)('the comparison notices a reader that %s', (_, reader) => {
  expect(corpus.toReversed().some((text) => isDifference(compareWithFull(reader, text)))).toBe(true);
});

function spoiledBy(fault: Fault): QuickReader {
  return (text) => {
    const tree = tryReadQuickly(text);
    return tree && fault(tree, text);
  };
}

function valuesChanged(change: (value: unknown) => unknown): Fault {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return change(value);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, changed(child)]));
  };
  return (tree) => ({ ...tree, value: changed(tree.value) });
}

function spansChanged(change: (span: NodeSpan, text: string) => NodeSpan): Fault {
  return (tree, text) => ({
    ...tree,
    locate: (path: Path) => {
      const span = tree.locate(path);
      return span && change(span, text);
    },
  });
}

const trimmedText = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\n$/, '') : value;

const later = (key: Span | undefined): { key?: Span } => (key ? { key: { ...key, end: key.end + 1 } } : {});

function toLineEnd(span: Span, text: string): Span {
  const end = text.indexOf('\n', span.end);
  return { ...span, end: end < 0 ? text.length : end };
}

const inBytes = (span: Span, text: string): Span => ({
  start: Buffer.byteLength(text.slice(0, span.start)),
  end: Buffer.byteLength(text.slice(0, span.end)),
});

/** Makes every second `name:` another key of the same length, so that no two are equal. */
function withOtherKeys(text: string): string {
  let count = 0;
  return text.replace(/\bname:/g, () => {
    count += 1;
    return count % 2 === 0 ? 'nam_:' : 'name:';
  });
}
