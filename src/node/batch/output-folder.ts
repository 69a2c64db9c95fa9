import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFolder } from '../../app/audit/batch.ts';
import { UserError } from '../../app/errors.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import type { Written } from './manifest.ts';
import { hashed, manifestName, manifestText, removeStale, setAside, writtenBefore } from './manifest.ts';

const lockName = '.audit.lock';

/**
 * Files are written into a folder inside the folder, and moved out of it when all are there. Where a manifest is kept, what
 * somebody has changed is set aside, and what we wrote before and no longer make is removed.
 */
export function outputFolder(path: string, keepsManifest = false): OutputFolder {
  mkdirSync(path, { recursive: true });
  const lock = join(path, lockName);
  const staging = join(path, `.audit-${process.pid}.tmp`);
  const leave = (): void => {
    rmSync(staging, { recursive: true, force: true });
    rmSync(lock, { force: true });
    unhear();
  };
  const interrupted = (signal: NodeJS.Signals): void => {
    leave();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const unhear = (): void => {
    process.removeListener('SIGINT', interrupted);
    process.removeListener('SIGTERM', interrupted);
  };
  // Before the lock is there: whoever sees it may interrupt.
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    take(lock, path);
  } catch (fault) {
    unhear();
    throw fault;
  }
  try {
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
  } catch (fault) {
    leave();
    throw fault;
  }
  const now: Written[] = [];
  const write: OutputFolder['write'] = (name, content) => {
    const target = join(staging, name);
    mkdirSync(dirname(target), { recursive: true });
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    const hash = hashed();
    writePieces(target, isWhole ? [content] : content, keepsManifest ? hash.add : () => undefined);
    now.push(hash.told(name));
  };
  return {
    write,
    finish: () => {
      const before = keepsManifest ? writtenBefore(path) : [];
      const written = [...now];
      // All that needs room on the disk is done before anything takes its place.
      if (keepsManifest) write(manifestName, manifestText(before, written));
      for (const { path: name } of now) mkdirSync(dirname(join(path, name)), { recursive: true });
      const aside = keepsManifest ? written.flatMap((one) => setAside(path, one.path, before) ?? []) : [];
      for (const { path: name } of now) renameSync(join(staging, name), join(path, name));
      if (keepsManifest) removeStale(path, before, written);
      leave();
      return { names: now.map(({ path: name }) => name), aside };
    },
    abandon: leave,
  };
}

/** A lock left by an audit that is no longer running is nobody's. */
function take(lock: string, folder: string): void {
  const own = `${lock}-${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    for (let attempt = 0; attempt < 2; attempt++) {
      if (isPut(own, lock)) return;
      if (isRunning(Number(readFileSync(lock, 'utf8')))) throw inUse(folder);
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw inUse(folder);
}

/** As a second name of a file that is whole: nobody ever sees a lock without its owner in it. */
function isPut(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false; // the system's
  }
  try {
    copyFileSync(own, lock, constants.COPYFILE_EXCL); // where a file can have but one name
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false; // the system's
    throw fault;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's, but there
  }
}

const inUse = (folder: string): UserError =>
  new UserError(
    {
      nb: 'En annen gjennomgang skriver i {folder} akkurat nå. Vent til den er ferdig, eller velg en annen mappe med -o.',
      nn: 'Ein annan gjennomgang skriv i {folder} akkurat no. Vent til han er ferdig, eller vel ei anna mappe med -o.',
      en: 'Another audit is writing into {folder} right now. Wait until it has finished, or choose another folder with -o.',
    },
    { folder: same(shown(folder)) },
    { exit: 'incomplete' },
  );

function writePieces(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  told: (piece: Uint8Array) => void,
): void {
  const descriptor = openSync(file, 'wx');
  try {
    let waiting: Uint8Array[] = [];
    let length = 0;
    const flush = (): void => {
      const bytes = Buffer.concat(waiting);
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      waiting = [];
      length = 0;
    };
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      told(bytes);
      waiting.push(bytes);
      length += bytes.length;
      if (length > 256 * 1024) flush();
    }
    flush();
  } finally {
    closeSync(descriptor);
  }
}
