import type { Obligation } from '../../assessment/obligation.ts';
import { citationWords, obligationWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import type { Citation } from '../../reference/source.ts';
import type { CitationWire, ObligationWire, RequirementWire } from '../json-wire.ts';

/** What a requirement says of itself, in one language. */
export function requirementWire(requirement: RequirementInfo, language: Language): RequirementWire {
  const said = (text: Text): string => translate(text, language);
  const { id, code, group, settles, reads, fields, example, replaces } = requirement;
  return {
    id,
    code,
    group,
    title: said(requirement.title),
    asks: said(requirement.asks),
    why: said(requirement.why),
    advice: said(requirement.advice),
    pitfall: said(requirement.pitfall),
    forHumans: said(requirement.forHumans),
    ...(example ? { example: said(example) } : {}),
    settles,
    reads,
    fields,
    obligations: requirement.obligations.map((one) => obligationWire(one, language)),
    citations: requirement.citations.map((one) => citationWire(one, language)),
    ...(replaces ? { replaces } : {}),
  };
}

export const obligationWire = (obligation: Obligation, language: Language): ObligationWire => ({
  strength: obligation.strength,
  basis: obligation.basis,
  binds: obligation.binds,
  seen: obligation.seen,
  ...(obligation.from === undefined ? {} : { from: obligation.from }),
  ...(obligation.until === undefined ? {} : { until: obligation.until }),
  source: obligation.citation.source.id,
  where: translate(obligation.citation.where, language),
  words: obligationWords(obligation, language),
  citation: citationWords(obligation.citation, language),
});

const citationWire = ({ source, where }: Citation, language: Language): CitationWire => ({
  source: {
    ...source,
    publisher: translate(source.publisher, language),
    title: translate(source.title, language),
  },
  where: translate(where, language),
});
