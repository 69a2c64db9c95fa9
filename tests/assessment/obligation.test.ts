import { describe, expect, test } from 'vitest';
import type { Level, Obligation } from '../../src/assessment/obligation.ts';
import { headlineOf, levelOf, must, obligationOn, should } from '../../src/assessment/obligation.ts';
import type { Verdict } from '../../src/assessment/verdict.ts';
import { same } from '../../src/i18n/text.ts';
import { defineSource } from '../../src/reference/source.ts';
import { guide, law, letter, obligations } from '../helpers/requirements.ts';

const here = same('§ 1');

describe('the headline is the strongest obligation that binds the plan or what is published of it', () => {
  const service = must(law, here, { binds: 'service' });
  const overall = must(law, here, { binds: 'overall-plan' });
  const health = must(law, here, { binds: 'health-preparedness-plan' });
  const publication = must(law, here, { binds: 'publication' });
  const recalled = must(law, here, { binds: 'plan', seen: 'recalled' });
  const cited = must(law, here, { binds: 'plan', seen: 'cited' });

  test.each<readonly [string, readonly Obligation[], Obligation | undefined]>([
    ['one that binds the plan', [obligations.guideline], obligations.guideline],
    [
      'must before should and may',
      [obligations.may, obligations.guideline, obligations.must],
      obligations.must,
    ],
    ['should before may', [obligations.may, obligations.guideline], obligations.guideline],
    ['may when there is no other', [service, obligations.may], obligations.may],
    [
      'the first of two that are equally strong',
      [obligations.letter, obligations.guideline],
      obligations.letter,
    ],
    ['one that binds the publication', [obligations.guideline, publication], publication],
    [
      'should for the plan rather than must for something else',
      [service, overall, health, obligations.guideline],
      obligations.guideline,
    ],
    ['none when all bind something else', [service, overall, health], undefined],
    ['none when it is only recalled', [recalled], undefined],
    ['one that another source cites', [cited, obligations.guideline], cited],
    ['none when there is none', [], undefined],
  ])('%s', (_, all, headline) => {
    expect(headlineOf(all)).toBe(headline);
  });
});

describe('an obligation that is limited in time judges only while it lasts', () => {
  const limited = must(law, here, { binds: 'plan', from: '2026-07-01', until: '2026-12-31' });

  test.each([
    ['the day before it begins', '2026-06-30', false],
    ['its first day', '2026-07-01', true],
    ['the day before its last', '2026-12-30', true],
    ['its last day', '2026-12-31', true],
    ['the day after', '2027-01-01', false],
  ])('%s, %s: %s', (_, day, holds) => {
    const headline = headlineOf([limited, obligations.guideline].map((one) => obligationOn(one, day)));
    expect(headline).toEqual(holds ? limited : obligations.guideline);
  });
});

describe('how loudly a verdict speaks follows from the headline', () => {
  const headlines: Readonly<Record<string, Obligation | undefined>> = { ...obligations, context: undefined };
  const table: readonly (readonly [Verdict, string, Level])[] = [
    ['not-met', 'must', 'error'],
    ['not-met', 'guideline', 'warning'],
    ['not-met', 'letter', 'note'],
    ['not-met', 'may', 'note'],
    ['not-met', 'context', 'note'],
    ['partial', 'must', 'error'],
    ['partial', 'guideline', 'warning'],
    ['partial', 'letter', 'note'],
    ['partial', 'may', 'note'],
    ['partial', 'context', 'note'],
    ['needs-review', 'must', 'warning'],
    ['needs-review', 'guideline', 'note'],
    ['needs-review', 'letter', 'note'],
    ['needs-review', 'may', 'note'],
    ['needs-review', 'context', 'note'],
    ...(['met', 'not-applicable', 'not-evaluated'] as const).flatMap((verdict) =>
      Object.keys(headlines).map((headline) => [verdict, headline, 'none'] as const),
    ),
    ...Object.keys(headlines).map((headline) => ['error', headline, 'error'] as const),
  ];

  test.each(table)('%s under %s: %s', (verdict, headline, level) => {
    expect(levelOf(headlines[headline], verdict)).toBe(level);
  });
});

describe('an obligation', () => {
  test.each([
    [must(law, here, { binds: 'plan' }), 'must', 'law'],
    [should(guide, here, { binds: 'plan' }), 'should', 'guideline'],
    [{ ...should(letter, here, { binds: 'plan' }), strength: 'may' as const }, 'may', 'letter'],
  ])('takes its basis from the status of its source', (obligation, strength, basis) => {
    expect(obligation).toMatchObject({ strength, basis, citation: { where: here } });
  });

  test('is seen as its source was, unless it says otherwise', () => {
    const recalled = { ...law, seen: 'recalled' } as const;
    expect(must(recalled, here, { binds: 'plan' }).seen).toBe('recalled');
    expect(must(recalled, here, { binds: 'plan', seen: 'cited' }).seen).toBe('cited');
  });

  test('keeps the days it holds between', () => {
    const limited = must(law, here, { binds: 'plan', from: '2026-01-01', until: '2026-12-31' });
    expect(limited).toMatchObject({ from: '2026-01-01', until: '2026-12-31' });
    expect(Object.keys(must(law, here, { binds: 'plan' }))).not.toContain('from');
  });

  test('cannot rest on a document that obliges nobody', () => {
    const example = defineSource({ ...law, id: 'example', status: 'other' });
    expect(() => should(example, here, { binds: 'plan' })).toThrow('example obliges nobody');
  });
});
