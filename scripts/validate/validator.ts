/** What one validator said of one file: nothing when the file is sound. */
export interface Judged {
  readonly file: string;
  readonly faults: readonly string[];
}

/** A program that judges rendered documents. */
export interface Validator {
  readonly name: string;
  readonly extension: 'html' | 'pdf' | 'xlsx';
  /** Why it cannot run here; undefined when it can. */
  readonly missing: () => string | undefined;
  /** All files at once, so that what starts slowly starts once. */
  readonly judge: (files: readonly string[]) => Promise<readonly Judged[]>;
}
