import type { DecisionType } from '../../assessment/decision.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { bindDecisions } from '../../decisions/bind.ts';
import { contentHash } from '../../decisions/content-hash.ts';
import { entryText, withEntry } from '../../decisions/edit.ts';
import type { WrittenDecision } from '../../decisions/schema.ts';
import { assess } from '../../engine/assess.ts';
import type { PlanSource } from '../../plan/read.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import { beside } from '../../util/file-path.ts';
import { usualMaxWaiver } from '../config/settings.ts';
import { settingsFor } from '../config.ts';
import { decisionsName } from '../decisions-beside.ts';
import type { Output } from '../outputs.ts';
import type { Environment } from '../ports.ts';
import { nextId } from './next-id.ts';
import { openDecisions, usable } from './open.ts';
import { planToDecideOn } from './plan-to-decide-on.ts';
import {
  pathIn,
  refuseBackwards,
  refuseUnlessItCounts,
  refuseUnread,
  requirementToDecide,
} from './refuse.ts';

/** What somebody has decided about one requirement of one plan. */
export interface DecideRequest {
  readonly code: string;
  /** The plan. */
  readonly file: string;
  readonly type: DecisionType;
  readonly justification: string;
  readonly approver: string;
  readonly role: string;
  readonly authority: 'municipality' | 'county-governor' | undefined;
  readonly approvedAt: string;
  readonly expires: string;
  /** The part of the plan it is about, as a JSON Pointer or with dots. */
  readonly path: string | undefined;
  readonly compensating: string | undefined;
  readonly ref: string | undefined;
  readonly id: string | undefined;
  readonly asOf: string;
}

export interface DecideOutcome {
  readonly id: string;
  readonly code: string;
  /** The entry alone, as it will stand in the file. */
  readonly entry: string;
  readonly output: Output & { readonly file: string; readonly text: string };
}

/** One more entry in the file of decisions beside the plan. Refuses what would not count. Writes nothing. */
export async function decide(request: DecideRequest, environment: Environment): Promise<DecideOutcome> {
  const requirement = requirementToDecide(request.code);
  refuseBackwards(request);
  const source = await planToDecideOn(request.file, environment);
  refuseUnread(requirement, source);
  const file = beside(source.file, decisionsName);
  const before = await textOf(file, environment);
  const report = assess(source, catalogue, request.asOf);
  const { decisions } = await usable(file, before);
  const id = request.id ?? nextId(request, decisions);
  const entry = entryFor(request, { id, planId: report.planId, requirement, source });
  await usable(file, entryText(entry), 'entry');
  const text = await withEntry(before, entry);
  const after = await usable(file, text);
  const { settings } = await settingsFor(source.file, undefined, {}, environment);
  const bound = bindDecisions(after.decisions, {
    report,
    source,
    requirements: catalogue,
    asOf: request.asOf,
    longest: settings.maxWaiver ?? usualMaxWaiver,
  });
  refuseUnlessItCounts(bound, requirement, after.decisions, id);
  return { id, code: requirement.code, entry: entryText(entry), output: { file, text } };
}

async function textOf(file: string, { files }: Environment): Promise<string> {
  if (!(await files.exists(file))) return '';
  const { content } = await openDecisions(file, files);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

interface About {
  readonly id: string;
  readonly planId: string;
  readonly requirement: RequirementInfo;
  readonly source: PlanSource;
}

/** In the order that a person reads it. */
function entryFor(request: DecideRequest, { id, planId, requirement, source }: About): WrittenDecision {
  const { type, justification, compensating, approver, role, authority, approvedAt, expires, ref } = request;
  const path = request.path === undefined ? undefined : pathIn(request.path, requirement);
  return {
    id,
    type,
    requirement: requirement.code,
    scope: { plan: planId, ...(path === undefined ? {} : { path }) },
    justification,
    ...(compensating === undefined ? {} : { compensating }),
    approvedBy: { name: approver, role, ...(authority === undefined ? {} : { authority }) },
    approvedAt,
    expires,
    contentHash: contentHash(source.plan, requirement.reads, path),
    ...(ref === undefined ? {} : { ref }),
  };
}
