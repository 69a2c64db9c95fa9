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

export interface Sink {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly width: number;
}

export interface Source {
  readonly isTerminal: boolean;
  readonly read: (atMost: number) => Promise<Uint8Array>;
}

/** Everything outside the program. */
export interface Environment {
  readonly files: Files;
  readonly assets: Assets;
  readonly clock: Clock;
  readonly in: Source;
  readonly out: Sink;
  readonly err: Sink;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}
