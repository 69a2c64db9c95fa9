import { levelOf } from '../../assessment/obligation.ts';
import { obligationWords, sourceWords } from '../../assessment/obligation-words.ts';
import type { PlanReport } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { taxaOf } from './taxonomies.ts';

/** Every requirement as a rule, also what is met, so that a viewer can close what is solved. */
export const requirementRules = (requirements: readonly RequirementInfo[], language: Language) =>
  requirements.map((requirement) => {
    const { id, code, title, asks, advice, obligations, group, citations } = requirement;
    const said = (text: Parameters<typeof translate>[0]) => translate(text, language);
    const standing = standingOf(requirement);
    const unmet = standing.strength === 'context' ? undefined : standing.obligations[0];
    const level = levelOf(unmet, 'not-met');
    const sources = [...new Set(citations.map(({ source }) => sourceWords(source, language)))];
    const duty = standing.obligations.map((one) => obligationWords(one, language)).join('; ');
    const helpUri = citations.find(({ source }) => source.url !== undefined)?.source.url;
    return {
      id: code,
      name: id,
      shortDescription: { text: said(title) },
      fullDescription: { text: said(asks) },
      help: {
        text: [said(asks), duty, said(advice), ...sources].join('\n'),
        markdown: `${said(asks)}\n\n**${duty}**\n\n${said(advice)}\n\n${sources.map((one) => `- ${one}`).join('\n')}`,
      },
      ...(helpUri === undefined ? {} : { helpUri }),
      relationships: taxaOf(requirement).map((target) => ({ target, kinds: ['relevant'] })),
      defaultConfiguration: { level: level === 'none' ? 'note' : level },
      properties: {
        tags: [group, standing.strength],
        obligations: obligations.map(({ strength, basis, binds, seen }) => ({
          strength,
          basis,
          binds,
          seen,
        })),
      },
    };
  });

/** The faults of shape that occur, each as a rule of the reader. */
export const faultRules = (plans: readonly PlanReport[], language: Language) => {
  const seen = new Map(
    plans.flatMap((plan) =>
      plan.status === 'assessed' ? plan.diagnostics.map((one) => [one.code, one] as const) : [],
    ),
  );
  return [...seen.values()].map(({ code }) => ({
    id: code,
    shortDescription: { text: translate(shapeFault, language) },
    defaultConfiguration: { level: 'error' },
  }));
};

const shapeFault = {
  nb: 'Feil i formen på planen',
  nn: 'Feil i forma på planen',
  en: 'A fault in the shape of the plan',
} as const;
