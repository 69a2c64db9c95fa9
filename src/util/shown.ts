/** Words of a file made fit for a terminal and a log: control characters escaped, cut at 60. */
export function shown(words: string): string {
  const escaped = escapeControls(words);
  return escaped.length > limit ? `${escaped.slice(0, limit - 1).replace(halfCharacter, '')}…` : escaped;
}

const limit = 60;
const halfCharacter = /[\ud800-\udbff]$/;

/** Control, format and line-breaking characters as visible `\u{…}`; everything else as it is. */
export const escapeControls = (words: string): string =>
  words.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
