import { describe, expect, test } from 'vitest';
import type { Obligation } from '../../src/assessment/obligation.ts';
import { citationWords, obligationWords } from '../../src/assessment/obligation-words.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { same } from '../../src/i18n/text.ts';
import type { Source } from '../../src/reference/source.ts';

const source: Source = {
  id: 'guide',
  publisher: same('Helsedirektoratet'),
  title: same('Mestring, samhørighet og håp'),
  edition: '2016',
  checked: '2026-11-22',
  status: 'guideline',
  seen: 'read',
};
const citation = { source, where: { nb: 'kap. 3', nn: 'kap. 3', en: 'ch. 3' } };
const obligation = (changes: Partial<Obligation> = {}): Obligation => ({
  strength: 'should',
  basis: 'guideline',
  binds: 'plan',
  citation,
  seen: 'read',
  ...changes,
});
const { nb, nn, en } = languages;

describe('an obligation in words', () => {
  test.each<[Partial<Obligation>, string, string, string]>([
    [{}, 'bør (veileder)', 'bør (rettleiar)', 'should (guide)'],
    [{ strength: 'must', basis: 'law' }, 'skal (lov)', 'skal (lov)', 'must (law)'],
    [{ strength: 'must', basis: 'regulation' }, 'skal (forskrift)', 'skal (forskrift)', 'must (regulation)'],
    [{ basis: 'regulation' }, 'bør (forskrift)', 'bør (forskrift)', 'should (regulation)'],
    [{ basis: 'letter' }, 'anbefalt (brev)', 'tilrådd (brev)', 'recommended (letter)'],
    [
      { basis: 'advice' },
      'anbefalt (kompetansesenter)',
      'tilrådd (kompetansesenter)',
      'recommended (resource centre)',
    ],
    [{ strength: 'may', basis: 'practice' }, 'kan (praksis)', 'kan (praksis)', 'may (practice)'],
    [
      { strength: 'must', basis: 'law', binds: 'service' },
      'skal (lov), gjelder tjenesten, ikke planen',
      'skal (lov), gjeld tenesta, ikkje planen',
      'must (law), binds the service, not the plan',
    ],
    [
      { strength: 'must', basis: 'regulation', binds: 'health-preparedness-plan' },
      'skal (forskrift), gjelder helseberedskapsplanen, ikke denne planen',
      'skal (forskrift), gjeld helseberedskapsplanen, ikkje denne planen',
      'must (regulation), binds the health preparedness plan, not this plan',
    ],
    [
      { strength: 'must', basis: 'law', binds: 'overall-plan' },
      'skal (lov), gjelder den overordnede beredskapsplanen, ikke denne planen',
      'skal (lov), gjeld den overordna beredskapsplanen, ikkje denne planen',
      'must (law), binds the overall preparedness plan, not this plan',
    ],
    [
      { basis: 'letter', binds: 'publication' },
      'anbefalt (brev), gjelder det kommunen gjør kjent',
      'tilrådd (brev), gjeld det kommunen gjer kjent',
      'recommended (letter), binds what the municipality publishes',
    ],
    [
      { seen: 'cited' },
      'bør (veileder), gjengitt etter en annen kilde',
      'bør (rettleiar), attgitt etter ei anna kjelde',
      'should (guide), as cited in another source',
    ],
    [
      { seen: 'recalled' },
      'bør (veileder), ikke kontrollert mot kilden',
      'bør (rettleiar), ikkje kontrollert mot kjelda',
      'should (guide), not verified against the source',
    ],
    [
      { from: '2027-01-01', until: '2027-12-31' },
      'bør (veileder), fra 2027-01-01 til 2027-12-31',
      'bør (rettleiar), frå 2027-01-01 til 2027-12-31',
      'should (guide), from 2027-01-01 until 2027-12-31',
    ],
    [
      { from: '2027-01-01', outOfForce: 'not-yet' },
      'bør (veileder), gjelder først fra 2027-01-01',
      'bør (rettleiar), gjeld først frå 2027-01-01',
      'should (guide), applies only from 2027-01-01',
    ],
    [
      { until: '2026-12-31', outOfForce: 'no-longer' },
      'bør (veileder), gjaldt til 2026-12-31',
      'bør (rettleiar), galdt til 2026-12-31',
      'should (guide), applied until 2026-12-31',
    ],
  ])('%o', (changes, bokmål, nynorsk, english) => {
    const said = [nb, nn, en].map((language) => obligationWords(obligation(changes), language));
    expect(said).toEqual([bokmål, nynorsk, english]);
  });
});

test('a citation names publisher, edition, title and place', () => {
  expect(citationWords(citation, nb)).toBe('Helsedirektoratet (2016): Mestring, samhørighet og håp, kap. 3');
});

test('a citation of a source that was not read itself says so', () => {
  expect(citationWords({ ...citation, source: { ...source, seen: 'cited' } }, en)).toBe(
    'Helsedirektoratet (2016): Mestring, samhørighet og håp, ch. 3, as cited in another source',
  );
});
