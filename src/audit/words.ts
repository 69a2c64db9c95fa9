import { commonMessages } from '../assessment/common-messages.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { diagnosticTexts } from '../plan/diagnostic-texts.ts';
import type { AuditedDiagnostic, AuditedFinding } from './audit.ts';

export { crossSentence, problemSentence } from './odd-words.ts';

/** The sentence a finding stands for. */
export const findingSentence = (
  { message, params }: Pick<AuditedFinding, 'message' | 'params'>,
  { messages }: Pick<RequirementInfo, 'messages'>,
  language: Language,
): string =>
  fill(messages[message] ?? common[message] ?? same(message), params, { language, showValues: false });

export const diagnosticSentence = (
  { code, params }: Pick<AuditedDiagnostic, 'code' | 'params'>,
  language: Language,
): string => fill(faults[code] ?? same(code), params, { language, showValues: false });

const common: Readonly<Record<string, Text>> = commonMessages;
const faults: Readonly<Record<string, Text>> = diagnosticTexts;
