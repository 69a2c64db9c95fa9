import { beside, folderOf } from '../../util/file-path.ts';
import { sha256 } from '../../util/hash.ts';
import { decisionsName } from '../decisions-beside.ts';
import type { Files } from '../ports.ts';
import type { Batch } from './batch.ts';

/** A file a plan asked for: where its name led, and what stood there; nothing where there was nothing. */
export type Dependency = readonly [asked: string, real: string | undefined, sha256: string | undefined];

/** The files of an audit: read as one moment had them, and remembered until somebody takes what was asked for. */
export function watchedFiles(
  files: Files,
  batch: Pick<Batch, 'readSteadily'>,
): { readonly files: Files; readonly take: () => readonly Dependency[] } {
  let led: [string, string | undefined][] = [];
  const contents = new Map<string, string>();
  return {
    files: {
      ...files,
      real: async (path) => {
        const real = await files.real(path);
        led.push([path, real]);
        return real;
      },
      read: async (path, atMost) => {
        const content = batch.readSteadily(path, atMost);
        if (!content) throw unsteady();
        if (led.length > 0) contents.set(path, sha256([content])); // what is read before anything is asked for is the plan
        return content;
      },
    },
    take: () => {
      const taken = led.map(([asked, real]): Dependency => [asked, real, real && contents.get(real)]);
      led = [];
      contents.clear();
      return taken;
    },
  };
}

/** Whether everything that was asked for is as it was. */
export const holds =
  (files: Files, batch: Pick<Batch, 'hashSteadily'>) =>
  async (all: readonly Dependency[]): Promise<boolean> => {
    for (const [asked, real, hash] of all) {
      if ((await files.real(asked)) !== (real ?? undefined)) return false;
      if (hash !== undefined && hash !== null && real !== undefined && hashAt(real, batch) !== hash)
        return false;
    }
    return true;
  };

/** What tells a plan and the decisions beside it from what they were; undefined for a plan that cannot be read. */
export function keys(batch: Pick<Batch, 'hashSteadily'>): (file: string) => string | undefined {
  const decisionsHash = decisionsHashes(batch);
  return (file) => {
    const hash = hashAt(file, batch);
    return hash === undefined ? undefined : `${hash}-${decisionsHash(file) ?? ''}`;
  };
}

/** The hash of the decisions beside a plan, each folder's read once. */
export function decisionsHashes(batch: Pick<Batch, 'hashSteadily'>): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    const folder = folderOf(file);
    if (!known.has(folder)) known.set(folder, hashAt(beside(file, decisionsName), batch));
    return known.get(folder);
  };
}

function hashAt(file: string, batch: Pick<Batch, 'hashSteadily'>): string | undefined {
  try {
    return batch.hashSteadily(file);
  } catch {
    return undefined;
  }
}

/** As the system words that somebody else is using it. */
const unsteady = (): Error =>
  Object.assign(new Error('the file changes'), { code: 'EBUSY', syscall: 'read' });
