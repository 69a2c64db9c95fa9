import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Workers } from '../../app/audit/batch.ts';

interface Answer {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * The program itself, started again in threads, as `plan audit`. One that dies takes its task with it and is replaced.
 */
export function workers(count: number, setup: unknown): Workers {
  const idle: Worker[] = [];
  const waiting: { readonly task: unknown; readonly answer: Answer }[] = [];
  const busy = new Map<Worker, Answer>();
  const start = (): Worker => {
    const worker = new Worker(programFile(), {
      argv: ['audit'],
      workerData: setup,
      env: process.env,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 },
    });
    const died = (fault: Error): void => {
      const answer = busy.get(worker);
      busy.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      void worker.terminate();
      answer?.reject(fault);
      if (answer && waiting.length > 0) give(start());
    };
    worker.on('message', (value: unknown) => {
      const answer = busy.get(worker);
      busy.delete(worker);
      give(worker);
      answer?.resolve(value);
    });
    worker.once('error', died);
    worker.once('exit', () => died(new Error('a worker ended')));
    return worker;
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (!next) {
      idle.push(worker);
      return;
    }
    busy.set(worker, next.answer);
    worker.postMessage(next.task);
  };
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, answer: { resolve, reject } });
        const free = idle.pop();
        if (free) give(free);
        else if (busy.size < count) give(start());
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** The command, which starts from code that is compiled already; or the source where the program is run from that. */
function programFile(): string {
  const isBuilt = existsSync(join(import.meta.dirname, 'plan.cjs'));
  return join(import.meta.dirname, '..', ...(isBuilt ? ['..', 'bin', 'plan.js'] : ['run.ts']));
}

/** Does tasks until there are no more, in a worker. Undefined in the main thread. */
export const asWorker = isMainThread
  ? undefined
  : {
      setup: workerData as unknown,
      serve: (work: (task: unknown) => Promise<unknown>): Promise<never> =>
        new Promise(() => {
          parentPort?.on('message', async (task: unknown) => parentPort?.postMessage(await work(task)));
        }),
    };
