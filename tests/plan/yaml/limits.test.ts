import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/plan/yaml/limits.ts';
import { readYaml } from '../../../src/plan/yaml/read-yaml.ts';
import type { YamlProblem } from '../../../src/plan/yaml/tree.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

async function problemsOf(source: Uint8Array | string): Promise<readonly YamlProblem[]> {
  const result = await readYaml(source);
  return result.readable ? result.tree.problems : result.problems;
}

async function codesOf(source: Uint8Array | string): Promise<readonly string[]> {
  return (await problemsOf(source)).map(({ code }) => code);
}

describe('the size of a text', () => {
  const sized = (size: number, letter: string): string =>
    `a: ${letter.repeat((size - 3) / Buffer.byteLength(letter))}`;

  test.each([
    ['bytes', bytes(sized(limits.bytes, 'x'))],
    ['text', sized(limits.bytes, 'x')],
    ['text of æøå, counted in bytes', sized(limits.bytes - 1, 'å')],
  ])('may be two million bytes, as %s', async (_, source) => {
    expect(await codesOf(source)).toEqual([]);
  });

  test.each([
    ['bytes', bytes(sized(limits.bytes + 1, 'x'))],
    ['text', sized(limits.bytes + 1, 'x')],
    ['text of æøå, counted in bytes', sized(limits.bytes + 1, 'å')],
  ])('may not be one more, as %s', async (_, source) => {
    expect(await readYaml(source)).toEqual({
      readable: false,
      text: '',
      problems: [{ code: 'too-large', span: { start: 0, end: 0 } }],
    });
  });
});

describe('a text in UTF-8', () => {
  test.each([
    ['a letter of Latin 1', bytes('a: 1\nb: R', 0xe5, 'dmann'), 'a: 1\nb: R'],
    ['a byte that is never UTF-8', bytes('æøå', 0xff, 'b'), 'æøå'],
    ['a character that breaks off', bytes('a: æ', 0xc3, ': b'), 'a: æ'],
    ['a character that breaks off with the text', bytes('a: æ', 0xe2, 0x80), 'a: æ'],
    ['half a surrogate pair', bytes('a: ', 0xed, 0xa0, 0x80), 'a: '],
    ['a letter written too long', bytes('a: ', 0xc1, 0x81), 'a: '],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), ''],
    ['a fault after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a: ', 0xff), 'a: '],
  ])('ends before %s', async (_, source, text) => {
    const span = { start: text.length, end: text.length };
    expect(await readYaml(source)).toEqual({ readable: false, text, problems: [{ code: 'not-utf8', span }] });
  });

  test.each([
    ['bytes', bytes(0xef, 0xbb, 0xbf, 'a: 1\n')],
    ['text', '\ufeffa: 1\n'],
    ['a text for the full reader', '\ufeffa: !!int 1\n'],
  ])('is read without its byte order mark, from %s', async (_, source) => {
    const result = await readYaml(source);
    expect(result.text.startsWith('a: ')).toBe(true);
    expect(result.readable && result.tree.value).toEqual({ a: 1 });
    expect(result.readable && result.tree.locate(['a'])?.key).toEqual({ start: 0, end: 1 });
  });
});

