import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Walk } from '../../app/audit/batch.ts';
import { systemReason } from '../../app/system-reason.ts';
import { compareText } from '../../util/compare.ts';

/** Folder by folder, in the order of whole paths. Links are followed, each folder and each linked file once. */
export function walk(path: string): Walk {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { files: [], refused: [] };
  if (!found.isDirectory()) return { files: [slashed(path)], refused: [] };
  const files: string[] = [];
  const refused: Walk['refused'][number][] = [];
  const seen = new Set<string>();
  const waiting = [path];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      const real = realpathSync(folder);
      if (seen.has(real)) continue;
      seen.add(real);
      for (const entry of readdirSync(folder, { withFileTypes: true })) sort(folder, entry);
    } catch (fault) {
      refused.push({ path: slashed(folder), reason: systemReason(fault) });
    }
  }
  return { files: files.sort(compareText), refused };

  function sort(folder: string, entry: Dirent): void {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') return;
    const inside = join(folder, name);
    const kind = entry.isSymbolicLink() ? statOf(inside) : entry;
    if (kind?.isDirectory()) waiting.push(inside);
    else if (isPlanName(name) && isNew(entry, inside)) files.push(slashed(inside));
  }

  /** A link to a file is the file: it counts once, under whichever of its names comes first. */
  function isNew(entry: Dirent, inside: string): boolean {
    if (!entry.isSymbolicLink()) return true;
    try {
      const real = realpathSync(inside);
      return seen.size < seen.add(real).size && !real.startsWith(`${realpathSync(path)}/`);
    } catch {
      return true; // a link to nowhere is a plan nobody can open
    }
  }
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const isPlanName = (name: string): boolean =>
  /\.ya?ml$/i.test(name) && !/\.(decisions|config)\.ya?ml$/i.test(name);

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
