import type { Comparison } from '../../changes/comparison.ts';
import { compareSides } from '../diff/compare-sides.ts';
import type { OpenSide } from '../diff/sides.ts';
import { openPlan } from '../open-plan.ts';
import type { Environment, Revision } from '../ports.ts';

/** One revision of the plan, and what it changed. */
export interface LogEntry {
  readonly revision: Revision;
  /** The plan's own version then. */
  readonly planVersion: string | undefined;
  readonly plan: Comparison['plans'][number] | undefined;
  readonly comparison: Comparison;
}

/** The revisions of a plan and of what it includes and once included; undefined where there is no repository. */
export async function revisionsOf(
  { file, includes }: { readonly file: string; readonly includes: readonly string[] },
  atMost: number,
  environment: Environment,
): Promise<readonly LogEntry[] | undefined> {
  const { git } = environment;
  // One more than is told, so that the oldest has something to be compared to.
  const known = await git.history([file, ...includes], atMost + 1);
  if (!known) return undefined;
  const before = await Promise.all(known.map((one) => includedIn(one, environment)));
  const gone = [...new Set(before.flat())].filter((part) => !includes.includes(part));
  const revisions = gone.length === 0 ? known : await git.history([file, ...includes, ...gone], atMost + 1);
  const entries = await entriesOf(revisions ?? known, environment);
  return entries.slice(0, atMost);
}

async function includedIn({ file, commit }: Revision, { git, ...rest }: Environment) {
  const files = (await git.at(file, commit))?.files;
  return files === undefined ? [] : (await openPlan(file, file, { ...rest, files })).includes;
}

/** Each revision against the one before it; the first one brought the plan. */
async function entriesOf(
  revisions: readonly Revision[],
  environment: Environment,
): Promise<readonly LogEntry[]> {
  const sides = await Promise.all(revisions.map((one) => sideOf(one, environment)));
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

async function sideOf({ commit, date, file }: Revision, { git }: Environment): Promise<OpenSide | undefined> {
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
