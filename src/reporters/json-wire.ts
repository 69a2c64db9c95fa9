import { z } from 'zod';
import type { DecisionState, DecisionType, Effective } from '../assessment/decision.ts';
import type { Outcome } from '../assessment/outcome.ts';
import type { Verdict } from '../assessment/verdict.ts';

/** The JSON that `check` writes, apart from our own types so that those may change. Within a version fields are only added. */

const masked = z
  .object({ masked: z.literal(true) })
  .describe('Words from the plan, held back. Ask for values to see them.')
  .meta({ id: 'masked' });

/** The parameters of a sentence: numbers, words in the language of the plan’s report, and words from the plan. */
const data = z.record(z.string(), z.union([z.number(), z.string(), masked])).meta({ id: 'data' });

const location = z
  .object({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1).describe('In UTF-16 units, from 1.'),
    endLine: z.int().min(1),
    endColumn: z.int().min(1).describe('Exclusive.'),
    pointer: z.string().describe('JSON Pointer (RFC 6901).'),
    logical: z.string().describe('The pointer with list items named by their id.'),
    present: z
      .boolean()
      .describe('False when the field is missing: the location is that of its nearest parent.'),
  })
  .meta({ id: 'location' });

const citation = z
  .object({
    source: z.object({
      id: z.string(),
      publisher: z.string(),
      title: z.string(),
      edition: z.string().optional(),
      url: z.string().optional(),
      checked: z.string(),
      status: z.enum(['law', 'regulation', 'guideline', 'letter', 'advice', 'practice', 'local', 'other']),
      seen: z.enum(['read', 'cited', 'recalled']),
    }),
    where: z.string(),
  })
  .meta({ id: 'citation' });

const obligation = z
  .object({
    strength: z.enum(['must', 'should', 'may']),
    basis: z.enum(['law', 'regulation', 'guideline', 'letter', 'advice', 'practice', 'local']),
    binds: z.enum(['plan', 'publication', 'service', 'health-preparedness-plan', 'overall-plan']),
    seen: z.enum(['read', 'cited', 'recalled']),
    from: z.string().optional(),
    until: z.string().optional(),
    source: z.string().describe('Id of the source.'),
    where: z.string(),
    words: z.string().describe('The obligation as people say it.'),
    citation: z.string().describe('Publisher, edition, title and place.'),
  })
  .meta({ id: 'obligation' });

const baselineState = z
  .enum(['new', 'unchanged'])
  .optional()
  .describe('Whether it was there in the run this one is compared to; left out where none is.')
  .meta({ id: 'baselineState' });

const diagnostic = z
  .object({ code: z.string(), message: z.string(), data, location, baselineState })
  .meta({ id: 'diagnostic' });

const finding = z
  .object({
    kind: z.enum(['evidence', 'gap', 'question', 'remark']),
    messageId: z.string(),
    message: z.string(),
    data,
    location,
    fingerprint: z.string().describe('planFinding/v1: the same as long as the finding is.'),
    baselineState,
  })
  .meta({ id: 'finding' });

const verdicts = [
  'met',
  'partial',
  'not-met',
  'needs-review',
  'not-applicable',
  'not-evaluated',
  'error',
] as const satisfies readonly Verdict[];

const effects = [
  'attested',
  'waived',
  'alternative-means',
  'baseline',
] as const satisfies readonly Effective[];

const states = [
  'active',
  'expired',
  'malformed-date',
  'not-yet',
  'too-long',
  'stale',
  'check-failed',
  'not-waivable',
  'not-attestable',
  'beyond-path',
  'unused',
  'duplicate',
] as const satisfies readonly DecisionState[];

const types = [
  'attestation',
  'waiver',
  'alternative-means',
  'baseline',
] as const satisfies readonly DecisionType[];

const decision = z
  .object({
    id: z.string(),
    type: z.enum(types),
    state: z.enum(states).describe('Whether it holds and, if not, why not.'),
    message: z.string().describe('Who decided it and until when or, where it does not hold, why not.'),
    approvedBy: z
      .object({ role: z.string(), authority: z.string().optional() })
      .describe('The name stays in the file of decisions.'),
    approvedAt: z.string().optional().describe('Left out when the day that is written is none.'),
    expires: z.string().optional().describe('The last day it holds. Left out when it is none.'),
    path: z.string().optional(),
    justification: z.union([z.string(), masked]),
    compensating: z.union([z.string(), masked]).optional(),
    ref: z.union([z.string(), masked]).optional(),
    location,
  })
  .meta({ id: 'decision' });

