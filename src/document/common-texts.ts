import type { Text } from '../i18n/text.ts';

/** Words that several chapters use. */
export const commonTexts = {
  inBrief: { nb: 'I korte trekk', nn: 'I korte trekk', en: 'In brief' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
} as const satisfies Readonly<Record<string, Text>>;
