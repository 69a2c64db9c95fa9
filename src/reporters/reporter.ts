import type { Level } from '../assessment/obligation.ts';
import type { Assessment, Report } from '../assessment/report.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { Place } from '../plan/location.ts';

/** How emphasis looks on the stream that is written to; plain text where it has no colours. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly level: (level: Level, text: string) => string;
  /** Whether symbols outside ASCII can be shown. */
  readonly unicode: boolean;
}

/** How much a page for people tells: what weighs most, what is to be done about it, or everything. */
export const depths = ['leader', 'reviewer', 'full'] as const;
export type Depth = (typeof depths)[number];

export interface ReporterContext {
  /** The language of the report's own words; a plan's findings speak the language that `languageOf` gives. */
  readonly language: Language;
  readonly languageOf: (planLanguage: string | undefined) => Language;
  readonly style: Style;
  readonly width: number;
  readonly showValues: boolean;
  /** At most this many findings in a text meant for people; the rest is counted. */
  readonly maxFindings: number;
  readonly depth: Depth;
  /** What the gate was set to and how it went, for the summary. */
  readonly gate: {
    readonly failOn: string;
    readonly strict: boolean;
    readonly result: 'passed' | 'failed' | 'incomplete';
    /** Whether this assessment is one that keeps the gate shut. */
    readonly stops: (assessment: Assessment) => boolean;
  };
  /** The lines of a file, for code frames; only asked for when values are shown. */
  readonly linesOf: (file: string) => readonly string[];
  /** YAML to paste where something is missing. */
  readonly stubFor: (places: readonly Place[], language: Language) => string | undefined;
}

export interface Reporter {
  readonly name: string;
  readonly summary: Text;
  /** File ending that `--output` recognises it by. */
  readonly extension: string;
  readonly render: (report: Report, context: ReporterContext) => string;
}
