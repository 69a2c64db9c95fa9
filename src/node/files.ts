import type { Stats } from 'node:fs';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../app/ports.ts';
import { compareText } from '../util/compare.ts';

/** The file system. Calls are synchronous: for files as small as plans that is fastest, and starts no threads. */
export const files: Files = {
  read: async (path, atMost) => {
    const descriptor = openSync(path, 'r');
    try {
      return readUpTo(descriptor, atMost);
    } finally {
      closeSync(descriptor);
    }
  },

  write: async (path, content) => {
    const existing = statOf(path);
    if (existing && !existing.isFile()) return writeFileSync(path, content); // a device, or a folder that refuses
    const target = existing ? realpathSync(path) : path;
    mkdirSync(dirname(target), { recursive: true });
    const unfinished = join(dirname(target), `.${process.pid}-${process.hrtime.bigint()}.tmp`);
    try {
      writeFileSync(unfinished, content, { flag: 'wx', ...(existing && { mode: existing.mode }) });
      renameSync(unfinished, target);
    } catch (fault) {
      rmSync(unfinished, { force: true });
      throw fault;
    }
  },

  exists: async (path) => existsSync(path),

  find: async (pattern) => {
    const found = statOf(pattern);
    if (found?.isDirectory()) return plansBelow(pattern, new Set()).sort(compareText);
    if (found) return [slashed(pattern)];
    return isPattern(pattern) ? await matching(pattern) : [];
  },

  real: async (path) => {
    try {
      return slashed(realpathSync(path));
    } catch {
      return undefined;
    }
  },
};

function readUpTo(descriptor: number, atMost: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let left = atMost;
  while (left > 0) {
    const piece = new Uint8Array(Math.min(left, 65_536));
    const length = readSync(descriptor, piece);
    if (length === 0) break;
    pieces.push(piece.subarray(0, length));
    left -= length;
  }
  const [only, ...others] = pieces;
  return only && others.length === 0 ? only : Buffer.concat(pieces);
}

/** Undefined where there is nothing; other refusals of the system are thrown. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException; // `statSync` throws no other
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw fault;
  }
}

/** Links are followed, each folder once, so that a link to a folder above does not lead round in a circle. */
function plansBelow(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return readdirSync(folder)
    .sort(compareText)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((name) => {
      const path = join(folder, name);
      const found = statOf(path);
      if (found?.isDirectory()) return plansBelow(path, seen);
      return found && isPlanName(name) ? [slashed(path)] : [];
    });
}

const isPlanName = (name: string): boolean => /\.ya?ml$/i.test(name);

const isPattern = (pattern: string): boolean => /[*?[\]{}()!]/.test(pattern);

/** Searched from the last folder that is named in full, so that only what lies below it is skipped. */
async function matching(pattern: string): Promise<readonly string[]> {
  const parts = slashed(pattern).split('/');
  const open = parts.findIndex(isPattern);
  const folder = parts.slice(0, open).join('/') || (open === 0 ? '.' : '/');
  const { glob } = await import('tinyglobby');
  const found = await glob(parts.slice(open).join('/'), {
    cwd: folder,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const seen = new Set<string>();
  const isNew = (path: string): boolean => seen.size < seen.add(realpathSync(path)).size;
  const paths = found.filter(isPlanName).map((path) => slashed(join(folder, path)));
  return paths.sort(compareText).filter(isNew);
}

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
