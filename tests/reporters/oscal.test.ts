import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/assessment/report.ts';
import oscal from '../../src/reporters/oscal.ts';
import { canonicalReport } from '../helpers/canonical-report.ts';
import { contextIn, en, nb } from '../helpers/reporter-context.ts';
import { runCli } from '../helpers/run-cli.ts';

const report = await canonicalReport();
const results = (told: Report = report) =>
  JSON.parse(oscal.render(told, contextIn(en)))['assessment-results'];

interface Finding {
  readonly uuid: string;
  readonly props: readonly { readonly name: string; readonly value: string }[];
  readonly target: { readonly status: { readonly state: string; readonly reason: string } };
  readonly 'related-observations'?: readonly { readonly 'observation-uuid': string }[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('assessment results', () => {
  const [mixed] = results().results.filter((one: { findings?: readonly Finding[] }) => one.findings);

  test('has a result for each plan, and one where there are none, as the format asks', () => {
    expect(results().results).toHaveLength(report.plans.length);
    expect(results({ ...report, plans: [] }).results).toHaveLength(1);
  });

  test('gives each verdict its state, and the verdict itself beside', () => {
    const states = Object.fromEntries(
      (mixed.findings as readonly Finding[]).map(({ props, target: { status } }) => [
        props.find(({ name }) => name === 'outcome')?.value,
        `${status.state} ${status.reason}`,
      ]),
    );
    expect(states).toMatchObject({ met: 'satisfied pass', 'not-met': 'not-satisfied fail' });
    expect(states).not.toHaveProperty('not-evaluated');
  });

  test('refers to observations that are there, by names that are unique', () => {
    const observations = new Set(mixed.observations.map((one: { uuid: string }) => one.uuid));
    const referred = (mixed.findings as readonly Finding[]).flatMap(
      (one) => one['related-observations']?.map((other) => other['observation-uuid']) ?? [],
    );
    expect(referred.filter((one) => !observations.has(one))).toEqual([]);
    expect(observations.size).toBe(mixed.observations.length);
    for (const one of [...observations, results().uuid]) expect(one).toMatch(uuid);
  });

  test('has no empty list, which the format forbids', () => {
    expect(oscal.render(report, contextIn(en))).not.toMatch(/\[\]/);
  });

  test('masks the words of the plan, and says the same twice', () => {
    expect(oscal.render(report, contextIn(nb))).not.toMatch(/Solheim|Haugen|20 00|Kari/);
    expect(oscal.render(report, contextIn(nb))).toBe(oscal.render(report, contextIn(nb)));
  });
});

test('the list of requirements is a catalogue with each of them once', async () => {
  const { out, code } = await runCli('requirements --format oscal');
  const { catalog } = JSON.parse(out);
  const ids = catalog.groups.flatMap((group: { controls: readonly { id: string }[] }) =>
    group.controls.map(({ id }) => id),
  );
  expect(code).toBe(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('REQ-14');
  expect(catalog.uuid).toMatch(uuid);
});
