import { obligationWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { escapeMarkdown, markdownTable } from '../../util/markdown.ts';
import { countsIn } from '../checklist/counts.ts';
import type { Article, Block } from './article.ts';
import type { Chapter } from './chapter.ts';
import { words } from './words.ts';

/** The reference page: an introduction, a list of contents, and each group with a table of what is in it. */
export function markdownPage(chapters: readonly Chapter[], language: Language): string {
  const said = (text: (typeof words)[keyof typeof words]): string =>
    escapeMarkdown(translate(text, language));
  const all = chapters.flatMap(({ requirements }) => requirements);
  const contents = chapters.map(
    ({ group, title, articles }) => `- [${escapeMarkdown(title)}](#group-${group}) (${articles.length})\n`,
  );
  const head = [words.code, words.requirement, words.level].map(said);
  const bodies = chapters.flatMap(({ group, title, requirements, articles }) => [
    `<a id="group-${group}"></a>\n`,
    `## ${escapeMarkdown(title)}\n`,
    markdownTable(
      head,
      requirements.map((requirement) => row(requirement, language)),
    ),
    ...articles.map((article) => markdownSection(article, '###')),
  ]);
  return [
    `# ${said(words.pageTitle)}\n`,
    `${said(words.pageIntro)}\n`,
    `${escapeMarkdown(countsIn(all, language))}\n`,
    `**${said(words.contents)}**\n`,
    contents.join(''),
    ...bodies,
  ].join('\n');
}

function row(requirement: RequirementInfo, language: Language): readonly string[] {
  const levels = standingOf(requirement).obligations.map((one) => obligationWords(one, language));
  return [
    `[${requirement.code}](#${requirement.id})`,
    escapeMarkdown(translate(requirement.title, language)),
    escapeMarkdown([...new Set(levels)].join('; ')),
  ];
}

/** One requirement, with its id as an anchor that holds when the title changes. */
export const markdownSection = ({ code, id, title, sections }: Article, mark: '##' | '###'): string =>
  [
    `<a id="${id}"></a>\n`,
    `${mark} ${code} ${escapeMarkdown(title)}\n`,
    ...sections.flatMap(({ heading, blocks }) => [
      `${mark}# ${escapeMarkdown(heading)}\n`,
      ...blocks.map(drawBlock),
    ]),
  ].join('\n');

function drawBlock(block: Block): string {
  if (block.kind === 'paragraph') return `${escapeMarkdown(block.text)}\n`;
  if (block.kind === 'yaml') return `\`\`\`yaml\n${block.text}\`\`\`\n`;
  const items = block.items.map(({ key, text, under = [], url }) => {
    const first = key === undefined ? escapeMarkdown(text) : `\`${key}\`: ${escapeMarkdown(text)}`;
    return [first, ...under.map(escapeMarkdown), ...(url === undefined ? [] : [`<${url}>`])].join('  \n  ');
  });
  return `${items.map((item) => `- ${item}`).join('\n')}\n`;
}
