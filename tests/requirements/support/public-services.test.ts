import { describe, expect, test } from 'vitest';
import { missingAgeGroups, onlyPointsToPage } from '../../../src/requirements/support/public-services.ts';

describe('whom services of these ages leave out', () => {
  test.each([
    [['0-12', '13-17', '18+'], undefined],
    [['0-12', '18+'], 'young people'],
    [['0-12', '13-17'], 'adults'],
    [['13–17', '18 +'], 'children'],
    [['13 til 17'], 'children, adults'],
    [['12+'], undefined],
    [['alle'], undefined],
    [['fra skolealder'], undefined],
  ])('%j: %s', (ages, left) => {
    expect(missingAgeGroups(ages.map((one) => ({ ages: one })))?.en).toBe(left);
  });
});

describe('whom services for these groups leave out', () => {
  test.each([
    [['barn', 'ungdom', 'voksne'], undefined],
    [['children', 'young people', 'adults'], undefined],
    [['born og unge', 'vaksne'], 'children'],
    [['etterlatte'], 'children, young people, adults'],
    [['for alle'], undefined],
    [['familier'], undefined],
  ])('%j: %s', (groups, left) => {
    expect(missingAgeGroups([{ groups }])?.en).toBe(left);
  });
});

describe('a plan that only points to the page', () => {
  const url = 'https://fjellvik.example/krisehjelp';

  test.each([
    ['gives its address', { url, lastChecked: '2026-11-22' }, true],
    ['shows nothing of what stands there', { url, gpDaytime: 'Ring fastlegen.' }, false],
    ['gives no address', { lastChecked: '2026-11-22' }, false],
  ])('%s', (_, publicInfo, expected) => {
    expect(onlyPointsToPage({ version: 1, publicInfo })).toBe(expected);
  });
});