describe('the depth of a text', () => {
  const indented = (depth: number): string =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

  const nested: readonly (readonly [string, (depth: number) => string])[] = [
    ['brackets', (depth) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`],
    ['braces', (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`],
    ['indented keys', indented],
    ['dashes on a line', (depth) => `a:\n${'- '.repeat(depth - 1)}1\n`],
    ['keys and dashes', (depth) => `${indented(depth - 3)}\n${' '.repeat(depth)}- - b: 1\n`],
    ['blocks and brackets', (depth) => `${indented(depth - 2)} [[],\n${' '.repeat(depth)} []]\n`],
    ['pairs in brackets', (depth) => `a:\n ${'[a: '.repeat(depth / 2 - 1)}[1${']'.repeat(depth / 2)}\n`],
  ];

  test.each(nested)('may be 64, of %s', async (_, text) => {
    expect(await codesOf(text(64))).toEqual([]);
  });

  test.each(nested)('may not be more, of %s', async (_, text) => {
    expect(await codesOf(text(66))).toEqual(['too-deep']);
  });

  test('is told at the collection that is too deep', async () => {
    expect(await problemsOf(`b: 1\na: ${'['.repeat(70)}`)).toEqual([
      { code: 'too-deep', span: { start: 71, end: 72 } },
    ]);
  });

  test('counts what aliases repeat', async () => {
    const half = (name: string, inner: string): string =>
      `${name}: &${name} ${'['.repeat(40)}${inner}${']'.repeat(40)}\n`;
    expect(await codesOf(half('a', '') + half('b', '*a'))).toEqual(['too-deep']);
  });

  test.each([
    ['in a comment', `# ${'['.repeat(500)}\na: 1 # ${'- '.repeat(500)}\n`],
    ['in quotes', `a: "${'[{'.repeat(500)}"\nb: '${': '.repeat(500)}'\n`],
    ['in quotes over several lines', `a: "\n  ${'[\n  '.repeat(500)}"\n`],
    [
      'in a block text',
      `a: |\n${Array.from({ length: 200 }, (_, spaces) => `${' '.repeat(spaces + 1)}- b: [`).join('\n')}\n`,
    ],
    ['in plain text', `a: b${' - ['.repeat(500)}\n`],
    ['one after the other', `a: [${'[], '.repeat(500)}]\nb:\n${'- - 1\n'.repeat(500)}`],
  ])('does not count what looks like nesting %s', async (_, text) => {
    expect(await codesOf(text)).toEqual([]);
  });

  test('is found however deep, also when one such text follows another', async () => {
    const openings = ['[', '{a: ', '- ', '? ', ': ', 'a: ', '[{a: ', '- ? - '];
    const texts = [1_000, 10_000, 100_000].flatMap((depth) =>
      openings.map((opening) => `x:\n  ${opening.repeat(depth)}`),
    );
    for (const text of [...texts, `x: ${'['.repeat(10_000)}${']'.repeat(10_000)}`]) {
      expect(await codesOf(text)).toEqual(['too-deep']);
    }
  });
});

describe('the aliases of a text', () => {
  test('may be a hundred', async () => {
    expect(await codesOf(`a: &a 1\nb: [${'*a, '.repeat(100)}]\n`)).toEqual([]);
  });

  test('may not be more; the one too many is told', async () => {
    const text = `a: &a 1\nb: [${'*a, '.repeat(101)}]\n`;
    const start = text.lastIndexOf('*a');
    expect(await problemsOf(text)).toEqual([{ code: 'too-many-aliases', span: { start, end: start + 2 } }]);
  });

  test.each([
    ['quotes', `a: "${'*a '.repeat(200)}"\nb: !!str ''\n`],
    ['text', `a: x${' *a'.repeat(200)}\nb: !!str ''\n`],
    ['comments', `a: 1\n${'# *a\n'.repeat(200)}b: !!str ''\n`],
    ['block text', `a: |\n${'  *a\n'.repeat(200)}b: !!str ''\n`],
  ])('are not counted in %s', async (_, text) => {
    expect(await codesOf(text)).toEqual([]);
  });

  test('may not stand for billions of nodes', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]\n`,
    );
    expect(await codesOf(`a0: &a0 [${'lol, '.repeat(9)}]\n${levels.join('')}`)).toEqual(['too-many-aliases']);
  });
});

describe('a text made to take long', () => {
  const filled = (unit: string): string => `a:\n ${unit.repeat((limits.bytes - 100) / unit.length)}`;

  test.each([
    ['brackets', filled('['), ['too-deep']],
    ['braces', filled('{'), ['too-deep']],
    ['dashes', filled('- '), ['too-deep']],
    ['closing brackets', filled(']'), ['too-large']],
    ['commas in brackets', `a: [${filled(',')}`, ['too-large']],
    ['quotes', `a: ${'"'.repeat(limits.bytes - 10)}`, ['yaml-syntax']],
    ['backslashes', `a: "${'\\'.repeat(limits.bytes - 10)}"`, []],
    ['spaces', `a: b\n${' '.repeat(limits.bytes - 10)}`, []],
    ['blank lines', `a: |\n b\n${'\n'.repeat(limits.bytes - 10)}`, []],
    ['comments', `a: b\n${'#\n'.repeat(limits.bytes / 2 - 10)}`, []],
    ['documents', '---\n'.repeat(limits.bytes / 4), ['several-documents']],
  ])('is answered all the same: two million bytes of %s', async (_, text, codes) => {
    expect([...new Set(await codesOf(text))]).toEqual(codes);
  });

  test('is told no more than a thousand problems', async () => {
    expect(await codesOf(`a: b\n${']\n'.repeat(2_000)}`)).toEqual(Array(limits.problems).fill('yaml-syntax'));
    expect(await codesOf('a: 1\n'.repeat(2_000))).toEqual(Array(limits.problems).fill('duplicate-key'));
  });

  const keys = Array.from({ length: 16_000 }, (_, key) => `k${key}: 1\n`);

  test.each([
    ['in everyday YAML', keys.join('')],
    ['in other YAML', `${keys.join('')}last: !!str 1\n`],
  ])('may have 16,000 keys in one mapping, each with its place, %s', async (_, text) => {
    const result = await readYaml(text);
    const places = Array.from(
      keys,
      (_key, position) => result.readable && result.tree.locate([`k${position}`]),
    );
    expect(places.at(-1)).toEqual({
      key: { start: text.indexOf('k15999'), end: text.indexOf('k15999') + 6 },
      value: { start: text.indexOf('k15999') + 8, end: text.indexOf('k15999') + 9 },
    });
  });
});
