import type { BoundDecision } from '../../src/assessment/decision.ts';
import type { AssessedPlan, Assessment } from '../../src/assessment/report.ts';
import type { Requirement } from '../../src/assessment/requirement.ts';
import { bindDecisions } from '../../src/decisions/bind.ts';
import { contentHash } from '../../src/decisions/content-hash.ts';
import type { DecisionsReading } from '../../src/decisions/read.ts';
import { readDecisions } from '../../src/decisions/read.ts';
import { assess } from '../../src/engine/assess.ts';
import type { PlanSource } from '../../src/plan/read.ts';
import { sentence } from './plans.ts';
import { requirementWith } from './requirements.ts';

/** The one who approves in all tests; the name must never be told. */
export const approver = 'Randi Fjellheim';

export interface EntryFields {
  readonly [field: string]: string;
}

const usual: EntryFields = {
  id: 'W-2026-001',
  type: 'waiver',
  requirement: 'REQ-99',
  scope: '{ plan: fjord }',
  justification: 'Samøvelsen er flyttet til mai av teamet.',
  approvedBy: `{ name: ${approver}, role: beredskapsleder }`,
  approvedAt: '2026-01-10',
  expires: '2026-12-31',
  contentHash: `sha256:${'0'.repeat(64)}`,
};

/** One entry as people write it; a field given as an empty text is left out. */
export function entry(fields: EntryFields = {}): string {
  const lines = Object.entries({ ...usual, ...fields }).filter(([, value]) => value !== '');
  return lines.map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`).join('');
}

export const readEntries = (...entries: readonly string[]): Promise<DecisionsReading> =>
  readDecisions('plan.decisions.yaml', entries.join(''));

/** `short-justification 5:3 …` */
export const faultsIn = (reading: DecisionsReading): readonly string[] =>
  (reading.usable ? reading.notes : reading.faults).map(
    ({ code, place, message, params }) =>
      `${code} ${place.location.line}:${place.location.column} ${sentence({ message, params }, 'en')}`,
  );

/** The only requirement of these tests: it asks for the members of the team, and reads `team` and `revision`. */
export const requirement = requirementWith({});

export const hashOf = (source: PlanSource, path?: string): string =>
  contentHash(source.plan, requirement.reads, path);

/** What a plan came to with decisions laid over it. */
export async function decided(
  source: PlanSource,
  text: string,
  {
    asOf = '2026-11-22',
    by = requirement,
    longest,
  }: { readonly asOf?: string; readonly by?: Requirement; readonly longest?: string | undefined } = {},
): Promise<{ readonly before: AssessedPlan; readonly after: AssessedPlan; readonly about: Assessment }> {
  const reading = await readDecisions('plan.decisions.yaml', text);
  if (!reading.usable) throw new Error(faultsIn(reading).join('\n'));
  const before = assess(source, [by], asOf);
  const after = bindDecisions(reading.decisions, {
    report: before,
    source,
    requirements: [by],
    asOf,
    ...(longest === undefined ? {} : { longest }),
  });
  const [about] = after.assessments;
  if (!about) throw new Error('one requirement gives one assessment');
  return { before, after, about };
}

export const statesOf = ({ decisions = [] }: Assessment): readonly BoundDecision['state'][] =>
  decisions.map(({ state }) => state);
