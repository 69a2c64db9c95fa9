/** What a renderer throws when its fonts lack characters of the document: the characters, and a word each stands in. */
export interface MissingGlyphs extends Error {
  readonly name: 'MissingGlyphs';
  readonly characters: readonly { readonly character: string; readonly word: string }[];
}

export const missingGlyphs = (characters: MissingGlyphs['characters']): MissingGlyphs =>
  Object.assign(
    new Error(
      `No glyph for ${characters.map(({ character, word }) => `${nameOf(character)} in “${word}”`).join(', ')}`,
    ),
    { name: 'MissingGlyphs' as const, characters },
  );

export const isMissingGlyphs = (error: unknown): error is MissingGlyphs =>
  error instanceof Error && error.name === 'MissingGlyphs';

/** A character as it can be named to people whose screen may lack it too: «☎ (U+260E)». */
export const nameOf = (character: string): string =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
