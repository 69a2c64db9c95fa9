import type { Requirement } from '../../assessment/requirement.ts';
import type { AuditedPlan } from '../../audit/audit.ts';
import { entryOf } from '../../audit/entry.ts';
import { auditedPlan, auditedUnreadable } from '../../audit/record.ts';
import type { Trace } from '../../audit/traces.ts';
import { noTraces, tracesOf } from '../../audit/traces.ts';
import { assess } from '../../engine/assess.ts';
import type { Text } from '../../i18n/text.ts';
import { diagnostic } from '../../plan/diagnose.ts';
import type { PlanSource, UnreadablePlan } from '../../plan/read.ts';
import { pathOf } from '../../plan/texts.ts';
import { municipalitiesNamed } from '../../reference/municipalities.ts';
import { strangersIn } from '../../requirements/support/other-municipalities.ts';
import { sha256 } from '../../util/hash.ts';
import { decisionsBeside } from '../decisions-beside.ts';
import { UserError } from '../errors.ts';
import { openPlan } from '../open-plan.ts';
import type { Environment } from '../ports.ts';
import type { Batch } from './batch.ts';
import type { LocalFile } from './checklist.ts';
import type { Dependency } from './dependencies.ts';
import { decisionsHashes, watchedFiles } from './dependencies.ts';

/** What judging a plan depends on besides the plan: the same for the whole audit. */
export interface Judging {
  readonly asOf: string;
  readonly salt: string;
  /** The longest a decision may hold. */
  readonly longest: string;
  /** Files of local requirements. */
  readonly local: readonly LocalFile[];
}

/** A plan as an audit keeps it: both as JSON, the entry small and the body whole. */
export interface JudgedPlan {
  readonly dependencies: readonly Dependency[];
  readonly entry: string;
  readonly body: string;
}

/** Judges plans one after the other. Nothing about one of them stops it. */
export function judgeFor(
  { asOf, salt, longest }: Judging,
  requirements: readonly Requirement[],
  environment: Environment,
  batch: Batch,
) {
  const { files, take } = watchedFiles(environment.files, batch);
  const decided = decisionsBeside(environment.files, asOf, longest);
  const decisionsHash = decisionsHashes(batch);
  const hash = (kind: string, value: string): string => sha256([salt, '\0', kind, '\0', value]).slice(0, 20);

  const ids = requirements.map(({ id }) => id);

  return async (file: string): Promise<JudgedPlan> => {
    const { source, includes } = await openPlan(file, file, { files, in: environment.in });
    const dependencies = take();
    if (!source.readable)
      return judged(unreadable(source), ids, { dependencies, includes, traces: noTraces });
    const report = assess(source, requirements, asOf);
    let withDecisions = report;
    let decisionsUnread: true | undefined;
    try {
      withDecisions = await decided.over(file, report, source);
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
      decisionsUnread = true;
    }
    const traces = tracesOf(source.plan, hash, strangersOf(source));
    return judged(auditedPlan(withDecisions, source, decisionsHash(file)), ids, {
      dependencies,
      includes,
      traces,
      ...(decisionsUnread ? { decisionsUnread } : {}),
    });
  };
}

type Rest = Parameters<typeof entryOf>[2] & Pick<JudgedPlan, 'dependencies'>;

const judged = (
  plan: AuditedPlan,
  requirementIds: readonly string[],
  { dependencies, ...rest }: Rest,
): JudgedPlan => ({
  dependencies,
  entry: JSON.stringify(entryOf(plan, requirementIds, rest)),
  body: JSON.stringify(plan),
});

const unreadable = ({ file, diagnostics }: UnreadablePlan): AuditedPlan =>
  auditedUnreadable({ status: 'unreadable', file, diagnostics });

/** A plan whose judging brought a worker down: named, so that the rest can go on. */
export function couldNotBeJudged(file: string): JudgedPlan {
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const place = { path: [], logical: '', location, present: true };
  const diagnostics = [diagnostic('cannot-be-opened', place, { reason: stopped })] as const;
  return judged(unreadable({ readable: false, file, diagnostics }), [], {
    dependencies: [],
    includes: [],
    traces: noTraces,
  });
}

const stopped: Text = {
  nb: 'kontrollen av den stanset programmet',
  nn: 'kontrollen av han stansa programmet',
  en: 'checking it stopped the program',
};

const strangersOf = ({ plan }: PlanSource): readonly Trace[] =>
  strangersIn(plan).flatMap(({ name, text }) => {
    const [one] = municipalitiesNamed(name);
    return one ? [[one.number, `/${pathOf(text).join('/')}`] as const] : [];
  });
