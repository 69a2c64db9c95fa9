import type { BoundDecision, DecisionState } from '../assessment/decision.ts';
import { isWaivable, leavesOpen } from '../assessment/decision.ts';
import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { requirementOn } from '../assessment/requirement.ts';
import { quote } from '../i18n/text.ts';
import type { PlanSource } from '../plan/read.ts';
import { addDuration } from '../util/plain-date.ts';
import { contentHash, pathTo } from './content-hash.ts';
import type { Decision } from './decision.ts';
import { requirementNamed } from './requirement-named.ts';

/** What decisions are held against: a plan, what it came to, and the day. */
export interface Judged {
  readonly report: AssessedPlan;
  readonly source: PlanSource;
  readonly requirements: readonly RequirementInfo[];
  readonly asOf: string;
  /** The longest a decision may hold from the day it was approved; as long as it says where there is no such limit. */
  readonly longest?: string;
}

/** Lays the decisions about a plan over what it came to. Verdicts, levels and findings stay as they were. */
export function bindDecisions(decisions: readonly Decision[], judged: Judged): AssessedPlan {
  const { report, requirements } = judged;
  const mine = new Map<string, readonly Decision[]>();
  for (const decision of decisions) {
    const requirement = requirementNamed(requirements, decision.requirement);
    if (decision.plan === report.planId && requirement)
      mine.set(requirement.id, [...(mine.get(requirement.id) ?? []), decision]);
  }
  if (mine.size === 0) return report;
  const assessments = report.assessments.map((assessment): Assessment => {
    const about = mine.get(assessment.requirement);
    const requirement = requirements.find(({ id }) => id === assessment.requirement);
    return about && requirement
      ? { ...assessment, decisions: bindAll(about, assessment, requirement, judged) }
      : assessment;
  });
  const { status, planId, file, files, language, diagnostics } = report;
  return {
    status,
    planId,
    file,
    files,
    get sha256() {
      return report.sha256;
    },
    language,
    diagnostics,
    assessments,
  };
}

/** Of several that would hold, the first counts. */
function bindAll(
  decisions: readonly Decision[],
  assessment: Assessment,
  requirement: RequirementInfo,
  judged: Judged,
): readonly BoundDecision[] {
  let held = false;
  return decisions.map((decision) => {
    const state = stateOf(decision, assessment, requirement, judged);
    const bound = boundAs(state === 'active' && held ? 'duplicate' : state, decision, judged.longest);
    held ||= state === 'active';
    return bound;
  });
}

function stateOf(
  decision: Decision,
  assessment: Assessment,
  requirement: RequirementInfo,
  { source, asOf, longest }: Judged,
): DecisionState {
  const { type, path } = decision;
  const untimely = stateOn(asOf, decision, longest);
  if (untimely) return untimely;
  if (assessment.verdict === 'error') return 'check-failed';
  if (!leavesOpen(assessment.verdict)) return 'unused';
  if (type === 'attestation' && assessment.verdict !== 'needs-review') return 'not-attestable';
  if (type !== 'attestation' && !isWaivable(requirementOn(requirement, asOf))) return 'not-waivable';
  if (contentHash(source.plan, requirement.reads, path) !== decision.contentHash) return 'stale';
  return path === undefined || covers(path, assessment, source) ? 'active' : 'beyond-path';
}

/** Why it does not hold on that day. The first and the last day it holds are both among those it does. */
function stateOn(
  day: string,
  { approvedAt, expires }: Decision,
  longest: string | undefined,
): DecisionState | undefined {
  if (approvedAt === undefined || expires === undefined) return 'malformed-date';
  if (day > expires) return 'expired';
  if (longest !== undefined && expires > addDuration(approvedAt, longest)) return 'too-long';
  return day < approvedAt ? 'not-yet' : undefined;
}

/** Whether all that is open about the requirement lies at the path or below it. */
function covers(path: string, { findings }: Assessment, source: PlanSource): boolean {
  const scope = `${source.place(pathTo(source.plan, path)).logical}/`;
  return findings
    .filter(({ kind }) => kind === 'gap' || kind === 'question')
    .every(({ place }) => `${place.logical}/`.startsWith(scope));
}

function boundAs(state: DecisionState, decision: Decision, longest: string | undefined): BoundDecision {
  const { id, type, role, authority, approvedAt, expires, path, compensating, ref } = decision;
  return {
    id,
    type,
    state,
    role,
    ...(authority === undefined ? {} : { authority }),
    approvedAt,
    expires,
    ...(state === 'too-long' && longest !== undefined ? { longest } : {}),
    ...(path === undefined ? {} : { path }),
    justification: quote(decision.justification),
    ...(compensating === undefined ? {} : { compensating: quote(compensating) }),
    ...(ref === undefined ? {} : { ref: quote(ref) }),
    place: decision.place('id'),
  };
}
