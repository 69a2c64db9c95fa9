import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFully } from '../../../src/plan/yaml/full/read-fully.ts';
import { tryReadQuickly } from '../../../src/plan/yaml/quick/try-read-quickly.ts';
import { readYaml } from '../../../src/plan/yaml/read-yaml.ts';
import type { Span, YamlResult } from '../../../src/plan/yaml/tree.ts';
import { compareWithFull, pathsOf } from './compare-readers.ts';

const pieces = fc.constantFrom(
  ...[
    'a',
    'b',
    'å',
    '😀',
    '\ud800',
    '\0',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\r\n',
    '\r',
    '\t',
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    ' #',
    ',',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    "'",
    '"',
    '\\',
    '|',
    '>',
    '+',
    '1',
    '.',
    '~',
    '&a',
    '*a',
    '!',
    '!!str',
    '%',
    '@',
    '---\n',
    '...\n',
    '<<',
  ],
);
const yamlish = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  yamlish,
  yamlish.map((text) => `a: 1\n${text}`),
);
const anyBytes = fc.uint8Array({ maxLength: 60 });
const runs = { numRuns: 1_500, seed: 20260101 };

test('any text and any bytes are answered, with every span inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, anyBytes), async (source) => {
      expect(spansOutside(await readYaml(source))).toEqual([]);
    }),
    runs,
  );
});

test('the full reader alone answers any text, with every span inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(spansOutside(readFully(text))).toEqual([]);
    }),
    runs,
  );
});

test('whatever the quick reader accepts, the full reader reads alike', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(compareWithFull(tryReadQuickly, text)).toBeTypeOf('string');
    }),
    runs,
  );
});

test('a reader whose spans leave the text is noticed', () => {
  const text = 'a: å\n';
  const result = readFully(text);
  const value = { start: 3, end: text.length + 1 };
  const beyond = result.readable && { ...result, tree: { ...result.tree, locate: () => ({ value }) } };
  expect(beyond && spansOutside(beyond)).toContainEqual(value);
});

function spansOutside(result: YamlResult): readonly Span[] {
  const { length } = result.text;
  return [...spansOf(result)].filter(({ start, end }) => !(0 <= start && start <= end && end <= length));
}

function* spansOf(result: YamlResult): Generator<Span> {
  const nowhere: Span = { start: -1, end: -1 };
  for (const { span, first } of result.readable ? result.tree.problems : result.problems)
    yield* first ? [span, first] : [span];
  if (!result.readable) return;
  for (const path of pathsOf(result.tree.value)) {
    const place = result.tree.locate(path);
    yield place?.value ?? nowhere;
    if (place?.key) yield place.key;
  }
}
