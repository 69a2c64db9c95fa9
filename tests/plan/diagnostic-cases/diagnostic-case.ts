import type { DiagnosticCode } from '../../../src/plan/diagnostic-texts.ts';

/** A plan with one thing wrong, and how that is to be said. */
export interface DiagnosticCase {
  readonly when: string;
  readonly plan: string | Uint8Array;
  /** Files that lie beside it. */
  readonly files?: Readonly<Record<string, string>>;
  readonly code: DiagnosticCode;
  /** File, line and column. */
  readonly at: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
