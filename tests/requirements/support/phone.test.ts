import { describe, expect, test } from 'vitest';
import {
  anyReachable,
  asDialled,
  isContactNumber,
  isPhoneNumber,
} from '../../../src/requirements/support/phone.ts';

describe('a number that exists and can be a contact point of the municipality', () => {
  test.each([
    ['of eight digits', '20001234'],
    ['of eight digits in pairs', '20 00 12 34'],
    ['with the spaces a word processor puts in', '200\u00a001\u202f234'],
    ['with +47', '+47 20 00 12 34'],
    ['with 0047', '0047 20001234'],
    ['of eight digits that begin with 8', '81502800'],
    ['at the lower end of the five-digit series', '02000'],
    ['at the upper end of the five-digit series', '09999'],
    ['of the harmonised series', '116117'],
    ['of the harmonised series, divided', '116 117'],
  ])('may be one %s', (_, number) => {
    expect(isPhoneNumber(number)).toBe(true);
    expect(isContactNumber(number)).toBe(true);
  });

  test.each(['110', '112', '113', '1 1 3'])('is not the emergency number %s, which exists', (number) => {
    expect(isPhoneNumber(number)).toBe(true);
    expect(isContactNumber(number)).toBe(false);
  });

  test.each([
    ['of seven digits', '2000123'],
    ['of nine digits', '200012345'],
    ['of five digits below the series', '01999'],
    ['of five digits above the series', '10000'],
    ['of five digits that do not begin with zero', '12345'],
    ['next to the emergency numbers', '111'],
    ['of six digits outside 116', '117116'],
    ['of directory enquiries', '1881'],
    ['of a machine, with twelve digits', '580012345678'],
    ['of five digits after a country code', '+4702800'],
    ['of an emergency service after a country code', '+47113'],
    ['of the harmonised series after a country code', '0047116117'],
    ['of another country', '+4620001234'],
    ['in words', 'se vaktplan'],
    ['with words behind it', '20 00 12 34 (kveld)'],
    ['without digits', ''],
  ])('is not one %s', (_, number) => {
    expect(isPhoneNumber(number)).toBe(false);
    expect(isContactNumber(number)).toBe(false);
  });
});

test.each([
  ['+47 20 00 12 34', '20001234'],
  ['0047 2000 1234', '20001234'],
  ['116 117', '116117'],
  ['+47 02800', '+4702800'],
  ['47 00 12 34', '47001234'],
])('«%s» is dialled as %s', (number, dialled) => {
  expect(asDialled(number)).toBe(dialled);
});

test.each([
  ['that is empty', [], false],
  ['without a number', [{ kind: 'work' as const }], false],
  ['with a number that does not exist', [{ number: '2000' }], false],
  ['with an emergency number', [{ number: '113' }], true],
  ['with one number of two that exists', [{ number: '2000' }, { number: '20001234' }], true],
])('a list of phones %s reaches somebody or not', (_, phones, reaches) => {
  expect(anyReachable(phones)).toBe(reaches);
});
