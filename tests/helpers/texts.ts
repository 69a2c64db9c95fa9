import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language.ts';
import type { Text } from '../../src/i18n/text.ts';

/** A text people see, and where it is written. */
export interface FoundText extends Text {
  readonly at: string;
}

/** Every text in the sources, as `xgettext` would find them. */
export const textsIn = (folder: string): readonly FoundText[] =>
  filesIn(folder).flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    return file.endsWith('.json') ? textsInJson(JSON.parse(content), file) : textsInCode(content, file);
  });

/** Places where texts are written in a way the search does not see. */
export const unseenIn = (folder: string): readonly string[] =>
  filesIn(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const rest = readFileSync(file, 'utf8').replaceAll(triple, '').replaceAll(computed, '');
      return [...rest.matchAll(/\bn[bn]:/g)].map(({ index }) => `${file}: ${rest.slice(index, index + 60)}`);
    });

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => join(folder, name))
    .sort();

const words = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/.source;
/** Words, a list of them, or what a function makes of them. */
const literal = `${words}|\\[[^\\]]*\\]|\\d+|\\w+\\(\\s*(?:(?:${words}),?\\s*)+\\)`;
const triple = new RegExp(`\\bnb:\\s*(${literal}),\\s*nn:\\s*(${literal}),\\s*en:\\s*(${literal})`, 'g');
/** The same word or a sum of words in each language, what is loaded for it, and the language codes a plan may choose. */
const computed =
  /\bn[bn]: \(\) => import|\bnb: (?:word, nn: word|(\w+)\('nb'\), nn: \1\('nn'\)|\{ )|\bnn: \{/g;

const textsInCode = (code: string, file: string): readonly FoundText[] =>
  [...code.matchAll(triple)].map(({ index, 1: nb = '', 2: nn = '', 3: en = '' }) => ({
    at: `${file}:${code.slice(0, index).split('\n').length}`,
    nb: wordsOf(nb),
    nn: wordsOf(nn),
    en: wordsOf(en),
  }));

const wordsOf = (written: string): string =>
  written
    .replace(/^(\w+\()?[\s['"`]+|[\s\])'"`,]+$/g, '')
    .replaceAll(/\\n/g, '\n')
    .replaceAll(/\\(.)/g, '$1');

function textsInJson(value: unknown, at: string): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nb' in value) return [{ ...(value as Text), at }]; // whether it has all three is what is tested
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'officialNames' ? [] : textsInJson(item, `${at}/${key}`),
  );
}

/** What a language that overlays another still lacks. */
export const missingFrom = ({ overlay }: Language, texts: readonly Text[]): readonly string[] =>
  [...new Set(texts.map(({ nb }) => nb))].filter((nb) => !Object.hasOwn(overlay, nb));

/** What it translates that is no longer said. */
export function staleIn({ overlay }: Language, texts: readonly Text[]): readonly string[] {
  const said = new Set(texts.map(({ nb }) => nb));
  return Object.keys(overlay).filter((nb) => !said.has(nb));
}
