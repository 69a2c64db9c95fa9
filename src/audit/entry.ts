import type { AuditedPlan } from './audit.ts';
import { lettersOf } from './outcome.ts';
import type { Traces } from './traces.ts';

/** The little of a plan that an audit goes through many times: small enough to be read again for each question. */
export interface PlanEntry {
  readonly file: string;
  /** Files it includes, as the plan's folder names them: they are no plans of their own. */
  readonly includes: readonly string[];
  readonly number?: string;
  readonly name?: string;
  readonly host?: string;
  readonly partners: readonly string[];
  /** Undefined for a plan that could not be read. */
  readonly judged?: {
    readonly planId: string;
    readonly sha256: string;
    readonly decisionsSha256?: string;
    /** A letter for each requirement: what it counts as, and the verdict beneath. */
    readonly outcomes: string;
    readonly verdicts: string;
  };
  readonly traces: Traces;
  /** Beside the plan lies a file of decisions nobody could read. */
  readonly decisionsUnread?: true;
}

export function entryOf(
  plan: AuditedPlan,
  requirements: readonly string[],
  { includes, traces, decisionsUnread }: Pick<PlanEntry, 'includes' | 'traces' | 'decisionsUnread'>,
): PlanEntry {
  const rest = { file: plan.file, includes, traces, ...(decisionsUnread ? { decisionsUnread } : {}) };
  if (plan.status === 'unreadable') return { ...rest, partners: [] };
  const { number, name, host, partners } = plan.municipality;
  return {
    ...rest,
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    ...(host === undefined ? {} : { host }),
    partners: partners.flatMap((partner) => partner.number ?? []),
    judged: {
      planId: plan.planId,
      sha256: plan.sha256,
      ...(plan.decisionsSha256 === undefined ? {} : { decisionsSha256: plan.decisionsSha256 }),
      outcomes: lettersOf(plan.outcomes),
      verdicts: verdictsOf(plan, requirements),
    },
  };
}

/** The verdicts without decisions: they differ only where something is remarked. */
export function verdictsOf(
  { outcomes, remarked }: Extract<AuditedPlan, { status: 'assessed' }>,
  requirements: readonly string[],
): string {
  const verdicts = new Map(remarked.map(({ requirement, verdict }) => [requirement, verdict]));
  return lettersOf(outcomes.map((outcome, index) => verdicts.get(requirements[index] ?? '') ?? outcome));
}
