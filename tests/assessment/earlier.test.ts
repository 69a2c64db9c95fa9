import { describe, expect, test } from 'vitest';
import { onlyNew } from '../../src/assessment/earlier.ts';
import type { AssessedPlan, Assessment } from '../../src/assessment/report.ts';

const location = { file: 'plan.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const finding = (kind: 'gap' | 'evidence', message: string): Assessment['findings'][number] => ({
  kind,
  message,
  params: {},
  place: { path: [], logical: '', location, present: true },
});
const planWith = (assessment: Assessment): AssessedPlan => ({
  status: 'assessed',
  planId: 'fjellvik',
  file: 'plan.yaml',
  files: ['plan.yaml'],
  sha256: '',
  language: 'nb',
  diagnostics: [],
  knownFaults: [],
  assessments: [assessment],
});
const partial: Assessment = {
  requirement: 'exercise-plan',
  verdict: 'partial',
  level: 'warning',
  findings: [finding('evidence', 'planned'), finding('gap', 'noType')],
};

describe('what is new', () => {
  test('is everything of an assessment that is compared to nothing', () => {
    expect(onlyNew(planWith(partial)).assessments).toEqual([partial]);
  });

  test('leaves out the gaps that were there', () => {
    const two = { ...partial, findings: [...partial.findings, finding('gap', 'noResponsible')] };
    const fromBefore = { verdict: 'partial', known: [true, true, false] } as const;
    const [told] = onlyNew(planWith({ ...two, fromBefore })).assessments;
    expect(told?.findings.map(({ message }) => message)).toEqual(['planned', 'noResponsible']);
  });

  test('is a verdict that got worse, told with the findings that explain it though they were there', () => {
    const fromBefore = { verdict: 'met', known: [true, true] } as const;
    const [told] = onlyNew(planWith({ ...partial, fromBefore })).assessments;
    expect(told?.findings).toEqual(partial.findings);
  });

  test('is not an assessment that stands as it did', () => {
    const fromBefore = { verdict: 'partial', known: [true, true] } as const;
    expect(onlyNew(planWith({ ...partial, fromBefore })).assessments).toEqual([]);
  });
});
