import type { Diagnostic } from './diagnose.ts';
import { diagnostic } from './diagnose.ts';
import type { Path, Place } from './location.ts';
import type { Plan } from './plan.ts';

/** Numbers with a check digit that does not hold. */
export function diagnoseNumbers(plan: Plan, place: (path: Path) => Place): readonly Diagnostic[] {
  const number = plan.municipality?.organisationNumber;
  return number === undefined || isOrganisationNumber(number)
    ? []
    : [diagnostic('organisation-number', place(['municipality', 'organisationNumber']))];
}

/** Nine digits, the last a modulus-11 check digit (Brønnøysundregistrene, the organisation number). */
export function isOrganisationNumber(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return /^\d{9}$/.test(number) && check === Number(number[8]);
}

const weights = [3, 2, 7, 6, 5, 4, 3, 2];
