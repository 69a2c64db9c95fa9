export type Features = Readonly<Record<string, boolean>>;

/** The part of a fontkit font that is used here. */
export interface Font {
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly unitsPerEm: number;
  readonly layout: (
    text: string,
    features: Features,
  ) => {
    readonly glyphs: readonly { readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

/** How much closer each letter of a text stands to the next than its width says, in thousandths of the size. */
export type Kerning = (letters: readonly string[]) => readonly number[];

/** Every feature but kerning that fontkit would look for in a text set from left to right. */
export const kernAlone: Features = Object.fromEntries(
  'rvrn ltra ltrm frac numr dnom ccmp locl rlig mark mkmk calt clig liga rclt curs'
    .split(' ')
    .map((feature) => [feature, false]),
);

/** Asks the font for pairs of letters once; a word with a pair that is not known teaches all of its pairs. */
export function kerningIn(font: Font): Kerning {
  const known = new Map<string, number>();
  return (letters) => {
    const pairs = letters.slice(1).map((next, index) => `${letters[index]}${next}`);
    if (pairs.some((pair) => !known.has(pair))) learn(letters.join(''), pairs);
    // Words are measured apart, so nothing is moved closer to the space before it.
    return pairs.map((pair) => (pair.startsWith(' ') ? 0 : (known.get(pair) ?? 0)));
  };

  function learn(text: string, pairs: readonly string[]): void {
    const { glyphs, positions } = font.layout(text, kernAlone);
    for (const [index, pair] of pairs.entries()) {
      const kerning = (glyphs[index]?.advanceWidth ?? 0) - (positions[index]?.xAdvance ?? 0);
      known.set(pair, glyphs.length === pairs.length + 1 ? (kerning * 1000) / font.unitsPerEm : 0);
    }
  }
}
