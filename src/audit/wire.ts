import { z } from 'zod';
import type { Outcome } from '../assessment/outcome.ts';
import type { AuditedPlan, ProblemCode } from './audit.ts';
import { outcomes } from './outcome.ts';

const outcome = z.enum(outcomes as [Outcome, ...Outcome[]]); // it is not empty
const text = z.record(z.enum(['nb', 'nn', 'en']), z.string());
const params = z
  .record(z.string(), z.union([z.number(), text, z.object({ value: z.string() })]))
  .describe('What a message is filled in with. Words of the plan are masked.');
const fileName = z.string();
const optional = z.string().optional();

const diagnostic = z.object({
  code: z.string(),
  params,
  file: fileName,
  line: z.int(),
  column: z.int(),
});

const finding = z.object({
  kind: z.enum(['gap', 'question', 'remark']),
  message: z.string().describe('Among the messages of the requirement.'),
  params,
  path: z.string(),
  file: fileName,
  line: z.int(),
  present: z.boolean(),
});

const decision = z.object({
  id: z.string(),
  type: z.string(),
  state: z.string(),
  role: z.string(),
  approvedAt: optional,
  expires: optional,
});

const plan = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('assessed'),
    file: fileName,
    planId: z.string(),
    sha256: z.string(),
    decisionsSha256: optional,
    language: optional,
    title: optional,
    planVersion: optional,
    planStatus: optional,
    municipality: z.object({
      number: optional,
      name: optional,
      host: optional,
      partners: z.array(z.object({ number: optional, name: optional })),
    }),
    dates: z.object({
      adopted: optional,
      lastRevised: optional,
      nextRevision: optional,
      lastExercise: optional,
      validUntil: optional,
    }),
    diagnostics: z.array(diagnostic),
    outcomes: z.array(outcome).describe('One for each requirement of the checklist, in its order.'),
    remarked: z
      .array(
        z.object({
          requirement: z.string(),
          verdict: outcome,
          effective: outcome.optional(),
          findings: z.array(finding),
          decisions: z.array(decision).optional(),
          fault: optional,
        }),
      )
      .describe('Only requirements there is something to say of.'),
  }),
  z.object({ status: z.literal('unreadable'), file: fileName, diagnostics: z.array(diagnostic) }),
]);

const problemCode = z.enum([
  'unreadable',
  'folder-refused',
  'missing',
  'several-plans',
  'unknown-number',
  'name-mismatch',
  'no-number',
  'outside-county',
  'partner-has-own-plan',
  'late',
] satisfies ProblemCode[]);

const planName = { plan: z.string(), file: fileName };

export const auditWire = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  asOf: z.string(),
  language: z.string().describe('The language of its own words.'),
  due: optional,
  reviewer: optional,
  register: z
    .object({
      name: z.string(),
      sha256: z.string(),
      county: optional,
      municipalities: z.int(),
    })
    .optional(),
  checklist: z.object({
    hash: z.string(),
    requirements: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        group: z.string(),
        strength: z.enum(['must', 'should', 'may', 'context']),
        title: z.string(),
        messages: z.record(z.string(), z.string()),
      }),
    ),
  }),
  coverage: z.array(
    z.object({
      number: z.string(),
      name: z.string(),
      county: optional,
      writtenForm: z.enum(['nb', 'nn', 'neutral']).optional(),
      contact: optional,
      due: optional,
      received: optional,
      state: z.enum(['received', 'covered', 'late', 'several', 'unreadable', 'missing']),
      files: z.array(fileName),
      coveredBy: optional,
    }),
  ),
  counts: z.array(
    z.object({
      requirement: z.string(),
      outcomes: z.partialRecord(outcome, z.int()),
      of: z.int().describe('Plans it was asked of.'),
    }),
  ),
  problems: z.array(
    z.object({
      code: problemCode,
      files: z.array(fileName),
      municipality: optional,
      params,
      message: z.string(),
    }),
  ),
  across: z.array(
    z.object({
      code: z.enum([
        'same-number',
        'same-person',
        'one-sided-host',
        'one-sided-partner',
        'boilerplate',
        'foreign-name',
      ]),
      places: z.array(z.object({ file: fileName, path: z.string() })),
      municipalities: z.array(z.string()),
      params,
      message: z.string(),
    }),
  ),
  changes: z
    .object({
      from: z.object({ asOf: z.string(), tool: z.string(), checklist: z.string() }),
      added: z.array(z.string()),
      removed: z.array(z.string()),
      arrived: z.array(z.object(planName)),
      gone: z.array(z.object(planName)),
      changed: z.array(
        z.object({
          ...planName,
          requirement: z.string(),
          before: outcome,
          after: outcome,
          kind: z.enum(['new', 'resolved', 'other']),
          causes: z.array(z.enum(['plan-changed', 'checklist-changed', 'time-passed', 'decision-changed'])),
        }),
      ),
      unchanged: z.int(),
    })
    .optional(),
  plans: z.array(plan),
});

/** What is read back from it. */
export type AuditWire = Omit<ReadonlyWire<z.output<typeof auditWire>>, 'plans'> & {
  readonly plans: readonly AuditedPlan[];
};

type ReadonlyWire<T> = T extends object ? { readonly [K in keyof T]: ReadonlyWire<T[K]> } : T;

/** Draft-07; open for fields that later releases add. */
export function auditJsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(auditWire, { target: 'draft-7', io: 'input' });
  return { $schema, $id: 'urn:beredskapsplan:audit:1', title: 'audit.json', ...schema };
}
