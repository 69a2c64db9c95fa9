import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/plan/location.ts';
import { readFully } from '../../../src/plan/yaml/full/read-fully.ts';
import { tryReadQuickly } from '../../../src/plan/yaml/quick/try-read-quickly.ts';
import type { Span, YamlTree } from '../../../src/plan/yaml/tree.ts';

const readers: readonly (readonly [string, (text: string) => YamlTree | undefined])[] = [
  ['quick', tryReadQuickly],
  ['full', fullTree],
];

function fullTree(text: string): YamlTree | undefined {
  const result = readFully(text);
  return result.readable ? result.tree : undefined;
}

const written = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A value that nobody wrote has no text; `before` is then what stands before it. */
interface Expected {
  readonly key?: string;
  readonly value: string;
  readonly before?: string;
}

const everyday: readonly (readonly [string, string, Path, Expected])[] = [
  ['a plain scalar', 'a:  rådmann # hvem\n', ['a'], { key: 'a', value: 'rådmann' }],
  ['a number as it is written', 'a: 0301\n', ['a'], { key: 'a', value: '0301' }],
  ['a quoted scalar with its quotes', "a: 'det''s' # b\n", ['a'], { key: 'a', value: "'det''s'" }],
  ['a quoted key with its quotes', '"a" : 1\n', ['a'], { key: '"a"', value: '1' }],
  ['a key before spaces', 'a   : 1\n', ['a'], { key: 'a', value: '1' }],
  ['an explicit null', 'a: ~\n', ['a'], { key: 'a', value: '~' }],
  ['a null nobody wrote', 'a:   # hvem\nb: 1\n', ['a'], { key: 'a', value: '', before: 'a:' }],
  ['a null at the end of the text', 'b: 1\na:', ['a'], { key: 'a', value: '', before: 'b: 1\na:' }],
  ['a null in a list', 'a:\n  -   # hvem\n', ['a', 0], { value: '', before: 'a:\n  -' }],
  [
    'a block scalar',
    'a: |- # b\n  to\n\n  linjer  \n\nb: 1\n',
    ['a'],
    { key: 'a', value: '|- # b\n  to\n\n  linjer' },
  ],
  ['a block scalar that keeps its end', 'a: >+\n  x\n\n\n', ['a'], { key: 'a', value: '>+\n  x' }],
  ['a mapping', 'x:\n  a: 1\n  b:  2 # c\n\n# d\n', ['x'], { key: 'x', value: 'a: 1\n  b:  2' }],
  ['a mapping that ends in a null', 'x:\n  a: 1\n  b: \n', ['x'], { key: 'x', value: 'a: 1\n  b:' }],
  ['a list', 'x:\n  - 1\n  - 2 # c\n', ['x'], { key: 'x', value: '- 1\n  - 2' }],
  ['a list no further in than its key', 'x:\n- 1\n- 2\n', ['x'], { key: 'x', value: '- 1\n- 2' }],
  ['a mapping in a list', 'x:\n  - a: 1\n    b: 2\n  - c: 3\n', ['x', 0], { value: 'a: 1\n    b: 2' }],
  ['a list in a list', 'x:\n  - - 1\n    - 2\n', ['x', 0], { value: '- 1\n    - 2' }],
  ['an item far inside', 'x:\n  - - 1\n    - k: å\n', ['x', 0, 1, 'k'], { key: 'k', value: 'å' }],
  ['a list in brackets', 'x: [ 1, [2] ] # c\n', ['x'], { key: 'x', value: '[ 1, [2] ]' }],
  ['an item in brackets', 'x: [ natt og dag , [2] ]\n', ['x', 0], { value: 'natt og dag' }],
  ['a mapping in braces', 'x: { a: 1, b: {c: d} }\n', ['x', 'b'], { key: 'b', value: '{c: d}' }],
  ['the whole of a plan', '# x\n---\na: 1\nb: 2\n\n# c\n', [], { value: 'a: 1\nb: 2' }],
  ['a value after CRLF', 'a: 1\r\nb:\r\n  - å  \r\n', ['b', 0], { value: 'å' }],
  ['a block scalar with CRLF', 'a: |\r\n  x\r\n\r\nb: 1\r\n', ['a'], { key: 'a', value: '|\r\n  x' }],
];

describe.each(readers)('the %s reader', (_, read) => {
  test.each(everyday)('finds the place of %s', (_name, text, path, expected) => {
    expect(placeOf(read(text), text, path, 'before' in expected)).toEqual(expected);
  });

  test.each<[string, Path]>([
    ['no such key', ['b']],
    ['a key under a scalar', ['a', 'b']],
    ['a key under a null', ['n', 'b']],
    ['a position in a mapping', [0]],
    ['a key in a list', ['l', 'length']],
    ['a position as a key', ['l', '0']],
    ['a position past the end', ['l', 1]],
    ['what every object inherits', ['toString']],
  ])('finds nothing at %s', (_name, path) => {
    expect(read('a: 1\nn:\nl: [1]\n')?.locate(path)).toBeUndefined();
  });
});

test.each<[string, string, Path, Expected]>([
  ['a scalar over two lines', 'a: en\n  to\nb: 1\n', ['a'], { key: 'a', value: 'en\n  to' }],
  ['a list over two lines', 'a: [1,\n  2]\n', ['a'], { key: 'a', value: '[1,\n  2]' }],
  ['a value after an anchor', 'a: &x  b\n', ['a'], { key: 'a', value: 'b' }],
  ['a value after a tag', 'a: !!str 1\n', ['a'], { key: 'a', value: '1' }],
  ['an anchor with no value', 'a: &x \nb: 1\n', ['a'], { key: 'a', value: '', before: 'a: &x' }],
  ['a key with no colon', '? a\nb: 1\n', ['a'], { key: 'a', value: '', before: '? a' }],
  ['an empty key', ': b\n', [''], { key: '', value: 'b' }],
  ['a key in braces with no colon', 'x: {a , b}\n', ['x', 'a'], { key: 'a', value: '', before: 'x: {a' }],
  [
    'a value in braces that nobody wrote',
    'x: {a: , b}\n',
    ['x', 'a'],
    { key: 'a', value: '', before: 'x: {a:' },
  ],
  ['a pair in a list', 'x: [a: 1, b]\n', ['x', 0], { value: 'a: 1' }],
  ['an empty block scalar', 'a: |\nb: 1\n', ['a'], { key: 'a', value: '|' }],
  ['an alias', 'a: &x {b: 1}\nc: *x\n', ['c'], { key: 'c', value: '*x' }],
  ['what an alias repeats', 'a: &x {b: 1}\nc: *x\n', ['c', 'b'], { key: 'b', value: '1' }],
  ['the first of two equal keys', 'a: 1\na: 2\n', ['a'], { key: 'a', value: '1' }],
  ['a key that is a number', '0301: x\n', ['0301'], { key: '0301', value: 'x' }],
])('the full reader finds the place of %s', (_name, text, path, expected) => {
  expect(tryReadQuickly(text)).toBeUndefined();
  expect(placeOf(fullTree(text), text, path, 'before' in expected)).toEqual(expected);
});

function placeOf(
  tree: YamlTree | undefined,
  text: string,
  path: Path,
  withBefore: boolean,
): Expected | undefined {
  const place = tree?.locate(path);
  return (
    place && {
      ...(place.key && { key: written(text, place.key) }),
      value: written(text, place.value),
      ...(withBefore && { before: text.slice(0, place.value.start) }),
    }
  );
}
