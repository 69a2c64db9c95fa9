import { mask } from '../i18n/fill.ts';

/** The words without any part of a person's name: it belongs in the file of decisions and nowhere else. */
export function withoutName(words: string, name: string): string {
  const parts = new Set(wordsIn(name).filter((part) => part.length > 2));
  return words.replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    const said = plain(word);
    return parts.has(said) || parts.has(said.replace(/s$/, '')) ? mask : word; // the genitive too
  });
}

const plain = (word: string): string => word.normalize('NFC').toLowerCase();

const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{M}]+/gu) ?? [];
