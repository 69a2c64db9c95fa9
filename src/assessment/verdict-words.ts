import type { Text } from '../i18n/text.ts';
import type { Strength } from './obligation.ts';
import type { Verdict } from './verdict.ts';

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  met: { nb: 'oppfylt', nn: 'oppfylt', en: 'met' },
  partial: { nb: 'delvis oppfylt', nn: 'delvis oppfylt', en: 'partly met' },
  'not-met': { nb: 'ikke oppfylt', nn: 'ikkje oppfylt', en: 'not met' },
  'needs-review': { nb: 'må vurderes', nn: 'må vurderast', en: 'needs review' },
  'not-applicable': { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', en: 'not applicable' },
  'not-evaluated': { nb: 'ikke vurdert her', nn: 'ikkje vurdert her', en: 'not judged here' },
  error: { nb: 'kunne ikke kontrolleres', nn: 'kunne ikkje kontrollerast', en: 'could not be checked' },
};

/** What judges the plan, as a summary counts it. */
export const strengthWords: Readonly<Record<Strength | 'context', Text>> = {
  must: { nb: 'Skal (lov og forskrift)', nn: 'Skal (lov og forskrift)', en: 'Must (law and regulation)' },
  should: { nb: 'Bør', nn: 'Bør', en: 'Should' },
  may: { nb: 'Kan', nn: 'Kan', en: 'May' },
  context: {
    nb: 'Gjelder noe annet enn planen',
    nn: 'Gjeld noko anna enn planen',
    en: 'Binds something else than the plan',
  },
};
