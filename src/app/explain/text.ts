import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Style } from '../../reporters/reporter.ts';
import { wrap } from '../../util/columns.ts';
import type { Article, Block } from './article.ts';
import { words } from './words.ts';

interface Page {
  readonly all: boolean;
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
  readonly version: string;
}

/** For the screen: headings on lines of their own, everything under them indented. */
export function plainText(articles: readonly Article[], page: Page): string {
  const { all, language, style, version } = page;
  const count = { version: same(version), count: articles.length };
  const title = all ? [style.strong(fill(words.listTitle, count, { language, showValues: false }))] : [];
  return `${[...title, ...articles.map((article) => drawn(article, page))].join('\n\n\n')}\n`;
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
