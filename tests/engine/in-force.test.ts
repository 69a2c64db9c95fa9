import { expect, test } from 'vitest';
import { must } from '../../src/assessment/obligation.ts';
import { assess } from '../../src/engine/assess.ts';
import { gateOf } from '../../src/engine/gate.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import { same } from '../../src/i18n/text.ts';
import tolkeloven from '../../src/reference/sources/tolkeloven.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { read } from '../helpers/plans.ts';
import { law, requirementWith } from '../helpers/requirements.ts';

const plan = await read('version: 1\n');
const limited = must(law, same('§ 1'), { binds: 'plan', from: '2026-07-01', until: '2026-12-31' });
const requirements = [requirementWith({ obligation: limited })];

const judgedOn = (day: string) =>
  reportOf([assess(plan, requirements, day)], requirements, day, { name: 'plan', version: '1.2.3' });

test.each([
  ['the day before it begins', '2026-06-30', 'note', 'context', 'passed'],
  ['its first day', '2026-07-01', 'error', 'must', 'failed'],
  ['the day before its last', '2026-12-30', 'error', 'must', 'failed'],
  ['its last day', '2026-12-31', 'error', 'must', 'failed'],
  ['the day after', '2027-01-01', 'note', 'context', 'passed'],
] as const)('on %s a duty weighs, counts and stops as it should', (_, day, level, strength, gate) => {
  const report = judgedOn(day);
  const [judged] = report.plans;
  expect(judged?.status === 'assessed' && judged.assessments[0]).toMatchObject({ verdict: 'not-met', level });
  expect(report.tally[strength]['not-met']).toBe(1);
  expect(gateOf(report, { failOn: 'must', strict: false })).toBe(gate);
});

test.each([
  ['2026-12-30', undefined, 'remark'],
  ['2026-12-31', undefined, 'remark'],
  ['2027-01-01', 'no-longer', 'question'],
])('on %s the dispensation in tolkeloven § 7 is read against the day', async (day, outOfForce, kind) => {
  const source = await read(
    'version: 1\nexpertise:\n  interpreters:\n    routine: Legevakta bestiller tolk.\n',
  );
  const { plans, requirements: onTheDay } = reportOf([assess(source, catalogue, day)], catalogue, day, {
    name: 'plan',
    version: '1.2.3',
  });
  const law10 = onTheDay.find(({ code }) => code === 'LAW-10');
  const dispensation = law10?.obligations.find(({ until }) => until === '2026-12-31');
  expect(dispensation).toMatchObject({ strength: 'may', citation: { source: tolkeloven } });
  expect(dispensation?.outOfForce).toBe(outOfForce);
  const [judged] = plans;
  const found = judged?.status === 'assessed' ? judged.assessments : [];
  const kinds = found.find((one) => one.requirement === law10?.id)?.findings.map((one) => one.kind);
  expect(kinds).toContain(kind);
});
