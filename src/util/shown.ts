import { withoutIdentityNumbers } from './identity-number.ts';

/** Words of a file made fit for a terminal and a log: control characters escaped, identity numbers hidden, cut at 60. */
export function shown(words: string): string {
  const fit = escapeControls(withoutIdentityNumbers(words));
  return fit.length > limit ? `${fit.slice(0, limit - 1).replace(halfCharacter, '')}…` : fit;
}

const limit = 60;
const halfCharacter = /[\ud800-\udbff]$/;

/** Control, format and line-breaking characters as visible `\u{…}`; everything else as it is. */
export const escapeControls = (words: string): string =>
  ordinary.test(words) ? words : words.replace(controls, escaped);

/** Latin letters, digits and everyday signs. The full classes below take a cold Node milliseconds to compile. */
const ordinary = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
