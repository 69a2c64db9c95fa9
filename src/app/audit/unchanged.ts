import { hashing } from '../../util/hash.ts';
import type { Files } from '../ports.ts';
import type { Batch } from './batch.ts';
import type { Dependency } from './dependencies.ts';
import { holds, keys } from './dependencies.ts';

/** What was asked and every plan, as a hash, and what the plans asked for. */
export interface Seen {
  readonly digest: string;
  readonly dependencies: readonly Dependency[];
}

/** What an audit left behind: nothing has to be judged or written anew while all of it is as it was. */
interface Left<Said> extends Seen {
  readonly outputs: readonly (readonly [file: string, standing: string | undefined])[];
  readonly said: Said;
}

/** The plans of an audit, seen one after the other. */
export interface Sight {
  readonly see: (file: string, key: string | undefined, dependencies: readonly Dependency[]) => void;
  /** Undefined when a plan could not be read: it may be another next time. */
  readonly result: () => Seen | undefined;
}

/** `asked` is everything besides the plans that decides what is written. */
export function sightOf(asked: string): Sight {
  const hash = hashing();
  hash.add(asked);
  const all: Dependency[] = [];
  let isSettled = true;
  return {
    see: (file, key, dependencies) => {
      if (key === undefined) isSettled = false;
      else hash.add(`\0${file}\0${key}`);
      all.push(...dependencies);
    },
    result: () => (isSettled ? { digest: hash.result(), dependencies: all } : undefined),
  };
}

/** What the last audit said, where the plans, what is asked of them and the files it wrote are all as they were. */
export async function saidBefore<Said>(
  name: string,
  asked: string,
  plans: readonly string[],
  files: Files,
  batch: Batch,
): Promise<Said | undefined> {
  const left = readLeft<Said>(name, batch);
  if (!left?.outputs.every(([file, standing]) => standing !== undefined && batch.standing(file) === standing))
    return undefined;
  const sight = sightOf(asked);
  const keyOf = keys(batch);
  for (const [index, file] of plans.entries()) {
    const key = keyOf(file);
    if (key === undefined) return undefined;
    sight.see(file, key, []);
    if (index % plansInBreath === 0) await batch.breathe();
  }
  if (sight.result()?.digest !== left.digest) return undefined;
  return (await holds(files, batch)(left.dependencies)) ? left.said : undefined;
}

const plansInBreath = 500;

/** Remembers what has just been written. An audit is worth as much when that fails. */
export function leave<Said>(
  name: string,
  { outputs, ...rest }: Seen & { readonly outputs: readonly string[]; readonly said: Said },
  batch: Batch,
): void {
  try {
    const path = batch.cacheFile(`${name}.left`);
    if (path === undefined) return;
    const left: Left<Said> = { ...rest, outputs: outputs.map((file) => [file, batch.standing(file)]) };
    const written = JSON.stringify(left);
    const folder = batch.folder(path.slice(0, path.lastIndexOf('/')));
    folder.write(`${name}.left`, `${batch.checksum(written)}\n${written}`);
    folder.finish();
  } catch {
    // Next time everything is looked at again.
  }
}

function readLeft<Said>(name: string, batch: Batch): Left<Said> | undefined {
  try {
    const path = batch.cacheFile(`${name}.left`);
    if (path === undefined) return undefined;
    const [sum, written = ''] = [...batch.lines(path)];
    return sum === String(batch.checksum(written)) ? (JSON.parse(written) as Left<Said>) : undefined; // written here
  } catch {
    return undefined;
  }
}
