import type { Batch } from './audit/batch.ts';

export type { Style } from '../reporters/reporter.ts';

/** The day it is, in Europe/Oslo, as an ISO date. */
export interface Clock {
  readonly today: () => string;
}

/** Files by their path, with `/` between its parts on every system. */
export interface Files {
  /** The first bytes of a file, no more than `atMost`. Rejects with the system's error when it cannot be read. */
  readonly read: (path: string, atMost: number) => Promise<Uint8Array>;
  /** Whole or not at all: written beside and renamed. Creates the folder. Rejects with the system's error. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * What a file name, a folder or a pattern stands for, sorted; nothing when there is nothing. A folder or a pattern
   * gives `.yaml` and `.yml` files, and skips hidden folders and `node_modules`.
   */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** The path with symbolic links resolved; undefined when nothing can be reached there. */
  readonly real: (path: string) => Promise<string | undefined>;
}

/** Files that belong to the product, by their path inside the package. */
export interface Assets {
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
}

/** The files of a repository as they were at one commit; nothing can be written there. */
export interface Snapshot {
  /** The full name of the commit. */
  readonly commit: string;
  /** The day of the commit, as an ISO date. */
  readonly date: string;
  /** Under the paths they have now, for `read`, `exists`, `find` (a file or a folder) and `real`. */
  readonly files: Files;
}

/** A commit that touched the files asked about. */
export interface Revision {
  readonly commit: string;
  readonly date: string;
  readonly author: string;
  /** The first line of the message. */
  readonly subject: string;
  /** Where the first of the files asked about was then. */
  readonly file: string;
}

/** The history that files have in git, where there is one. `near` is a file or folder in the repository. */
export interface Git {
  /** Undefined where `near` lies in no repository, git is not installed, or the reference names no commit. */
  readonly at: (near: string, reference: string) => Promise<Snapshot | undefined>;
  /** What touched any of the files under any name they have had, newest first, as the current branch saw it; undefined where there is no repository. */
  readonly history: (
    files: readonly [string, ...string[]],
    atMost: number,
  ) => Promise<readonly Revision[] | undefined>;
  /** The version of git, and the repository that `near` lies in; either is undefined where it is not there. */
  readonly about: (near: string) => Promise<{
    readonly version: string | undefined;
    readonly root: string | undefined;
    /** Whether the history was cut off when it was fetched. */
    readonly shallow: boolean;
  }>;
}

export interface Sink {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly width: number;
}

export interface Source {
  readonly isTerminal: boolean;
  readonly read: (atMost: number) => Promise<Uint8Array>;
}

/** Tells, once for each burst, that something in one of the folders was written; ends only with the program. */
export type Changes = (folders: readonly string[]) => AsyncIterable<unknown>;

/** Everything outside the program. */
export interface Environment {
  readonly files: Files;
  readonly assets: Assets;
  readonly git: Git;
  readonly changes: Changes;
  readonly clock: Clock;
  readonly in: Source;
  readonly out: Sink;
  readonly err: Sink;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** What runs the program: «Node 22.1.0». */
  readonly runtime: string;
  /** Told where little is left to do, so that nothing is prepared for much. */
  readonly endsSoon: () => void;
  /** What only an audit of many plans needs. */
  readonly batch: () => Promise<Batch>;
}
