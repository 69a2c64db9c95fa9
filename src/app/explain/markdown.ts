import { headlineOf } from '../../assessment/obligation.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { escapeMarkdown } from '../../util/markdown.ts';
import type { Article, Block } from './article.ts';
import { words } from './words.ts';

/** The reference page: an introduction, a table of the requirements, and each of them. */
export function markdownPage(
  requirements: readonly RequirementInfo[],
  articles: readonly Article[],
  language: Language,
): string {
  const said = (text: (typeof words)[keyof typeof words]): string =>
    escapeMarkdown(translate(text, language));
  const rows = requirements.map(({ code, id, title, obligations }) => {
    const [first] = obligations;
    const level = obligationWords(headlineOf(obligations) ?? first, language);
    return `| [${code}](#${id}) | ${escapeMarkdown(translate(title, language))} | ${escapeMarkdown(level)} |`;
  });
  return [
    `# ${said(words.pageTitle)}\n`,
    `${said(words.pageIntro)}\n`,
    `| ${said(words.code)} | ${said(words.requirement)} | ${said(words.level)} |`,
    '| --- | --- | --- |',
    ...rows,
    '',
    ...articles.map(markdownSection),
  ].join('\n');
}

/** One requirement, with its id as an anchor that holds when the title changes. */
export const markdownSection = ({ code, id, title, sections }: Article): string =>
  [
    `<a id="${id}"></a>\n`,
    `## ${code} ${escapeMarkdown(title)}\n`,
    ...sections.flatMap(({ heading, blocks }) => [
      `### ${escapeMarkdown(heading)}\n`,
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
