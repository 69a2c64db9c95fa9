import { expect, test } from 'vitest';
import type { Finding, FindingKind } from '../../src/assessment/finding.ts';
import type { Settlement, Verdict } from '../../src/assessment/verdict.ts';
import { verdictOf } from '../../src/assessment/verdict.ts';

type Row = readonly [readonly FindingKind[], Settlement, Verdict | undefined];

const rows: readonly Row[] = [
  [['evidence'], 'met', 'met'],
  [['evidence'], 'needs-review', 'needs-review'],
  [['evidence', 'evidence', 'remark'], 'met', 'met'],
  [['gap'], 'met', 'not-met'],
  [['gap', 'gap', 'remark'], 'met', 'not-met'],
  [['gap', 'question'], 'met', 'not-met'],
  [['gap', 'evidence'], 'met', 'partial'],
  [['evidence', 'question', 'gap'], 'needs-review', 'partial'],
  [['question'], 'met', 'needs-review'],
  [['evidence', 'question'], 'met', 'needs-review'],
  [['question', 'remark'], 'needs-review', 'needs-review'],
  [['remark'], 'met', undefined],
  [[], 'needs-review', undefined],
];

test.each(rows)('%j, where evidence settles to %s, comes to %s', (kinds, settles, verdict) => {
  const location = { file: 'plan.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const place = { path: [], logical: '', location, present: true };
  const findings = kinds.map((kind): Finding => ({ kind, message: 'any', params: {}, place }));
  expect(verdictOf(findings, settles)).toBe(verdict);
});
