import type { PlanDocument } from '../../document/document.ts';

/** What stands in the margins of a printed page: the band above; the foot and the page number below. */
export function pageMargins({ band, footer, words }: PlanDocument): string {
  const above = band === undefined ? '' : `@top-left{content:${quoted(band)}}`;
  return `\n@page{${above}@bottom-left{content:${quoted(footer)}}@bottom-right{content:${counted(words.pageOf)}}}`;
}

const counters: Readonly<Record<string, string>> = {
  '{page}': 'counter(page)',
  '{pages}': 'counter(pages)',
};

const counted = (words: string): string =>
  words
    .split(/(\{pages?\})/)
    .map((part) => counters[part] ?? quoted(part))
    .join(' ');

/** Everything but letters, digits and spaces is escaped, so that no text can end the string it stands in. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
