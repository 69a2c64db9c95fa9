import type { CoreLocale } from '../../i18n/text.ts';

/** Half a megabyte of patterns each, so loaded only when a word does not fit its column. */
const patterns = {
  nb: () => import('hyphen/nb/index.js'),
  nn: () => import('hyphen/nn/index.js'),
  en: () => import('hyphen/en-gb/index.js'),
} as const satisfies Readonly<Record<CoreLocale, () => Promise<unknown>>>;

/** How the words of a language are divided: not at all until it is learnt. */
export interface Division {
  readonly syllables: (word: string) => readonly string[];
  /** How many words have been left whole for want of the patterns. */
  readonly asked: () => number;
  readonly learn: () => Promise<void>;
}

export function divisionIn(language: CoreLocale): Division {
  let asked = 0;
  let divided: ((word: string) => string) | undefined;
  return {
    syllables: (word) => {
      if (divided) return divided(word).split('\u00AD');
      asked += 1;
      return [word];
    },
    asked: () => asked,
    learn: async () => {
      divided = (await patterns[language]()).default.hyphenateSync;
    },
  };
}
