import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { readPlan } from '../../src/plan/read.ts';
import { exampleFor } from '../../src/plan/stub.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';

/** What `plan explain` shows must itself answer the requirement; who the parties are stands elsewhere in a plan. */
describe.each(['nb', 'nn', 'en'] as const)('the example that explains a requirement in %s', (locale) => {
  const schema = JSON.parse(readFileSync(`schemas/plan.${locale}.json`, 'utf8'));

  test.each(catalogue)('$code leaves nothing missing', async (requirement) => {
    const example = requirement.example?.[locale] ?? exampleFor(schema, requirement.fields);
    const source = await readPlan('plan.yaml', `version: 1\n${example}`);
    if (!source.readable) throw new Error(source.diagnostics.map(({ message }) => message.en).join('\n'));
    const [assessment] = assess(source, [requirement], '2026-11-22').assessments;
    expect(source.diagnostics.filter(({ code }) => !code.startsWith('unresolved-reference'))).toEqual([]);
    expect(assessment?.findings.filter(({ kind }) => kind === 'gap')).toEqual([]);
    expect(requirement.judgedIn ? ['not-evaluated'] : ['met', 'needs-review']).toContain(assessment?.verdict);
  });
});
