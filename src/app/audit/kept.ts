import { hashing, sha256 } from '../../util/hash.ts';
import type { Environment } from '../ports.ts';
import type { Batch, Walk } from './batch.ts';
import type { Cache } from './cache.ts';
import { isUnsettled } from './cache.ts';
import type { AuditChecklist } from './checklist.ts';
import type { OpenedRegister } from './register.ts';
import type { AuditRequest } from './run.ts';
import type { Sight } from './unchanged.ts';

interface Asking extends AuditRequest {
  readonly opened: OpenedRegister | undefined;
  readonly earlier: unknown;
  readonly found: Walk;
  readonly files: unknown;
  readonly salt: string;
  readonly longest: string;
  readonly local: unknown;
  readonly checklist: AuditChecklist;
}

/** What is kept of an audit from one time to the next. */
export interface Kept {
  /** The same for the same folders. */
  readonly name: string;
  /** The same as long as a plan is judged in the same way. */
  readonly header: string;
  /** The same as long as the same plans come to the same files and the same words. */
  readonly asked: string;
}

export async function keptFor(
  {
    found,
    salt,
    opened,
    language,
    patterns,
    jobs: _,
    earlier: __,
    files: ___,
    local: ____,
    checklist,
    ...asking
  }: Asking,
  { files, version }: Environment,
  batch: Batch,
): Promise<Kept> {
  const { asOf, longest, shard, previous } = asking;
  const header = [version, batch.programHash(), checklist.hash, asOf, longest, sha256([salt])].join(' ');
  const asked = {
    ...asking,
    header,
    language: language.tag,
    register: opened && [opened.name, opened.sha256],
    previous: previous === undefined ? undefined : hashOf(batch.lines(previous)),
    refused: found.refused,
  };
  return {
    name: sha256([JSON.stringify([await files.real('.'), patterns, shard])]).slice(0, 24),
    header,
    asked: JSON.stringify(asked),
  };
}

/** The cache is told of every plan in its order; so is whoever wants to know next time whether all are the same. */
export const seenBy = (sight: Sight, cache: Cache): Cache => ({
  ...cache,
  keep: (file, found, plan) => {
    cache.keep(file, found, plan);
    sight.see(file, isUnsettled(plan) ? undefined : found.key, plan.dependencies);
  },
});

function hashOf(lines: Iterable<string>): string {
  const hash = hashing();
  for (const line of lines) hash.add(`${line}\n`);
  return hash.result();
}
