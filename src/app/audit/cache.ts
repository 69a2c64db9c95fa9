import { compareText } from '../../util/compare.ts';
import type { Files } from '../ports.ts';
import type { Batch } from './batch.ts';
import { holds, keys } from './dependencies.ts';
import type { JudgedPlan } from './judge-plan.ts';

/**
 * What the last audit of the same files came to, one line for each plan in the order of files, so that it is read along
 * with them and never held. A line counts only when its checksum fits and the plan, what it includes and the decisions
 * beside it are as they were; the first line, only when day, program and salt are.
 */
export interface Cache {
  /** To be asked in the order of files. */
  readonly find: (file: string) => Promise<Found>;
  /** To be told in the same order. */
  readonly keep: (file: string, found: Found, plan: JudgedPlan) => void;
  /** Writes what was kept, where anything is different from last time. */
  readonly close: () => void;
}

export interface Found {
  /** Of the plan as it is now; undefined where it cannot be read. */
  readonly key: string | undefined;
  readonly kept: Kept | undefined;
}

export const noCache: Cache = {
  find: async () => ({ key: undefined, kept: undefined }),
  keep: () => undefined,
  close: () => undefined,
};

export function openCache(name: string, header: string, files: Files, batch: Batch): Cache {
  const path = batch.cacheFile(`${name}.cache`);
  if (path === undefined) return noCache;
  const earlier = entriesIn(path, header, batch);
  const keyOf = keys(batch);
  const stillHolds = holds(files, batch);
  const fresh = batch.spool();
  let next = earlier.next();
  let asBefore = 0; // lines at the beginning that stay as they are, and need not be kept
  let differs = false;
  return {
    find: async (file) => {
      const key = keyOf(file);
      while (!next.done && compareText(next.value.file, file) < 0) next = earlier.next();
      const there = next.done || next.value.file !== file ? undefined : next.value;
      const fits = there !== undefined && there.key === key && (await stillHolds(there.dependencies));
      return { key, kept: fits ? there : undefined };
    },
    keep: (file, { key, kept }, plan) => {
      if (!differs && kept?.position === asBefore) asBefore += 1;
      else {
        differs = true;
        if (kept) fresh.add(kept.line);
        else if (key !== undefined && !isUnsettled(plan)) fresh.add(lineOf(file, key, plan, batch));
      }
    },
    close: () => {
      try {
        if (differs || asBefore === 0) {
          const folder = batch.folder(path.slice(0, path.lastIndexOf('/')));
          folder.write(`${name}.cache`, written(header, first(asBefore, path, batch), fresh.lines()));
          folder.finish();
        }
      } catch {
        // An audit is worth as much without a cache.
      } finally {
        fresh.close();
      }
    },
  };
}

function lineOf(file: string, key: string, plan: JudgedPlan, batch: Batch): string {
  const line = [JSON.stringify(file), key, JSON.stringify(plan.dependencies), plan.entry, plan.body].join(
    '\t',
  );
  return `${batch.checksum(line)}\t${line}`;
}

function* first(count: number, path: string, batch: Batch): Iterable<string> {
  if (count === 0) return;
  let position = -1; // the header
  for (const line of batch.lines(path)) {
    if (position >= count) return;
    if (position >= 0) yield line;
    position += 1;
  }
}

function* written(header: string, ...parts: readonly Iterable<string>[]): Iterable<string> {
  yield `${header}\n`;
  for (const lines of parts) for (const line of lines) yield `${line}\n`;
}

/** A plan nobody could open may be another next time. */
export const isUnsettled = (plan: JudgedPlan): boolean => plan.body.includes('"cannot-be-opened"');

interface Kept extends JudgedPlan {
  readonly file: string;
  readonly key: string;
  /** As it stands in the cache, and which line of it. */
  readonly line: string;
  readonly position: number;
}

function* entriesIn(path: string, header: string, batch: Batch): Generator<Kept, undefined> {
  try {
    const lines = batch.lines(path)[Symbol.iterator]();
    if (lines.next().value !== header) return undefined;
    let position = 0;
    for (let line = lines.next(); !line.done; line = lines.next(), position += 1) {
      const [sum = '', file = '', key = '', dependencies = '', entry = '', body = ''] =
        line.value.split('\t');
      const rest = line.value.slice(sum.length + 1);
      if (String(batch.checksum(rest)) !== sum) continue;
      const dependsOn: Kept['dependencies'] = dependencies === '[]' ? [] : JSON.parse(dependencies);
      yield { file: JSON.parse(file), key, dependencies: dependsOn, entry, body, line: line.value, position };
    }
  } catch {
    return undefined; // no cache, or one that cannot be read: the plans are judged anew
  }
  return undefined;
}
