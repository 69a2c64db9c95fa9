import { expect, test } from 'vitest';
import { standingOf } from '../../src/assessment/standing.ts';
import { obligations } from '../helpers/requirements.ts';

const { must, guideline, may, context } = obligations;

test.each([
  ['the strongest that binds the plan counts', [guideline, context, may], 'should', [guideline]],
  ['what law says of the plan comes first', [guideline, must], 'must', [must]],
  ['duties that bind something else are context', [context], 'context', [context]],
  [
    'a duty nobody has verified is context',
    [{ ...must, seen: 'recalled' as const }],
    'context',
    [{ ...must, seen: 'recalled' as const }],
  ],
] as const)('%s', (_, [first, ...rest], strength, counting) => {
  expect(standingOf({ obligations: [first, ...rest] })).toEqual({ strength, obligations: counting });
});
