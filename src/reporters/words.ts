import { commonMessages } from '../assessment/common-messages.ts';
import type { Comparison } from '../assessment/earlier.ts';
import type { Finding } from '../assessment/finding.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { Diagnostic } from '../plan/read.ts';
import { shown } from '../util/shown.ts';

/** How the words of a report are to be told. */
export interface Telling {
  readonly language: Language;
  readonly showValues: boolean;
}

/** The sentence a finding stands for, the plan's own words masked unless they are to be shown. */
export const sentence = (
  { message, params }: Finding,
  { messages }: RequirementInfo,
  telling: Telling,
): string => fill(messages[message] ?? common[message] ?? same(message), params, telling);

const common: Readonly<Record<string, Text>> = commonMessages;

export const diagnosticSentence = ({ message, params }: Diagnostic, telling: Telling): string =>
  fill(message, params, telling);

/** How a run went against an earlier one. */
export const comparisonWords = ({ to, ...counts }: Comparison, language: Language): string =>
  fill(comparison, { to: same(shown(to)), ...counts }, { language, showValues: false });

const comparison: Text = {
  nb: 'Sammenlignet med {to}: {new} nye, {known} kjent fra før og ikke vist her, {gone} borte. Tallene gjelder alt.',
  nn: 'Samanlikna med {to}: {new} nye, {known} kjende frå før og ikkje viste her, {gone} borte. Tala gjeld alt.',
  en: 'Compared with {to}: {new} new, {known} known from before and not shown here, {gone} gone. The counts are of everything.',
};

/** Of a plan that was expected. */
export const notSubmitted: Text = {
  nb: 'Det er ikke levert noen plan.',
  nn: 'Det er ikkje levert nokon plan.',
  en: 'No plan has been submitted.',
};
