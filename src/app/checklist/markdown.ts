import { inGroups } from '../../assessment/group.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { escapeMarkdown, markdownTable } from '../../util/markdown.ts';
import { countsIn } from './counts.ts';
import { words } from './words.ts';

/** A page with one table for each group. */
export function checklistMarkdown(requirements: readonly RequirementInfo[], language: Language): string {
  const said = (word: keyof typeof words): string => escapeMarkdown(translate(words[word], language));
  const head = (['code', 'requirement', 'level', 'source'] as const).map(said);
  const row = (requirement: RequirementInfo): readonly string[] => {
    const { obligations } = standingOf(requirement);
    return [
      requirement.code,
      translate(requirement.title, language),
      listed(obligations.map((one) => obligationWords(one, language))),
      listed(
        obligations.map(({ citation: { source, where } }) =>
          [
            translate(source.publisher, language) +
              (source.edition === undefined ? '' : ` (${source.edition})`),
            translate(where, language),
          ].join(', '),
        ),
      ),
    ].map(escapeMarkdown);
  };
  const tables = inGroups(requirements).map(
    ({ title, requirements: inGroup }) =>
      `## ${escapeMarkdown(translate(title, language))}\n\n${markdownTable(head, inGroup.map(row))}`,
  );
  const total = escapeMarkdown(countsIn(requirements, language));
  return [
    `# ${said('title')}\n`,
    ...(tables.length === 0 ? [`${said('none')}\n`] : [`${total}\n`, ...tables]),
  ].join('\n');
}

const listed = (texts: readonly string[]): string => [...new Set(texts)].join('; ');
