import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { AuditResult } from './audit.ts';

/** One way to tell an audit, as files of a folder. A file of `outputs/` is one, as its default export. */
export interface AuditOutput {
  /** What `--format` knows it by. */
  readonly id: string;
  readonly summary: Text;
  /** Part of the folder when nothing else is asked for. */
  readonly usual: boolean;
  /** Left out, and said to be, when there are more plans than this and it was not asked for by name. */
  readonly atMost?: number;
  readonly make: (
    result: AuditResult,
    context: AuditContext,
  ) => AsyncIterable<AuditFile> | Iterable<AuditFile>;
}

/** A file by its path in the folder. Long ones come in pieces, so that memory stays flat. */
export interface AuditFile {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

export interface AuditContext {
  /** The language of what the officer reads. */
  readonly language: Language;
  /** The language form of what a municipality reads: its plan's, or what the register knows. */
  readonly languageOf: (tag: string | undefined) => Language;
  /** Files that belong to the product, by their path inside the package. */
  readonly assets: {
    readonly text: (name: string) => string;
    readonly bytes: (name: string) => Uint8Array;
  };
  /** For CSV: `;` where the reader's spreadsheet expects it. */
  readonly separator: ',' | ';';
}
