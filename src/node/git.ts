import { execFile } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import type { Files, Git, Snapshot } from '../app/ports.ts';
import { compareText } from '../util/compare.ts';
import { historyOf } from './git-history.ts';

/** Git, run as a program and never through a shell. What a reference or a path says is never taken for an option. */
export const git: Git = {
  at: async (near, reference) => {
    const root = await rootAround(near);
    if (root === undefined) return undefined;
    const wanted = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`];
    const commit = (await run(root, wanted))?.toString().trim();
    if (!commit) return undefined;
    const date = (await run(root, ['show', '-s', '--format=%cs', commit]))?.toString().trim() ?? '';
    return { commit, date, files: await filesAt(root, commit) };
  },

  history: async ([first, ...others], atMost) => {
    const root = await rootAround(first);
    if (root === undefined) return undefined;
    const inside = [insideOf(root, first), ...others.map((file) => insideOf(root, file))] as const;
    const told = await historyOf(inside, atMost, (args) => run(root, args));
    return told.map(({ path, ...revision }) => ({
      ...revision,
      file: path === inside[0] ? first : join(root, path),
    }));
  },

  about: async (near) => {
    const version = (await run('.', ['--version']))?.toString().replace('git version', '').trim();
    const root = await rootAround(near);
    const shallow = root && (await run(root, ['rev-parse', '--is-shallow-repository']))?.toString().trim();
    return { version, root, shallow: shallow === 'true' };
  },
};

/** More than any file that is read; what is cut off was too large anyway. */
const mostBytes = 64 * 1024 * 1024;

/** What git says; undefined where it refuses or is not installed. */
function run(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !placed.has(name)));
  const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true } as const;
  return new Promise((done) => {
    execFile('git', ['--no-optional-locks', ...args], options, (fault, out) => {
      done(fault && fault.code !== 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER' ? undefined : out);
    });
  });
}

/** Inside a hook git says where its repository is; here that follows from the files. */
const placed: ReadonlySet<string> = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);

async function rootAround(near: string): Promise<string | undefined> {
  const { real } = nearest(resolve(near));
  const folder = statSync(real).isDirectory() ? real : dirname(real);
  const root = (await run(folder, ['rev-parse', '--show-toplevel']))?.toString().replace(/\r?\n$/, '');
  return root ? realpathSync(root) : undefined;
}

/** A file that is gone now stands in the nearest folder that is not. */
function nearest(path: string): { readonly real: string; readonly rest: string } {
  if (existsSync(path)) return { real: realpathSync(path), rest: '' };
  const above = nearest(dirname(path));
  return { real: above.real, rest: join(above.rest, basename(path)) };
}

/** The path inside the repository, with `/` between its parts; it begins with `..` outside. */
function insideOf(root: string, path: string): string {
  const { real, rest } = nearest(resolve(path));
  return relative(root, join(real, rest)).replaceAll(sep, '/');
}

interface Blob {
  readonly name: string;
  readonly isLink: boolean;
}

async function filesAt(root: string, commit: string): Promise<Snapshot['files']> {
  const tree = await blobsOf(root, commit);
  const folders = new Set(['']);
  for (const path of tree.keys())
    for (let folder = path; folder !== '' && folder !== '.'; folder = posix.dirname(folder))
      folders.add(folder);
  for (const path of tree.keys()) folders.delete(path);
  const content = async ({ name }: Blob): Promise<Buffer> =>
    (await run(root, ['cat-file', 'blob', name])) ?? Buffer.alloc(0);

  /** A link is followed inside the commit, never out of it, and not for ever. */
  const follow = async (path: string, left = 10): Promise<string | undefined> => {
    const blob = tree.get(path);
    if (!blob?.isLink) return blob || folders.has(path) ? path : undefined;
    const target = posix.join(posix.dirname(path), (await content(blob)).toString());
    return left === 0 ? undefined : follow(target.replace(/^\.$|\/$/, ''), left - 1);
  };
  const find: Files['find'] = async (pattern) => {
    const place = insideOf(root, pattern);
    if (tree.has(place)) return [pattern];
    if (!folders.has(place)) return [];
    const start = place === '' ? '' : `${place}/`;
    const below = [...tree.keys()].filter((path) => path.startsWith(start));
    return below
      .map((path) => path.slice(start.length))
      .filter((path) => /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
      .sort(compareText)
      .map((path) => join(pattern, path).replaceAll(sep, '/'));
  };
  return {
    find,
    // A repository has its root, which is where looking upward ends.
    exists: async (path) => {
      const place = insideOf(root, path);
      return place === '.git' || (await follow(place)) !== undefined;
    },
    real: async (path) => {
      const found = await follow(insideOf(root, path));
      return found === undefined ? undefined : posix.join(root.replaceAll(sep, '/'), found);
    },
    read: async (path, atMost) => {
      const blob = tree.get((await follow(insideOf(root, path))) ?? '');
      if (!blob) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open', path });
      return new Uint8Array(await content(blob)).subarray(0, atMost);
    },
    write: async () => {
      throw new TypeError('what has been committed is not written to');
    },
  };
}

/** Every file of the commit, by its path. */
async function blobsOf(root: string, commit: string): Promise<ReadonlyMap<string, Blob>> {
  const told = (await run(root, ['ls-tree', '-r', '-z', '--full-tree', commit]))?.toString() ?? '';
  const entries = told.split('\0').flatMap((line): [string, Blob][] => {
    const [, mode, name, path] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return path && name ? [[path, { name, isLink: mode === '120000' }]] : [];
  });
  return new Map(entries);
}
