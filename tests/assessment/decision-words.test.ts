import { expect, test } from 'vitest';
import type { BoundDecision } from '../../src/assessment/decision.ts';
import { decisionWords, stateSentence } from '../../src/assessment/decision-words.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { quote } from '../../src/i18n/text.ts';

const location = { file: 'plan.decisions.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const decision: BoundDecision = {
  id: 'W-2026-001',
  type: 'waiver',
  state: 'active',
  role: 'Beredskapsleder',
  approvedAt: '2026-01-10',
  expires: '2026-06-30',
  justification: quote('Felles øvelse i mai.'),
  place: { path: [], logical: '', location, present: true },
};

test('a decision in force says until when and by which role', () => {
  const told = decisionWords(decision, languages.nb);
  expect(told).toContain('W-2026-001');
  expect(told).toContain('2026-06-30');
  expect(told).toContain('Beredskapsleder');
});

test('a day that is none is not said', () => {
  expect(decisionWords({ ...decision, expires: undefined }, languages.en)).not.toMatch(/undefined|2026-06/);
});

test('why a decision does not count is told only of one that does not', () => {
  expect(stateSentence(decision, languages.nn)).toBe('');
  expect(stateSentence({ ...decision, state: 'expired' }, languages.nn)).toContain('2026-06-30');
});
