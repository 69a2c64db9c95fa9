import { expect, test } from 'vitest';
import type { PublishedDocument } from '../../src/assessment/published.ts';
import { assess } from '../../src/engine/assess.ts';
import { assessEditions } from '../../src/engine/assess-editions.ts';
import { read } from '../helpers/plans.ts';
import { requirementWith } from '../helpers/requirements.ts';

const asOf = '2026-11-22';
const source = await read('version: 1\nteam:\n  members:\n    - id: member-a\n');
const documents: readonly PublishedDocument[] = [
  { format: 'PDF', seen: {}, internal: [], identityNumbers: 0 },
];

test('a requirement on what is published is judged when that is there; one that throws or says nothing has failed', () => {
  const inEditions = { judgedIn: 'public-edition' } as const;
  const requirements = [
    requirementWith({ id: 'in-the-plan' }),
    requirementWith({
      ...inEditions,
      id: 'fit',
      judgeEditions: (_, { at, evidence }) => [evidence('there', at('meta'))],
    }),
    requirementWith({ ...inEditions, id: 'silent', judgeEditions: () => [] }),
    requirementWith({
      ...inEditions,
      id: 'broken',
      judgeEditions: () => {
        throw new RangeError('out of pages');
      },
    }),
  ];
  const before = assess(source, requirements, asOf);
  const { assessments } = assessEditions(before, requirements, { source, documents, asOf });
  expect(before.assessments.map(({ verdict }) => verdict)).toEqual([
    'met',
    ...Array.from({ length: 3 }, () => 'not-evaluated'),
  ]);
  expect(assessments.map(({ verdict, fault }) => [verdict, fault?.name])).toEqual([
    ['met', undefined],
    ['met', undefined],
    ['error', 'SilentCheck'],
    ['error', 'RangeError'],
  ]);
});
