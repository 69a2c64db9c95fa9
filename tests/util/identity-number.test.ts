import { describe, expect, test } from 'vitest';
import { identityNumbersIn, withoutIdentityNumbers } from '../../src/util/identity-number.ts';

/** Synthetic ones, which belong to nobody: 80 or 65 is added to the month, which no person's number has. */
describe('an identity number is found', () => {
  test.each([
    ['in one piece', '12817958018'],
    ['divided by a space', '128179 58018'],
    ['divided by a space that does not break', '128179\u00a058018'],
    ['divided by a hyphen', '128179-58018'],
    ['of the last day of a month', '31819058019'],
    ['of one who has a D number', '52817957994'],
  ])('%s', (_, number) => {
    const text = `Ring ${number}, hun svarer.`;
    expect(identityNumbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
    expect(withoutIdentityNumbers(text)).toBe('Ring •••••••••••, hun svarer.');
  });

  test('and another', () => {
    expect(withoutIdentityNumbers('12817958018 og 31819058019')).toBe('••••••••••• og •••••••••••');
  });
});

describe('no identity number is', () => {
  test.each([
    ['a number with a wrong last digit', '12817958017'],
    ['a number whose second last digit is wrong, and the last right for it', '12817958026'],
    ['a day that no month has', '30827957964'],
    ['a month that no year has', '12937957929'],
    ['a day beyond what is added to any', '92127957950'],
    ['part of a longer number', '128179580181'],
    ['the end of a longer number', '112817958018'],
    ['an account number', '12345678903'],
    ['a phone number with a country code', '0047 20 00 12 34'],
    ['ten digits', '1281795801'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(identityNumbersIn(text)).toEqual([]);
    expect(withoutIdentityNumbers(text)).toBe(text);
  });
});
