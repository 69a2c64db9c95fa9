import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { files } from '../../src/node/files.ts';
import { git } from '../../src/node/git.ts';
import { fakeEnvironment } from './fake-environment.ts';

/** A repository on the disk, committed to by a made-up planner on days that are chosen. */
export function gitRepository() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'plan-repository-')));
  const run = (args: readonly string[], date = '2026-10-01'): string =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...who(date) } }).toString();
  run(['init', '-q', '-b', 'main']);
  return {
    root,
    at: (name: string): string => join(root, name),
    /** Writes what is given, takes away what is `undefined`, and commits all of it. */
    commit: (date: string, content: Readonly<Record<string, string | undefined>> = {}): void => {
      for (const [name, text] of Object.entries(content)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        if (text === undefined) rmSync(join(root, name));
        else writeFileSync(join(root, name), text);
      }
      run(['add', '-A']);
      run(['commit', '-qm', date, '--allow-empty'], date);
    },
    move: (from: string, to: string): void => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    tag: (name: string): unknown => run(['tag', name]),
    remove: (): void => rmSync(root, { recursive: true, force: true }),
    /** The command in this repository, with real files and real git. */
    plan: async (...argv: readonly string[]) => {
      const environment = { ...fakeEnvironment(), files, git };
      const code = await main(argv, environment);
      return { code, ...environment.said };
    },
  };
}

const who = (date: string) => ({
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ GIT_AUTHOR_NAME: 'Kari Eksempel', GIT_AUTHOR_EMAIL: 'kari@fjellvik.example' },
  ...{ GIT_COMMITTER_NAME: 'Kari Eksempel', GIT_COMMITTER_EMAIL: 'kari@fjellvik.example' },
  ...{ GIT_AUTHOR_DATE: `${date}T12:00:00`, GIT_COMMITTER_DATE: `${date}T12:00:00` },
});
