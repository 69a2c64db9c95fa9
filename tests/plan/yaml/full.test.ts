import { expect, test } from 'vitest';
import { readFully } from '../../../src/plan/yaml/full/read-fully.ts';

function read(text: string): unknown {
  const result = readFully(text);
  return result.readable ? result.tree.value : result.problems;
}

test.each<[string, string, unknown]>([
  [
    'dates as text',
    'a: 2026-01-01\nb: 2026-01-01T10:00:00Z\n',
    { a: '2026-01-01', b: '2026-01-01T10:00:00Z' },
  ],
  [
    'the words of YAML 1.1 as text',
    'a: yes\nb: off\nc: 1_000\nd: 1:30\n',
    { a: 'yes', b: 'off', c: '1_000', d: '1:30' },
  ],
  [
    'numbers of the core schema',
    'a: 0301\nb: 0o17\nc: 0x1F\nd: .inf\n',
    { a: 301, b: 15, c: 31, d: Number.POSITIVE_INFINITY },
  ],
  [
    'YAML 1.1 as YAML 1.2',
    '%YAML 1.1\n---\na: yes\nb: 017\nc: 2026-01-01\n',
    { a: 'yes', b: 17, c: '2026-01-01' },
  ],
  ['a merge key as a key', 'a: &x {b: 1}\nc:\n  <<: *x\n', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
  [
    'tags of the core schema',
    'a: !!str 1\nb: !!int "3"\nc: ! 4\nd: !!null ""\n',
    { a: '1', b: 3, c: '4', d: null },
  ],
  ['what an alias repeats', 'a: &x [1, {b: c}]\nd: *x\n', { a: [1, { b: 'c' }], d: [1, { b: 'c' }] }],
  ['an anchor whose name is given again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
  [
    'an alias inside what an alias repeats as it was meant there',
    'a: &x {b: &y 1, c: *y}\nd: &y 2\ne: *x\n',
    { a: { b: 1, c: 1 }, d: 2, e: { b: 1, c: 1 } },
  ],
  ['an alias as a key', 'a: &x b\n*x : c\n', { a: 'b', b: 'c' }],
  ['an anchor on a key', '&x a: b\nc: *x\n', { a: 'b', c: 'a' }],
  [
    'keys as they are written',
    '~: a\ntrue: b\n0301: c\n1.50: d\n: e\n',
    { '~': 'a', true: 'b', '0301': 'c', '1.50': 'd', '': 'e' },
  ],
  ['text over several lines', 'a: en\n  to\n\n  tre\nb: "en\\n\\\n  to"\n', { a: 'en to\ntre', b: 'en\nto' }],
  ['a key without a value', '? a\n? b\n: c\n', { a: null, b: 'c' }],
  ['a text with a tab', 'a: b\tc\n', { a: 'b\tc' }],
  ['the first of two equal keys', 'a: {b: 1, "b": 2}\na: 3\n', { a: { b: 1 } }],
])('reads %s', (_, text, value) => {
  expect(read(text)).toEqual(value);
});

test('reads `__proto__` as a key like any other', () => {
  const value = read('__proto__: {polluted: yes}\na: 1\n');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.entries(value as object)).toEqual([
    ['__proto__', { polluted: 'yes' }],
    ['a', 1],
  ]);
  expect('polluted' in {}).toBe(false);
});

test('keeps keys that look like positions', () => {
  expect(Object.entries(read('2: b\n1: a\n') as object)).toEqual([
    ['1', 'a'],
    ['2', 'b'],
  ]);
});

test('repeats up to 10,000 nodes for aliases', () => {
  const hundred = `a: &a [${'x, '.repeat(99)}]\n`;
  const text = (aliases: number): string => `${hundred}b: [${'*a, '.repeat(aliases)}]\n`;
  expect(readFully(text(100)).readable).toBe(true);
  expect(read(text(100).replace('x, ', 'x, y, '))).toEqual([
    expect.objectContaining({ code: 'too-many-aliases' }),
  ]);
});
