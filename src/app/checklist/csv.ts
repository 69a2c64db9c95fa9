import type { Obligation } from '../../assessment/obligation.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { csv } from '../../util/csv.ts';

/** One row for each requirement: codes as they are, texts in the language. The columns keep their names and order. */
export const checklistCsv = (requirements: readonly RequirementInfo[], language: Language): string =>
  csv([columns, ...requirements.map((requirement) => row(requirement, language))]);

const columns = [
  'code',
  'id',
  'group',
  'title',
  'strength',
  'basis',
  'binds',
  'source',
  'where',
  'seen',
  'in_words',
  'other_duties',
  'asks',
  'advice',
  'for_humans',
];

function row(requirement: RequirementInfo, language: Language): readonly string[] {
  const { strength, obligations: counting } = standingOf(requirement);
  const others = requirement.obligations.filter((one) => !counting.includes(one));
  const said = (text: Text): string => translate(text, language);
  const each = (tell: (obligation: Obligation) => string): string =>
    [...new Set(counting.map(tell))].join('; ');
  return [
    requirement.code,
    requirement.id,
    requirement.group,
    said(requirement.title),
    strength,
    each(({ basis }) => basis),
    each(({ binds }) => binds),
    each(({ citation }) => said(citation.source.title)),
    each(({ citation }) => said(citation.where)),
    each(({ seen }) => seen),
    each((one) => obligationWords(one, language)),
    others.map((one) => `${obligationWords(one, language)}: ${said(one.citation.where)}`).join('; '),
    said(requirement.asks),
    said(requirement.advice),
    said(requirement.forHumans),
  ];
}
