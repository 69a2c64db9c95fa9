import type { Comparison } from '../../changes/comparison.ts';
import { compareSides } from '../diff/compare-sides.ts';
import type { OpenSide } from '../diff/sides.ts';
import type { Environment, Revision } from '../ports.ts';

/** One revision of the plan, and what it changed. */
export interface LogEntry {
  readonly revision: Revision;
  /** The plan's own version then. */
  readonly planVersion: string | undefined;
  readonly plan: Comparison['plans'][number] | undefined;
  readonly comparison: Comparison;
}

/** Each revision against the one before it; the first one brought the plan. */
export async function entriesOf(
  file: string,
  revisions: readonly Revision[],
  environment: Environment,
): Promise<readonly LogEntry[]> {
  const sides = await Promise.all(revisions.map((one) => sideOf(file, one, environment)));
  const entries: LogEntry[] = [];
  for (const [index, revision] of revisions.entries()) {
    const young = sides[index];
    if (!young) continue;
    const old = sides[index + 1] ?? { ...young, files: nothing };
    const comparison = await compareSides(
      [old, young],
      { asOf: revision.date, oldAsOf: undefined },
      environment,
    );
    const [plan] = comparison.plans;
    const meta = plan?.status === 'compared' ? plan.after.meta : undefined;
    entries.push({ revision, planVersion: meta?.planVersion, plan, comparison });
  }
  return entries;
}

async function sideOf(
  file: string,
  { commit, date }: Revision,
  { git }: Environment,
): Promise<OpenSide | undefined> {
  const snapshot = await git.at(file, commit);
  return snapshot && { label: commit.slice(0, 8), place: file, files: snapshot.files, commit, date };
}

/** Before the first revision there was no plan. */
const nothing: OpenSide['files'] = {
  find: async () => [],
  exists: async () => false,
  real: async () => undefined,
  read: async () => new Uint8Array(),
  write: async () => undefined,
};
