import { expect, test } from 'vitest';
import type { PlanReport } from '../../src/assessment/report.ts';
import { assess } from '../../src/engine/assess.ts';
import { reportOf, tallyOf } from '../../src/engine/report-of.ts';
import { readPlan } from '../../src/plan/read.ts';
import { obligations, requirementWith } from '../helpers/requirements.ts';

const asOf = '2026-11-22';
const requirements = [
  requirementWith({ id: 'must', obligation: obligations.must }),
  requirementWith({ id: 'guideline' }),
  requirementWith({ id: 'letter', obligation: obligations.letter, settles: 'needs-review' }),
  requirementWith({ id: 'may', obligation: obligations.may, appliesTo: () => false }),
  requirementWith({ id: 'context', obligation: obligations.context }),
  requirementWith({ id: 'silent', obligation: obligations.may, check: () => [] }),
];

async function reportFor(file: string, text: string): Promise<PlanReport> {
  const source = await readPlan(file, text);
  return source.readable
    ? assess(source, requirements, asOf)
    : { status: 'unreadable', file, diagnostics: source.diagnostics };
}

const plans = [
  await reportFor('b.yaml', 'version: 1\nteam: { members: [{ id: member-a }] }\n'),
  await reportFor('a.yaml', 'version: 1\n'),
  await reportFor('æ.yaml', '- list\n'),
  { status: 'missing', expected: 'aa.yaml' } as const,
  await reportFor('C.yaml', 'version: 1\n'),
];

test('plans stand in the order of their files, which is the same on every machine', () => {
  const report = reportOf(plans, requirements, asOf, { name: 'plan', version: '1.2.3' });
  expect(report.plans.map((plan) => (plan.status === 'missing' ? plan.expected : plan.file))).toEqual([
    'C.yaml',
    'a.yaml',
    'aa.yaml',
    'b.yaml',
    'æ.yaml',
  ]);
  expect(report).toMatchObject({ asOf, tool: { name: 'plan', version: '1.2.3' }, requirements });
  expect(report.tally).toEqual(tallyOf(plans, requirements));
});

test('verdicts are counted by the strength of what judges the plan, over the plans that were judged', () => {
  const none = {
    met: 0,
    partial: 0,
    'not-met': 0,
    'needs-review': 0,
    'not-applicable': 0,
    'not-evaluated': 0,
    error: 0,
  };
  expect(tallyOf(plans, requirements)).toEqual({
    must: { ...none, met: 1, 'not-met': 2 },
    should: { ...none, met: 1, 'not-met': 4, 'needs-review': 1 },
    may: { ...none, 'not-applicable': 3, error: 3 },
    context: { ...none, met: 1, 'not-met': 2 },
  });
});

test('a verdict on what is not in the catalogue counts as context', () => {
  const tally = tallyOf(plans, []);
  expect([tally.must.met, tally.should.met, tally.context.met]).toEqual([0, 0, 3]);
});
