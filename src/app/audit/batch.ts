import type { Text } from '../../i18n/text.ts';

/** What an audit needs of the world besides what every command does; loaded when an audit begins. */
export interface Batch {
  /** Every plan file below what is named, once each, in order; and the folders nobody may look into. */
  readonly walk: (path: string) => Walk;
  /** The bytes of a file as one moment had them; undefined when it would not stand still. Throws the system's error. */
  readonly readSteadily: (path: string, atMost: number) => Uint8Array | undefined;
  /** The hash of a file as one moment had it; undefined when it would not stand still. Throws the system's error. */
  readonly hashSteadily: (path: string) => string | undefined;
  /** A text that is another one when somebody has written the file since; undefined where there is none. */
  readonly standing: (path: string) => string | undefined;
  readonly spool: () => Spool;
  readonly lines: (file: string) => Iterable<string>;
  /** Writes what is given, piece by piece, to files in a folder: all of them or none. With a manifest of them where asked. */
  readonly folder: (path: string, keepsManifest?: boolean) => OutputFolder;
  /** A file of the cache, written whole; undefined where there can be none. */
  readonly cacheFile: (name: string) => string | undefined;
  readonly random: () => string;
  /** A secret text that stays the same as long as the cache does; undefined where nothing can be kept. */
  readonly keptSecret: () => string | undefined;
  /** A file by its name, or those in a folder whose names fit, in order. */
  readonly named: (path: string, fits: RegExp) => readonly string[];
  /** The same as long as the program and what it runs on are. */
  readonly programHash: () => string;
  readonly cores: number;
  readonly workers: (count: number, setup: unknown) => Workers;
  /** What this is when it runs in a worker itself. */
  readonly asWorker:
    | {
        readonly setup: unknown;
        readonly serve: (work: (task: unknown) => Promise<unknown>) => Promise<never>;
      }
    | undefined;
  readonly checksum: (text: string) => number;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Lets signals be heard. */
  readonly breathe: () => Promise<void>;
}

export interface Walk {
  readonly files: readonly string[];
  readonly refused: readonly { readonly path: string; readonly reason: Text }[];
}

/** Lines kept for later: in memory while they are few, and then in a file that nobody else sees. */
export interface Spool {
  readonly add: (line: string) => void;
  readonly lines: () => Iterable<string>;
  readonly close: () => void;
}

export interface OutputFolder {
  readonly write: (name: string, content: string | Uint8Array | Iterable<string>) => void;
  /** Puts everything written in its place. */
  readonly finish: () => Placed;
  readonly abandon: () => void;
}

export interface Placed {
  readonly names: readonly string[];
  /** New names of files in the way that people have worked on. */
  readonly aside: readonly string[];
}

export interface Workers {
  /** Answers with what the worker made of it; rejects when the worker died. */
  readonly run: (task: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}
