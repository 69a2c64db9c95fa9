import type { RequirementInfo } from '../../assessment/requirement.ts';
import { translate } from '../../i18n/language.ts';
import { topics } from '../change.ts';
import type { ComparedPlan, Comparison } from '../comparison.ts';
import type { ToldChange } from './sentences.ts';
import { changesInWords } from './sentences.ts';
import type { TellingSettings } from './teller.ts';
import { tellerFor } from './teller.ts';
import type { ToldVerdict } from './verdicts.ts';
import { verdictsInWords } from './verdicts.ts';
import { topicWords } from './words.ts';

/** What has become of a plan, in words: what every form of a comparison says in its own way. */
export interface ToldPlan {
  readonly topics: readonly { readonly title: string; readonly changes: readonly ToldChange[] }[];
  readonly verdicts: readonly ToldVerdict[];
}

export function toldPlan(
  { before, after, changes, verdicts }: ComparedPlan,
  requirements: readonly RequirementInfo[],
  settings: TellingSettings,
): ToldPlan {
  const teller = tellerFor(before, after, settings);
  const told = topics.map((topic) => ({
    title: translate(topicWords[topic], settings.language),
    changes: changesInWords(
      changes.filter((one) => one.topic === topic),
      teller,
    ),
  }));
  return {
    topics: told.filter(({ changes: said }) => said.length > 0),
    verdicts: verdictsInWords(verdicts, requirements, settings),
  };
}

/** Of many plans those with something to tell; one alone is told of either way. */
export const worthTelling = (plans: Comparison['plans']): Comparison['plans'] =>
  plans.length === 1
    ? plans
    : plans.filter(
        (plan) => plan.status !== 'compared' || plan.changes.length > 0 || plan.verdicts.length > 0,
      );
