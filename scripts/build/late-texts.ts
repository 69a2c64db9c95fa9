import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const locales = ['nb', 'nn', 'en'] as const;
type Words = Readonly<Record<(typeof locales)[number], string>>;

/**
 * Takes the texts of requirements out of the program: each is a number, and the words of a language are read from a file
 * the first time one of them is said. A run says a few of some thousand texts, in one language of three.
 */
export function lateTexts(): { readonly plugin: Plugin; readonly write: (folder: string) => void } {
  const numbers = new Map<string, number>();
  const numberOf = (words: Words): number => {
    const key = JSON.stringify(locales.map((locale) => words[locale]));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const plugin: Plugin = {
    name: 'late-texts',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^late-texts$/ }, () => ({ path: 'late-texts', namespace: 'late-texts' }));
      onLoad({ filter: /./, namespace: 'late-texts' }, () => ({ contents: reader, resolveDir: '.' }));
      onLoad({ filter: /[\\/]src[\\/]requirements[\\/][^.]+\.ts$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        const late = code.replace(literal, (found) => `late(${numberOf(wordsOf(found))})`);
        return {
          contents: late === code ? code : `import { late } from 'late-texts';\n${late}`,
          loader: 'ts',
        };
      });
    },
  };
  const write = (folder: string): void => {
    const all = [...numbers.keys()].map((key): readonly string[] => JSON.parse(key));
    for (const [index, locale] of locales.entries())
      writeFileSync(join(folder, `texts.${locale}.bin`), bookOf(all.map((words) => words[index] ?? '')));
  };
  return { plugin, write };
}

/** Where each text begins and where the last one ends, as 32-bit numbers, then the texts: one is read without the others. */
function bookOf(texts: readonly string[]): Buffer {
  const written = texts.map((text) => Buffer.from(text));
  const starts = Buffer.alloc((texts.length + 1) * 4);
  let at = starts.length;
  for (const [index, text] of written.entries()) {
    starts.writeUInt32LE(at, index * 4);
    at += text.length;
  }
  starts.writeUInt32LE(at, texts.length * 4);
  return Buffer.concat([starts, ...written]);
}

const quoted = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const literal = new RegExp(
  String.raw`\{\s*nb:\s*${quoted},\s*nn:\s*${quoted},\s*en:\s*${quoted},?\s*\}`,
  'g',
);

/** What the three literals say; they are plain strings, so that running them is reading them. */
function wordsOf(found: string): Words {
  const [nb = '', nn = '', en = ''] = [...found.matchAll(new RegExp(quoted, 'g'))].map(([one]) => said(one));
  return { nb, nn, en };
}

const said = (literal: string): string =>
  JSON.parse(
    `"${literal
      .slice(1, -1)
      .replace(/\\'/g, "'")
      .replace(/(?<!\\)"/g, '\\"')}"`,
  );

const reader = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const books = {};
const read = (locale, number) => {
  const book = (books[locale] ??= readFileSync(join(import.meta.dirname, 'texts.' + locale + '.bin')));
  return book.toString('utf8', book.readUInt32LE(number * 4), book.readUInt32LE(number * 4 + 4));
};
class Late {
  constructor(number) { this.number = number; }
  get nb() { return read('nb', this.number); }
  get nn() { return read('nn', this.number); }
  get en() { return read('en', this.number); }
  toJSON() { return { nb: this.nb, nn: this.nn, en: this.en }; }
}
export const late = (number) => new Late(number);
`;
