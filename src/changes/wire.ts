import { z } from 'zod';
import type { Outcome } from '../assessment/outcome.ts';
import type { ChangeCause } from './change.ts';
import { topics } from './change.ts';

/** The JSON that `diff` writes, apart from our own types so that those may change. Within a version fields are only added. */

const side = z
  .object({
    label: z.string().describe('As it was asked for: a file, a folder or a git reference.'),
    commit: z.string().optional(),
    asOf: z.string().describe('The day its plans were judged on.'),
  })
  .meta({ id: 'side' });

const change = z
  .object({
    topic: z.enum(topics),
    kind: z.enum(['added', 'removed', 'changed', 'reordered', 'covered', 'uncovered']),
    pointer: z.string().describe('JSON Pointer into the new plan; into the old one for what is removed.'),
    logical: z.string().describe('The pointer with list items named by their id.'),
    sentence: z.string().describe('The change in the language of the plan.'),
    before: z.string().optional().describe('In words; left out where it is long or a part of its own.'),
    after: z.string().optional().describe('In words; left out where it is long or a part of its own.'),
  })
  .meta({ id: 'change' });

const outcome = z
  .enum([
    ...(['met', 'partial', 'not-met', 'needs-review'] as const),
    ...(['not-applicable', 'not-evaluated', 'error'] as const),
    ...(['attested', 'waived', 'alternative-means', 'baseline'] as const),
  ] as const satisfies readonly Outcome[])
  .meta({ id: 'outcome' });

const causes = ['plan-changed', 'time-passed', 'decision-changed'] as const satisfies readonly ChangeCause[];

const requirement = z
  .object({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    before: outcome,
    after: outcome,
    causes: z.array(z.enum(causes)),
    findings: z.array(z.string()).describe('What is resolved and what is new, in a sentence each.'),
  })
  .meta({ id: 'requirement' });

const plan = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('compared'),
    planId: z.string(),
    files: z.object({ old: z.string(), new: z.string() }),
    language: z.string(),
    changes: z.array(change),
    requirements: z.array(requirement).describe('Those that came to something else, and why.'),
  }),
  z.object({ status: z.enum(['added', 'removed', 'unreadable']), planId: z.string(), file: z.string() }),
]);

const comparison = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  old: side,
  new: side,
  plans: z.array(plan),
});

export type ComparisonJson = z.infer<typeof comparison>;

/** The published JSON Schema of a comparison. */
export function comparisonJsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(comparison, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.id; // a name among the definitions, no keyword of draft-07
    },
  });
  return { $schema, $id: 'urn:beredskapsplan:diff:1', title: 'plan diff --format json', ...schema };
}
