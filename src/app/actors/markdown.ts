import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Actor } from '../../reference/actors.ts';
import { escapeMarkdown, markdownTable } from '../../util/markdown.ts';
import { byLevel, described } from './described.ts';
import { words } from './words.ts';

/** A page with one table for each level as published. */
export function actorsMarkdown(actors: readonly Actor[], language: Language): string {
  const said = (word: keyof typeof words): string => escapeMarkdown(translate(words[word], language));
  const head = [
    'Id',
    ...(['name', 'responsible', 'category', 'expected', 'source', 'note'] as const).map(said),
  ];
  const row = (actor: Actor): readonly string[] => {
    const { id, name, responsible, category, expected, source, note } = described(actor, language);
    return [`\`${id}\``, ...[name, responsible, category, expected, source, note].map(escapeMarkdown)];
  };
  const tables = byLevel(actors).map(
    ({ title, actors: listed }) =>
      `## ${escapeMarkdown(translate(title, language))}\n\n${markdownTable(head, listed.map(row))}`,
  );
  const before = [
    `# ${said('title')}\n`,
    ...(['intro', 'ownParties', 'levels'] as const).map((one) => `${said(one)}\n`),
  ];
  return [...before, ...(tables.length === 0 ? [`${said('none')}\n`] : tables)].join('\n');
}
