import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

export const manifestName = 'manifest.json';

/** What an audit has written into a folder: the size of each file, and its hash unless it is too large for a person to have changed. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly sha256?: string;
}

const mostHashed = 32 * 1024 * 1024;

/** Hashes what it is shown, as long as it is not too much. */
export function hashed() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (piece: Uint8Array): void => {
      bytes += piece.length;
      if (bytes <= mostHashed) hash.update(piece);
    },
    told: (path: string): Written =>
      bytes > mostHashed ? { path, bytes } : { path, bytes, sha256: hash.digest('hex') },
  };
}

/** What was written last time; nothing where the manifest is gone or no longer ours. */
export function writtenBefore(folder: string): readonly Written[] {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as {
      files: readonly Written[];
    }; // looked at below
    return files.filter(({ path, bytes }) => isInside(path) && Number.isInteger(bytes));
  } catch {
    return [];
  }
}

/** A manifest somebody has tampered with must not make us remove files outside the folder. */
const isInside = (path: unknown): path is string =>
  typeof path === 'string' && /^[^/\\:]+(\/[^/\\:]+)*$/.test(path) && !path.split('/').includes('..');

/** Removes letters to municipalities that get none any more: only what we wrote, nobody has changed, in folders written to again. */
export function removeStale(folder: string, before: readonly Written[], now: readonly Written[]): void {
  for (const one of staleAmong(before, now))
    if (isAsWritten(folder, one)) rmSync(join(folder, one.path), { force: true });
}

/** As it will be: what is written now, and what other runs wrote that is still there. */
export function manifestText(before: readonly Written[], now: readonly Written[]): string {
  const names = new Set(now.map(({ path }) => path));
  const stale = new Set(staleAmong(before, now));
  const kept = before.filter((one) => !names.has(one.path) && !stale.has(one));
  const files = [...kept, ...now].sort((one, other) => (one.path < other.path ? -1 : 1));
  return `{\n"schemaVersion": 1,\n"files": [\n${files.map((one) => JSON.stringify(one)).join(',\n')}\n]\n}\n`;
}

function staleAmong(before: readonly Written[], now: readonly Written[]): readonly Written[] {
  const names = new Set(now.map(({ path }) => path));
  const folders = new Set(now.map(({ path }) => dirname(path)));
  return before.filter(({ path }) => dirname(path) !== '.' && folders.has(dirname(path)) && !names.has(path));
}

/** Gives the new name of a file in the way that we did not write, or that somebody has worked on since. */
export function setAside(folder: string, path: string, before: readonly Written[]): string | undefined {
  if (!existsSync(join(folder, path))) return undefined;
  const known = before.find((one) => one.path === path);
  if (known && isAsWritten(folder, known)) return undefined;
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let nth = 1; ; nth++) {
    const aside = `${stem}.kept-${nth}${extension}`;
    if (existsSync(join(folder, aside))) continue;
    renameSync(join(folder, path), join(folder, aside));
    return aside;
  }
}

function isAsWritten(folder: string, { path, bytes, sha256 }: Written): boolean {
  const file = join(folder, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== bytes) return false;
  return sha256 === undefined || createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
}
