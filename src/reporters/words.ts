import { commonMessages } from '../assessment/common-messages.ts';
import type { Finding } from '../assessment/finding.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { Diagnostic } from '../plan/read.ts';

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
