import type { Requirement } from '../../assessment/requirement.ts';
import type { Environment } from '../ports.ts';
import type { Batch, Workers } from './batch.ts';
import type { Cache, Found } from './cache.ts';
import { requirementsWith } from './checklist.ts';
import type { JudgedPlan, Judging } from './judge-plan.ts';
import { couldNotBeJudged, judgeFor } from './judge-plan.ts';
import type { Progress } from './progress.ts';

/** Below this many plans, starting workers takes longer than they save. */
const enoughForWorkers = 1500;
const plansInTask = 24;

interface Gathering {
  readonly judging: Judging;
  readonly requirements: readonly Requirement[];
  readonly cache: Cache;
  readonly jobs: number | undefined;
  readonly progress: Progress;
}

/** Judges the files and hands them on in their order, whoever finishes first. */
export async function gather(
  files: readonly string[],
  { judging, requirements, cache, jobs, progress }: Gathering,
  add: (plan: JudgedPlan) => void,
  { environment, batch }: { readonly environment: Environment; readonly batch: Batch },
): Promise<void> {
  const count = jobs ?? (files.length > enoughForWorkers ? batch.cores : 1);
  const workers = count > 1 ? batch.workers(count, judging) : undefined;
  const here = judgeFor(judging, requirements, environment, batch);
  const judge = workers ? (task: readonly string[]) => inWorker(workers, task) : inTurn(here);
  const ahead = workers ? count * 3 : 1;
  const begun: Promise<() => void>[] = [];
  const settle = async (): Promise<void> => (await begun.shift())?.();
  try {
    for (let from = 0; from < files.length; from += plansInTask) {
      begun.push((await begin(files.slice(from, from + plansInTask))).judged);
      if (begun.length >= ahead) await settle();
      if (from % (plansInTask * 8) === 0) await batch.breathe();
    }
    while (begun.length > 0) await settle();
  } finally {
    await workers?.close();
  }

  /** Looks the plans up, has the others judged, and promises to hand all of them on. Wrapped, so that nobody waits for it here. */
  async function begin(task: readonly string[]): Promise<{ readonly judged: Promise<() => void> }> {
    const found: Found[] = [];
    for (const file of task) found.push(await cache.find(file));
    const missing = task.filter((_, index) => !found[index]?.kept);
    const plans = missing.length === 0 ? Promise.resolve([]) : judge(missing);
    const judged = plans.then((fresh) => () => {
      const next = fresh[Symbol.iterator]();
      for (const [index, file] of task.entries()) {
        const one = found[index] as Found; // one for each file
        const plan = one.kept ?? (next.next().value as JudgedPlan); // one for each that is missing
        cache.keep(file, one, plan);
        add(plan);
      }
      progress.add(task.length);
    });
    judged.catch(() => undefined); // thrown when it is its turn
    return { judged };
  }
}

const inTurn =
  (judge: (file: string) => Promise<JudgedPlan>) =>
  async (task: readonly string[]): Promise<readonly JudgedPlan[]> => {
    const plans: JudgedPlan[] = [];
    for (const file of task) plans.push(await judge(file));
    return plans;
  };

/** When a worker dies, its plans are tried one by one, so that only the one that killed it is lost. */
async function inWorker(workers: Workers, task: readonly string[]): Promise<readonly JudgedPlan[]> {
  try {
    return (await workers.run(task)) as readonly JudgedPlan[]; // what `serveJudging` gives
  } catch {
    const [only] = task;
    if (task.length === 1 && only !== undefined) return [couldNotBeJudged(only)];
    const plans: JudgedPlan[] = [];
    for (const file of task) plans.push(...(await inWorker(workers, [file])));
    return plans;
  }
}

/** What a worker does. */
export async function serveJudging(
  worker: NonNullable<Batch['asWorker']>,
  environment: Environment,
  batch: Batch,
): Promise<never> {
  const judging = worker.setup as Judging; // what `gather` gave
  const requirements = await requirementsWith(judging.local, judging.asOf);
  const judge = inTurn(judgeFor(judging, requirements, environment, batch));
  return worker.serve((task) => judge(task as readonly string[])); // what `inWorker` asks
}
