import type { Phone } from '../../plan/lookup.ts';

/** True for a number of the Norwegian numbering plan that people can call: 8 digits, 5 digits, 116xxx or an emergency number. */
export const isPhoneNumber = (number: string): boolean =>
  isContactNumber(number) || emergency.test(asDialled(number));

/** A number the municipality can give as its own: 110, 112 and 113 belong to the emergency services. */
export const isContactNumber = (number: string): boolean => {
  const dialled = asDialled(number);
  return [ordinary, fiveDigits, harmonised].some((series) => series.test(dialled));
};

/** The number without spaces and without a country code, so that two ways of writing it are equal. */
export const asDialled = (number: string): string =>
  number.replace(/\s/g, '').replace(/^(?:\+|00)47(?=\d{8}$)/, '');

/** True when at least one of the phones has a number that exists. */
export const anyReachable = (phones: readonly Phone[]): boolean =>
  phones.some(({ number }) => number !== undefined && isPhoneNumber(number));

const ordinary = /^\d{8}$/;
const fiveDigits = /^0[2-9]\d{3}$/;
const harmonised = /^116\d{3}$/;
const emergency = /^11[023]$/;
