import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Style } from '../../reporters/reporter.ts';
import { beside, wrap } from '../../util/columns.ts';
import type { Article, Block } from './article.ts';
import type { Chapter } from './chapter.ts';
import { words } from './words.ts';

interface Page {
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
  readonly version: string;
}

/** For the screen: headings on lines of their own, everything under them indented. */
export const articlesText = (articles: readonly Article[], page: Page): string =>
  `${articles.map((article) => drawn(article, page)).join(betweenArticles)}\n`;

/** The whole list: what is in it first, then each group under its title. */
export function chaptersText(chapters: readonly Chapter[], page: Page): string {
  const bodies = chapters.map(({ title, articles }) =>
    [
      page.style.strong(wrap(headingOf(title, articles), page.width)),
      ...articles.map((article) => drawn(article, page)),
    ].join(betweenArticles),
  );
  return `${[contents(chapters, page), ...bodies].join(betweenArticles)}\n`;
}

const betweenArticles = '\n\n\n';

const headingOf = (title: string, articles: readonly Article[]): string =>
  `${title.toUpperCase()} (${articles.length})`;

function contents(chapters: readonly Chapter[], { language, style, version, width }: Page): string {
  const count = chapters.reduce((sum, { articles }) => sum + articles.length, 0);
  const said = { language, showValues: false };
  const nameWidth = Math.max(...chapters.map(({ group }) => group.length)) + 2;
  const lines = chapters.map(({ group, title, articles }) =>
    beside(group, `${title} (${articles.length})`, { width, indent: '  ', column: nameWidth }),
  );
  const [
    {
      group,
      requirements: [first],
    } = { group: '', requirements: [] },
  ] = chapters;
  const hint = fill(words.groupHint, { group: same(group), code: same(first?.code ?? '') }, said);
  return [
    style.strong(fill(words.listTitle, { version: same(version), count }, said)),
    lines.join('\n'),
    wrap(hint, width),
  ].join('\n\n');
}

function drawn({ code, id, title, sections }: Article, { style, width }: Page): string {
  const heading = `${style.strong(wrap(`${code} ${title}`, width))}\n${style.dim(id)}`;
  const parts = sections.map(({ heading, blocks }) =>
    [style.strong(heading), ...blocks.map((block) => drawBlock(block, width))].join('\n'),
  );
  return [heading, ...parts].join('\n\n');
}

function drawBlock(block: Block, width: number): string {
  if (block.kind === 'paragraph') return wrap(block.text, width, '  ');
  if (block.kind === 'yaml') return `\n${block.text.trimEnd().replaceAll(/^(?=.)/gm, '    ')}`;
  return block.items
    .flatMap(({ key, text, under = [], url }) => [
      wrap(key === undefined ? text : `${key}: ${text}`, width, '    ').replace(/^ {4}/, '  - '),
      ...[...under, ...(url === undefined ? [] : [url])].map((line) => wrap(line, width, '    ')),
    ])
    .join('\n');
}
