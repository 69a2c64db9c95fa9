import type { Text } from '../i18n/text.ts';
import { effectiveWords } from './decision-words.ts';
import type { Outcome } from './outcome.ts';
import { verdictWords } from './verdict-words.ts';

export const outcomeWords: Readonly<Record<Outcome, Text>> = { ...verdictWords, ...effectiveWords };
