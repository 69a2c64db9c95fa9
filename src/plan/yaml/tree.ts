import type { Path } from '../location.ts';

/** Offsets into the text, in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where one node stands: its value, and its key when it stands under one. A scalar is what is written, quotes and all; a
 * block scalar ends with its last visible character; a collection runs from its first key, dash or bracket to the end of
 * its last value; a value nobody wrote is an empty span right after its colon or dash.
 */
export interface NodeSpan {
  readonly key?: Span;
  readonly value: Span;
}

/** What a text must be at its top: a plan has keys, a file of entries is a list. */
export type TopOfYaml = 'mapping' | 'list';

/** What can be wrong with a text before anyone asks what it says. */
export type YamlProblemCode =
  | 'too-large'
  | 'not-utf8'
  | 'too-deep'
  | 'too-many-aliases'
  | 'several-documents'
  | 'empty'
  | 'not-a-mapping'
  | 'yaml-syntax'
  | 'duplicate-key';

export interface YamlProblem {
  readonly code: YamlProblemCode;
  /** The library's own code for a syntax error (`BAD_INDENT` …); `RESOURCE_EXHAUSTION` when too large in tokens. */
  readonly detail?: string;
  /** For a duplicate key: the key, and where it stood first. */
  readonly key?: string;
  readonly first?: Span;
  readonly span: Span;
}

/** A text that was read: its value, and where each node of it stands. */
export interface YamlTree {
  readonly value: unknown;
  /** Undefined when nothing stands at the path. */
  readonly locate: (path: Path) => NodeSpan | undefined;
  /** Duplicate keys; everything else makes a text unreadable. */
  readonly problems: readonly YamlProblem[];
}

/** The text is without its byte order mark; empty when it was too large, cut before the fault when it was not UTF-8. */
export type YamlResult =
  | { readonly readable: true; readonly text: string; readonly tree: YamlTree }
  | {
      readonly readable: false;
      readonly text: string;
      readonly problems: readonly [YamlProblem, ...YamlProblem[]];
    };
