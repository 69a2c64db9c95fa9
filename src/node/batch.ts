import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Batch } from '../app/audit/batch.ts';
import { compareText } from '../util/compare.ts';
import { linesIn } from './batch/lines.ts';
import { outputFolder } from './batch/output-folder.ts';
import { programHash } from './batch/program-hash.ts';
import { hashSteadily, readSteadily } from './batch/read-steadily.ts';
import { spool } from './batch/spool.ts';
import { walk } from './batch/walk.ts';
import { asWorker, workers } from './batch/workers.ts';

export const batch: Batch = {
  walk,
  readSteadily,
  hashSteadily,
  standing,
  spool,
  lines: linesIn,
  folder: outputFolder,
  cacheFile: (name) => join(cacheFolder(), name),
  random: () => randomBytes(32).toString('hex'),
  keptSecret,
  named: (path, fits) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => fits.test(basename(name)))
          .sort(compareText)
          .map((name) => join(path, name))
      : [path],
  programHash,
  cores: availableParallelism(),
  workers,
  asWorker,
  checksum: crc32,
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
};

const cacheFolder = (): string =>
  join(
    process.env['XDG_CACHE_HOME'] || process.env['LOCALAPPDATA'] || join(homedir(), '.cache'),
    'beredskapsplan',
    'audit',
  );

/** For nobody else to read: with it, numbers could be found by trying them all. */
function keptSecret(): string | undefined {
  const file = join(cacheFolder(), 'salt');
  try {
    mkdirSync(cacheFolder(), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch {
    // It is there already, or cannot be.
  }
  try {
    const kept = readFileSync(file, 'utf8');
    return /^[0-9a-f]{64}$/.test(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever writes a file, renames another to its name or sets its times, changes one of these. */
function standing(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join('-');
}
