import { describe, expect, test } from 'vitest';
import { diagnoseNumbers, isOrganisationNumber } from '../../src/plan/numbers.ts';
import { brief, read } from '../helpers/plans.ts';

describe('an organisation number has nine digits, the last of which checks the others', () => {
  test.each([
    ['974760673', true], // the register itself, Brønnøysundregistrene
    ['983974791', true],
    ['123456785', true],
    ['000000000', true],
    ['123456784', false],
    ['213456785', false],
    ['12345678', false],
    ['1234567850', false],
    ['12345678x', false],
    ['', false],
  ])('%j: %s', (number, holds) => {
    expect(isOrganisationNumber(number)).toBe(holds);
  });

  test('a remainder that no digit can check makes no number', () => {
    const numbers = Array.from({ length: 10 }, (_, digit) => `10000003${digit}`);
    const sums = numbers.map((number) => isOrganisationNumber(number));
    expect(sums.filter(Boolean).length).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['is named where it stands', 'organisationNumber: "123456784"', ['organisation-number plan.yaml:2:17']],
  ['is no matter when it holds', 'organisationNumber: "123456785"', []],
  ['is no matter when there is none', 'name: Fjellvik', []],
  [
    'is named once, by its form, when it has another',
    'organisationNumber: "12345678"',
    ['invalid-digits plan.yaml:2:17'],
  ],
])('a wrong number %s', async (_, field, found) => {
  const { diagnostics, plan, place } = await read(`version: 1\nmunicipality: { ${field} }\n`);
  expect(diagnostics.map(brief)).toEqual(found);
  expect(diagnoseNumbers(plan, place).length).toBe(found.filter((one) => one.startsWith('org')).length);
});
