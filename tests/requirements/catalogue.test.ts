import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../src/assessment/requirement.ts';
import { assess } from '../../src/engine/assess.ts';
import { readPlan } from '../../src/plan/read.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import type { Case } from '../helpers/expectations.ts';
import { casesOf } from '../helpers/expectations.ts';

describe.each(catalogue)('$code $id', (requirement) => {
  const path = new URL(`./${requirement.group}/${requirement.id}.yaml`, import.meta.url);
  const cases = existsSync(path) ? casesOf(readFileSync(path, 'utf8')) : [];

  test.each(cases)('$name', async ({ text, verdict, asOf, findings }) => {
    const source = await readPlan('plan.yaml', text);
    if (!source.readable) throw new Error(source.diagnostics.map((one) => one.message.en).join('\n'));
    const [assessment] = assess(source, [requirement], asOf).assessments;
    const found = assessment?.findings.map((one) => `${one.place.location.line} ${one.kind}: ${one.message}`);
    expect(assessment?.fault).toBeUndefined();
    expect(found?.sort()).toEqual(findings);
    expect(assessment?.verdict).toBe(verdict);
  });

  test('its fixture shows every verdict it can come to', () => {
    const unmet = [...(findsGaps(cases) ? ['not-met'] : []), ...(asksSeveralParts(cases) ? ['partial'] : [])];
    // Nothing in the text of a plan can meet or miss what is judged in its public edition.
    const settled = requirement.judgedIn ? 'not-evaluated' : requirement.settles;
    const expected = [
      settled,
      ...unmet,
      ...(canAsk(cases) && !neverOnlyAsks.includes(requirement.id) ? ['needs-review'] : []),
      ...(appliesToSome(requirement) ? ['not-applicable'] : []),
    ];
    expect(cases.map((one) => one.verdict)).toEqual(expect.arrayContaining(expected));
  });

  test('its fixture shows every message it can say', () => {
    const said = new Set(cases.flatMap((one) => one.findings.map((finding) => finding.split(': ')[1])));
    // What is said of finished documents is shown in tests/app/published.test.ts.
    const sayable = requirement.judgedIn ? [] : Object.keys(requirement.messages);
    expect(sayable.filter((message) => !said.has(message))).toEqual([]);
  });
});

/** A question leaves it to people where nothing else is wrong; that something could not be read is asked by any. */
const canAsk = (cases: readonly Case[]): boolean =>
  cases.some(({ findings }) =>
    findings.some((finding) => finding.includes(' question: ') && !finding.endsWith('couldNotBeRead')),
  );

/** What would leave only the question to answer is an answer to that too. */
const neverOnlyAsks: readonly string[] = ['ordinary-services-in-crisis'];

/** A requirement that says nothing of which plans it is about is about all of them. */
const appliesToSome = ({ appliesTo }: Requirement): boolean => appliesTo.toString() !== '() => true';

/** A requirement that only asks finds no gap: no machine can judge it. */
const findsGaps = (cases: readonly Case[]): boolean =>
  cases.some(({ findings }) => findings.some((finding) => finding.includes(' gap: ')));

/** One kind of gap and one kind of evidence: the requirement asks for a single thing, which is there or not. */
function asksSeveralParts(cases: readonly Case[]): boolean {
  const messages = (kind: string) =>
    new Set(
      cases
        .flatMap((one) => one.findings)
        .filter((finding) => finding.includes(` ${kind}: `))
        .map((finding) => finding.split(': ')[1]),
    );
  return messages('gap').size > 1 || messages('evidence').size > 1;
}
