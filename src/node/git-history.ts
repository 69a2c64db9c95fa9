import type { Revision } from '../app/ports.ts';

type Run = (args: readonly string[]) => Promise<Buffer | undefined>;

/** What touched any of the paths, newest first. Each is followed through the names it has had; the first gives `path`. */
export async function historyOf(
  [first, ...others]: readonly [string, ...string[]],
  atMost: number,
  run: Run,
): Promise<readonly (Omit<Revision, 'file'> & { readonly path: string })[]> {
  const own = await followed(first, atMost, run);
  const parts = await Promise.all(others.map((path) => followed(path, atMost, run)));
  const known = new Map([...parts.flat(), ...own].map((one) => [one.commit, one]));
  const order = await positionsOf(known, run);
  const at = (one: { readonly commit: string }): number => order.get(one.commit) ?? 0;
  return [...known.values()]
    .sort((one, other) => at(one) - at(other))
    .slice(0, atMost)
    .map((one) => {
      const then = own.find((entry) => at(entry) >= at(one)) ?? own.at(-1);
      return { ...one, path: then?.path ?? first };
    });
}

/** A path has one name in each commit; git follows one path at a time. */
async function followed(path: string, atMost: number, run: Run) {
  const told = await run([
    ...['log', '--follow', '--first-parent', '--diff-merges=first-parent', '--name-status', '-z'],
    ...[`--max-count=${atMost}`, `--format=${mark}%H%n%cs%n%an%n%s%n`, '--', `:(top,literal)${path}`],
  ]);
  return (told?.toString() ?? '')
    .split(mark)
    .slice(1)
    .map((entry) => {
      const [commit = '', date = '', author = '', subject = '', ...rest] = entry.split('\n');
      const [, ...names] = rest.join('\n').split('\0').filter(Boolean);
      return { commit, date, author, subject, path: names.at(-1) ?? path };
    });
}

/** In no name of an author and no first line of a message. */
const mark = '\u0001';

/** Days and even seconds are shared by commits, so it is git that says which came first. */
async function positionsOf(commits: ReadonlyMap<string, unknown>, run: Run) {
  if (commits.size === 0) return new Map<string, number>();
  const told = await run(['rev-list', '--first-parent', 'HEAD']);
  const all = (told?.toString() ?? '').split('\n').filter((commit) => commits.has(commit));
  return new Map(all.map((commit, index) => [commit, index]));
}
