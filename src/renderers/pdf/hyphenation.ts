import type { CoreLocale } from '../../i18n/text.ts';

/** Half a megabyte of patterns each, so loaded only when a word does not fit its column. */
const patterns = {
  nb: () => import('hyphen/nb/index.js'),
  nn: () => import('hyphen/nn/index.js'),
  en: () => import('hyphen/en-gb/index.js'),
} as const satisfies Readonly<Record<CoreLocale, () => Promise<unknown>>>;

export type Syllables = (word: string) => readonly string[];

/** How the words of a language are divided. */
export async function syllablesIn(language: CoreLocale): Promise<Syllables> {
  const { hyphenateSync } = (await patterns[language]()).default;
  return (word) => hyphenateSync(word).split('\u00AD');
}
