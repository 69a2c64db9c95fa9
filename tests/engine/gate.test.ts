import { describe, expect, test } from 'vitest';
import type { PlanReport } from '../../src/assessment/report.ts';
import type { Verdict } from '../../src/assessment/verdict.ts';
import type { FailOn, GateResult } from '../../src/engine/gate.ts';
import { gateOf } from '../../src/engine/gate.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import type { Diagnostic } from '../../src/plan/diagnose.ts';
import { read } from '../helpers/plans.ts';
import { obligations, requirementWith } from '../helpers/requirements.ts';

const requirements = Object.entries(obligations).map(([id, obligation]) =>
  requirementWith({ id, obligation }),
);
const tool = { name: 'plan', version: '0' };
const { diagnostics } = await read('version: 1\nteem: 1\n');

const assessed = (
  verdicts: Readonly<Record<string, Verdict>>,
  faults: readonly Diagnostic[] = [],
): PlanReport => ({
  status: 'assessed',
  planId: 'plan',
  file: 'plan.yaml',
  files: ['plan.yaml'],
  sha256: '',
  language: undefined,
  diagnostics: faults,
  assessments: Object.entries(verdicts).map(([requirement, verdict]) => ({
    requirement,
    verdict,
    level: 'none',
    findings: [],
  })),
});
const unreadable: PlanReport = { status: 'unreadable', file: 'plan.yaml', diagnostics };
const missing: PlanReport = { status: 'missing', expected: '9901' };

const gate = (plans: readonly PlanReport[], failOn: FailOn, strict = false): GateResult =>
  gateOf(reportOf(plans, requirements, '2026-11-22', tool), { failOn, strict });

const thresholds: readonly FailOn[] = ['must', 'should', 'any', 'none'];

describe('an unmet requirement stops the gate from its own obligation on', () => {
  const passing = { must: 'passed', should: 'passed', any: 'passed', none: 'passed' } as const;
  const table: readonly (readonly [string, Readonly<Record<FailOn, GateResult>>])[] = [
    ['must', { ...passing, must: 'failed', should: 'failed', any: 'failed' }],
    ['guideline', { ...passing, should: 'failed', any: 'failed' }],
    ['letter', { ...passing, any: 'failed' }],
    ['may', { ...passing, any: 'failed' }],
    ['context', passing],
  ];

  test.each(table)('%s', (requirement, expected) => {
    for (const failOn of thresholds) {
      expect(gate([assessed({ [requirement]: 'not-met' })], failOn)).toBe(expected[failOn]);
      expect(gate([assessed({ [requirement]: 'partial' })], failOn)).toBe(expected[failOn]);
      expect(gate([assessed({ [requirement]: 'needs-review' })], failOn)).toBe('passed');
      expect(gate([assessed({ [requirement]: 'needs-review' })], failOn, true)).toBe(expected[failOn]);
    }
  });
});

test.each(['met', 'not-applicable', 'not-evaluated'] as const)(
  'a requirement that is %s stops nothing',
  (verdict) => {
    for (const failOn of thresholds) expect(gate([assessed({ must: verdict })], failOn, true)).toBe('passed');
  },
);

test.each([
  ['a plan that could not be read', unreadable],
  ['a plan that nobody sent', missing],
  ['a check that failed', assessed({ may: 'error', must: 'not-met' })],
])('%s leaves the run incomplete, whatever the threshold', (_, plan) => {
  for (const failOn of thresholds)
    expect(gate([assessed({ must: 'not-met' }), plan], failOn)).toBe('incomplete');
});

test('faults of shape stop every gate but the one that stops at nothing', () => {
  const plan = assessed({ must: 'met' }, diagnostics);
  expect(thresholds.map((failOn) => gate([plan], failOn))).toEqual(['failed', 'failed', 'failed', 'passed']);
});

test('one plan that does not pass stops the gate for all', () => {
  expect(gate([assessed({ must: 'met' }), assessed({ must: 'partial' })], 'must')).toBe('failed');
});

test('nothing to judge passes', () => {
  expect(gate([], 'any', true)).toBe('passed');
});
