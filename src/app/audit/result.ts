import { requirementOn } from '../../assessment/requirement.ts';
import { across } from '../../audit/across.ts';
import type { AuditChanges, AuditProblem, AuditResult } from '../../audit/audit.ts';
import type { Compared } from '../../audit/compare.ts';
import { compare, comparedEntry } from '../../audit/compare.ts';
import { counter } from '../../audit/counts.ts';
import type { Submission } from '../../audit/coverage.ts';
import { cover } from '../../audit/coverage.ts';
import type { PlanEntry } from '../../audit/entry.ts';
import type { Walk } from './batch.ts';
import type { AuditChecklist } from './checklist.ts';
import type { EarlierAudit } from './earlier.ts';
import type { KeptPlans } from './plans.ts';
import type { OpenedRegister } from './register.ts';

export interface Circumstances {
  readonly asOf: string;
  readonly version: string;
  readonly register: OpenedRegister | undefined;
  readonly county: string | undefined;
  readonly due: string | undefined;
  readonly reviewer: string | undefined;
  readonly previous: EarlierAudit | undefined;
  readonly refused: Walk['refused'];
  readonly checklist: AuditChecklist;
}

/** What the judged plans come to together. */
export function resultOf(plans: KeptPlans, circumstances: Circumstances): AuditResult {
  const { asOf, version, register, county, due, reviewer, previous, refused, checklist } = circumstances;
  const requirementIds = checklist.requirements.map(({ id }) => id);
  const counts = counter(requirementIds);
  const submissions: Submission[] = [];
  const submission = submissionsOf();
  const audited = plans.audited();
  for (const entry of plans.entries()) {
    if (entry.judged) counts.add(entry.judged.outcomes);
    submissions.push(submission(entry));
  }
  const { coverage, problems } = cover(submissions, register?.municipalities, { due, county });
  return {
    tool: { name: 'beredskapsplan', version },
    asOf,
    checklist: {
      hash: checklist.hash,
      requirements: checklist.requirements.map((one) => requirementOn(one, asOf)),
    },
    register: register && {
      name: register.name,
      sha256: register.sha256,
      ...(county === undefined ? {} : { county }),
      municipalities: register.municipalities.length,
    },
    due,
    reviewer,
    coverage,
    plans: audited,
    counts: counts.result(),
    problems: [...refused.map(refusedFolder), ...problems],
    across: across(() => plans.entries(), audited.count),
    changes: previous && changesSince(previous, plans, { asOf, version, checklist }),
  };
}

/** The little of a plan that coverage asks for, each name kept once: there is one of these for every plan. */
function submissionsOf(): (entry: PlanEntry) => Submission {
  const words = new Map<string, string>();
  const alike = (word: string): string => words.get(word) ?? words.set(word, word).get(word) ?? word;
  const named = (name: 'number' | 'name' | 'host', word: string | undefined) =>
    word === undefined ? {} : { [name]: alike(word) };
  return ({ file, number, name, host, partners, judged }) => ({
    file,
    ...named('number', number),
    ...named('name', name),
    ...named('host', host),
    partners: partners.length === 0 ? nobody : partners.map(alike),
    ...(judged ? { judged: noDetails } : {}),
  });
}

const nobody: readonly string[] = [];
/** Coverage asks only whether there is a judgement. */
const noDetails = { planId: '', sha256: '', outcomes: '', verdicts: '' };

const refusedFolder = ({ path, reason }: Walk['refused'][number]): AuditProblem => ({
  code: 'folder-refused',
  files: [path],
  params: { reason },
});

const changesSince = (
  previous: EarlierAudit,
  plans: KeptPlans,
  { asOf, version, checklist }: Pick<Circumstances, 'asOf' | 'version' | 'checklist'>,
): AuditChanges =>
  compare(previous, {
    asOf,
    tool: version,
    checklist: checklist.hash,
    requirements: checklist.requirements.map(({ id }) => id),
    plans: {
      *[Symbol.iterator](): Iterator<Compared> {
        for (const entry of plans.entries()) yield* comparedEntry(entry);
      },
    },
  });
