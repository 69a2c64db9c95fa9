import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanSource } from '../../src/plan/read.ts';
import { readPlan } from '../../src/plan/read.ts';
import { documentOfExample, documentOfPlan, sound } from '../helpers/built-documents.ts';
import { faultsIn } from '../helpers/document-faults.ts';
import { everyString } from '../helpers/every-string.ts';
import { plans } from '../helpers/generated-plans.ts';
import { internalValues, leaksIn } from '../helpers/internal-values.ts';
import { locales } from '../helpers/published-fields.ts';

const editions = ['internal', 'public'] as const;
const every = sound.flatMap((example) =>
  editions.flatMap((edition) => locales.map((locale) => [example, edition, locale] as const)),
);

test.each(every)('%s, %s edition in %s, is well formed', async (example, edition, locale) => {
  expect(faultsIn(await documentOfExample(example, { edition, locale }))).toEqual([]);
});

describe('any plan of the right shape', () => {
  test.each(editions)('becomes a well-formed document, %s edition', async (edition) => {
    await fc.assert(
      fc.asyncProperty(plans, fc.constantFrom(...locales), async (plan, locale) => {
        const document = await documentOfPlan(await sourceOf(plan), { edition, locale });
        expect(faultsIn(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps what is internal out of its public edition', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const source = await sourceOf(plan);
        const document = await documentOfPlan(source, { edition: 'public', asOf: '2031-01-02' });
        expect(leaksIn(everyString(document).join('\n'), internalValues(source.plan))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** What is wrong with its ids and check digits is no matter here, and there are no files to include. */
async function sourceOf(plan: unknown): Promise<PlanSource> {
  const source = await readPlan('plan.yaml', JSON.stringify({ ...(plan as object), include: null }));
  if (!source.readable) throw new Error('not readable');
  return source;
}
