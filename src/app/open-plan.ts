import { diagnostic } from '../plan/diagnose.ts';
import type { Include } from '../plan/include.ts';
import type { ReadResult, UnreadablePlan } from '../plan/read.ts';
import { readPlan } from '../plan/read.ts';
import { limits } from '../plan/yaml/limits.ts';
import { includeFrom } from './included-files.ts';
import { standardInput } from './plan-files.ts';
import type { Environment } from './ports.ts';
import { isSystemFault, systemReason } from './system-reason.ts';

/** Gets every file that is read. */
export type Keep = (file: string, content: Uint8Array) => unknown;

export interface OpenedPlan {
  readonly source: ReadResult;
  /** The files it includes. */
  readonly includes: readonly string[];
}

/** Reads a plan from a file or from standard input. A file the system refuses is a plan that cannot be read. */
export async function openPlan(
  file: string,
  stdinName: string,
  environment: Pick<Environment, 'files' | 'in'>,
  keep: Keep = () => undefined,
): Promise<OpenedPlan> {
  const isStdin = file === standardInput;
  const name = isStdin ? stdinName : file;
  const atMost = limits.bytes + 1; // enough to see that a file is too large
  const includes: string[] = [];
  const find = includeFrom(file, environment.files, atMost);
  const include: Include = async (wanted) => {
    const found = isStdin ? 'include-without-folder' : await find(wanted);
    if (typeof found !== 'string') {
      includes.push(found.file);
      keep(found.file, found.content as Uint8Array); // files are read as bytes
    }
    return found;
  };
  try {
    const content = await (isStdin ? environment.in.read(atMost) : environment.files.read(file, atMost));
    keep(name, content);
    return { source: await readPlan(name, content, include), includes };
  } catch (fault) {
    if (!isSystemFault(fault)) throw fault;
    return { source: cannotBeOpened(name, fault), includes };
  }
}

function cannotBeOpened(file: string, fault: Error): UnreadablePlan {
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const place = { path: [], logical: '', location, present: true };
  const reason = systemReason(fault);
  return { readable: false, file, diagnostics: [diagnostic('cannot-be-opened', place, { reason })] };
}
