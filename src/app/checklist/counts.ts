import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import { strengthWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { words } from './words.ts';

/** «130 krav. Skal (lov og forskrift): 2 · Bør: 60 · Kan: 40 · Gjelder noe annet enn planen: 28» */
export function countsIn(requirements: readonly RequirementInfo[], language: Language): string {
  const all = requirements.map((one) => standingOf(one).strength);
  const counts = (['must', 'should', 'may', 'context'] as const)
    .map((strength) => [strength, all.filter((one) => one === strength).length] as const)
    .filter(([, count]) => count > 0)
    .map(([strength, count]) => `${translate(strengthWords[strength], language)}: ${count}`);
  return `${fill(words.count, { count: all.length }, { language, showValues: false })} ${counts.join(' · ')}`;
}
