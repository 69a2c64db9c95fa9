import { isDate } from './plain-date.ts';

/** Where national identity numbers stand in a text: eleven digits, also divided after the sixth. The end is exclusive. */
export const identityNumbersIn = (
  text: string,
): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(candidate)]
    .filter(({ 0: found, index }) => !/\d/.test(text.charAt(index - 1)) && isIdentityNumber(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The text with nothing left of the identity numbers in it: no report may repeat them. */
export function withoutIdentityNumbers(text: string): string {
  if (text.length < digitsInAll) return text;
  return identityNumbersIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${masked}${rest.slice(end)}`,
    text,
  );
}

const candidate = /\d{6}[ .\u00a0-]?\d{5}(?!\d)/g;
const digitsInAll = 11;
const masked = '•'.repeat(digitsInAll);

/** A day that exists and two check digits that hold: a phone or account number of eleven digits has neither, save by chance. */
function isIdentityNumber(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number);
  return hasBirthday(digits) && holds(digits, firstWeights) && holds(digits, secondWeights);
}

/** D numbers add 40 to the day; auxiliary and synthetic numbers add 40, 65 or 80 to the month. */
function hasBirthday([d1 = 0, d2 = 0, m1 = 0, m2 = 0, y1 = 0, y2 = 0]: readonly number[]): boolean {
  const day = String((d1 > 3 ? d1 - 4 : d1) * 10 + d2).padStart(2, '0');
  return [0, 40, 65, 80].some((added) => {
    const month = String(m1 * 10 + m2 - added).padStart(2, '0');
    return isDate(`19${y1}${y2}-${month}-${day}`) || isDate(`20${y1}${y2}-${month}-${day}`);
  });
}

/** Modulus 11: the sum of the digits, each by its weight and the check digit by one, leaves nothing. */
const holds = (digits: readonly number[], weights: readonly number[]): boolean =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11 === 0;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
