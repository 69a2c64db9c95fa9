import type { Assessment } from '../../src/assessment/report.ts';
import type { Language } from '../../src/i18n/language.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { ReporterContext, Style } from '../../src/reporters/reporter.ts';

const isUnmet = ({ verdict }: Assessment): boolean => verdict === 'not-met' || verdict === 'partial';

const as = (text: string): string => text;

/** No colours; symbols as they are. */
export const plainStyle: Style = { strong: as, dim: as, level: (_, text) => text, unicode: true };

/** What a reporter is given in a quiet terminal of 80 columns; plans speak the language of the report. */
export function contextIn(language: Language, changes: Partial<ReporterContext> = {}): ReporterContext {
  return {
    language,
    languageOf: () => language,
    style: plainStyle,
    width: 80,
    showValues: false,
    maxFindings: Number.POSITIVE_INFINITY,
    depth: 'reviewer',
    gate: { failOn: 'should', strict: false, result: 'incomplete', stops: isUnmet },
    linesOf: () => [],
    stubFor: () => undefined,
    ...changes,
  };
}

export const { nb, nn, en } = languages;
