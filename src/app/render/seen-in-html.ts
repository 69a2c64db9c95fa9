import type { PublishedDocument } from '../../assessment/published.ts';
import { contrastOf, legible } from '../../util/contrast.ts';

type Seen = PublishedDocument['seen'];

/** What a screen reader or a weak eye needs of a page, as far as its source shows it. */
export const seenInPage = (source: string): Seen => ({
  language: /<html\b[^>]*\blang="[a-z]{2}/.test(source),
  title: /<title>\s*[^<\s]/.test(source),
  headings: headingsFit(levelsIn(source), 1),
  ...seenInPart(source),
  contrast: pairsFit(source),
});

/** A piece of HTML for a page that somebody else makes: language, title and colours are that page's. */
export const seenInFragment = (source: string): Seen => ({
  headings: headingsFit(levelsIn(source), levelsIn(source)[0] ?? 2),
  ...seenInPart(source),
});

const seenInPart = (source: string): Seen => ({
  alternatives: [...source.matchAll(/<(?:img|svg)\b[^>]*>/g)].every(
    ([tag]) => /\balt="[^"]*"/.test(tag) || /\baria-(?:label="[^"]|hidden="true")/.test(tag),
  ),
  tables: [...source.matchAll(/<table\b[\s\S]*?<\/table>/g)].every(([table]) => /<th\b/.test(table)),
});

const levelsIn = (source: string): readonly number[] =>
  [...source.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));

/** One heading of the first level, and none further down than one below the heading before it. */
export const headingsFit = (levels: readonly number[], top: number): boolean =>
  levels.length > 0 &&
  levels[0] === top &&
  levels.filter((level) => level < top || (level === 1 && top === 1)).length === (top === 1 ? 1 : 0) &&
  levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1);

/** Text on what it stands on, by the names the page gives its colours, in light and in dark. */
const pairs: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'muted', 'accent'].flatMap((text) => ['paper', 'pale', 'tint'].map((on) => [text, on] as const)),
  ['warning', 'warning-tint'],
  ['alert', 'alert-tint'],
  ['on-cover', 'cover'],
];

function pairsFit(source: string): boolean {
  const { light, dark } = coloursIn(source);
  const fits = (colours: ReadonlyMap<string, string>): boolean =>
    pairs.every(([text, ground]) => {
      const [one, other] = [colours.get(text), colours.get(ground)];
      return one !== undefined && other !== undefined && contrastOf(one, other) >= legible;
    });
  return fits(light) && fits(new Map([...light, ...dark]));
}

/** The colours a page names, and those it names anew where the reader wants it dark. */
function coloursIn(source: string): Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>> {
  const named = [...source.matchAll(/([^{};<>]*)([{}])|--([\w-]+):\s*(#[\da-f]{6})/gi)];
  const open: string[] = [];
  const placed = named.flatMap(([, before = '', brace, name = '', colour = '']) => {
    if (brace === '{') open.push(before);
    if (brace === '}') open.pop();
    return colour === '' ? [] : [{ media: open.join(' '), entry: [name, colour] as const }];
  });
  const within = (fits: (media: string) => boolean): ReadonlyMap<string, string> =>
    new Map(placed.filter(({ media }) => fits(media)).map(({ entry }) => entry));
  return {
    light: within((media) => !/print|scheme:\s*dark/.test(media)),
    dark: within((media) => /scheme:\s*dark/.test(media)),
  };
}