const decisionNote = z
  .object({ code: z.string(), message: z.string(), data, location })
  .meta({ id: 'decisionNote' });

const assessment = z
  .object({
    requirement: z.string(),
    code: z.string(),
    verdict: z.enum(verdicts),
    level: z.enum(['error', 'warning', 'note', 'none']),
    obligations: z.array(obligation),
    findings: z.array(finding),
    effective: z
      .enum(effects)
      .optional()
      .describe('What it counts as while a decision about it holds. The verdict stays.'),
    decision: decision.optional().describe('The decision that holds.'),
    decisions: z.array(decision).optional().describe('Every decision about it, whether it holds or not.'),
    fault: z
      .object({ name: z.string(), message: z.union([z.string(), masked]) })
      .optional()
      .describe('Why the check itself failed; only with the verdict error.'),
  })
  .meta({ id: 'assessment' });

const plan = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('assessed'),
    file: z.string(),
    files: z.array(z.string()),
    sha256: z.string(),
    planId: z.string(),
    language: z.string().describe('The language its messages are in.'),
    diagnostics: z.array(diagnostic),
    assessments: z.array(assessment),
  }),
  z.object({
    status: z.literal('unreadable'),
    file: z.string(),
    language: z.string(),
    diagnostics: z.array(diagnostic),
  }),
  z.object({ status: z.literal('missing'), expected: z.string() }),
]);

const requirement = z
  .object({
    id: z.string(),
    code: z.string(),
    group: z.string(),
    title: z.string(),
    asks: z.string(),
    why: z.string(),
    advice: z.string(),
    pitfall: z.string(),
    forHumans: z.string(),
    example: z.string().optional().describe('YAML.'),
    settles: z.enum(['met', 'needs-review']),
    reads: z.array(z.string()),
    fields: z.array(z.array(z.union([z.string(), z.int()]))),
    obligations: z.array(obligation),
    citations: z.array(citation),
    replaces: z.array(z.string()).optional(),
  })
  .meta({ id: 'requirement' });

const count = z.int().min(0);
const counts = z
  .object({
    met: count,
    partial: count,
    'not-met': count,
    'needs-review': count,
    'not-applicable': count,
    'not-evaluated': count,
    error: count,
    attested: count.optional(),
    waived: count.optional(),
    'alternative-means': count.optional(),
    baseline: count.optional(),
  } satisfies Record<Outcome, z.ZodType>)
  .describe('Each requirement once: under the decision that holds about it or else under its verdict.')
  .meta({ id: 'counts' });

export const reportWire = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  asOf: z.string(),
  language: z.string(),
  plans: z.array(plan),
  requirements: z
    .array(requirement)
    .describe('What each requirement says of itself, in the language of the report.'),
  tally: z.object({ must: counts, should: counts, may: counts, context: counts }),
  compared: z
    .object({ to: z.string(), new: count, known: count, gone: count })
    .optional()
    .describe('What the run is compared to, and how many open findings and faults are new, known and gone.'),
  decisionNotes: z.array(decisionNote).optional().describe('What to put right in the files of decisions.'),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
export type ReportWire = DeepReadonly<z.output<typeof reportWire>>;
export type PlanWire = ReportWire['plans'][number];
export type AssessmentWire = Extract<PlanWire, { status: 'assessed' }>['assessments'][number];
export type DecisionWire = NonNullable<AssessmentWire['decision']>;
export type DecisionNoteWire = NonNullable<ReportWire['decisionNotes']>[number];
export type DataWire = FindingWire['data'];
export type LocationWire = FindingWire['location'];
export type CitationWire = RequirementWire['citations'][number];
export type FindingWire = AssessmentWire['findings'][number];
export type DiagnosticWire = Extract<PlanWire, { status: 'assessed' }>['diagnostics'][number];
export type ObligationWire = AssessmentWire['obligations'][number];
export type RequirementWire = ReportWire['requirements'][number];

/** Draft-07; open for fields that later releases add. */
export function reportJsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(reportWire, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.id; // a name among the definitions, no keyword of draft-07
    },
  });
  return { $schema, $id: 'urn:beredskapsplan:report:1', title: 'plan check --format json', ...schema };
}
