import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Batch } from '../app/audit/batch.ts';
import { compareText } from '../util/compare.ts';
import { linesIn } from './batch/lines.ts';
import { outputFolder } from './batch/output-folder.ts';
import { readSteadily } from './batch/read-steadily.ts';
import { spool } from './batch/spool.ts';
import { walk } from './batch/walk.ts';
import { asWorker, workers } from './batch/workers.ts';

export const batch: Batch = {
  walk,
  readSteadily,
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

/** Over the program's own files: their content when built, their times while it is being worked on. */
function programHash(): string {
  const here = import.meta.dirname;
  const isBuilt = import.meta.dirname.endsWith('cli');
  const root = isBuilt ? here : join(here, '..');
  const hash = createHash('sha256');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(cjs|ts|json)$/.test(name)) continue;
    const file = join(root, name);
    hash.update(name).update(isBuilt ? readFileSync(file) : String(statSync(file).mtimeMs));
  }
  return hash.digest('hex');
}
