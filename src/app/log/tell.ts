import type { TellingSettings } from '../../changes/telling/teller.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { toYaml } from '../../plan/to-yaml.ts';
import type { Style } from '../../reporters/reporter.ts';
import { beside } from '../../util/columns.ts';
import { escapeMarkdown, markdownTable } from '../../util/markdown.ts';
import { escapeControls } from '../../util/shown.ts';
import type { LogEntry } from './entries.ts';
import type { ToldRevision } from './told-revision.ts';
import { toldRevision } from './told-revision.ts';

export const logFormats = ['text', 'markdown', 'yaml', 'json'] as const;
export type LogFormat = (typeof logFormats)[number];

interface Screen {
  readonly style: Style;
  readonly width: number;
}

/** The revisions with something to tell, newest first. Whoever made them is named only where values are shown. */
export function tellLog(
  entries: readonly LogEntry[],
  settings: TellingSettings,
  format: LogFormat,
  screen: Screen,
): string {
  const lines = entries.flatMap((entry) => toldRevision(entry, settings));
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, revisions: lines }, null, 2)}\n`;
  if (format === 'yaml') return asHistory(lines);
  if (lines.length === 0) return `${translate(texts.none, settings.language)}\n`;
  return format === 'markdown' ? asTable(lines, settings) : asText(lines, settings, screen);
}

/** Entries to paste under `revision.history`; whoever approved them is for people to fill in. */
const asHistory = (lines: readonly ToldRevision[]): string =>
  lines.length === 0
    ? ''
    : toYaml({
        revision: {
          history: lines.map(({ date, version, summary }) => ({
            date,
            ...(version === undefined ? {} : { version }),
            summary,
          })),
        },
      });

function asTable(lines: readonly ToldRevision[], { language, showValues }: TellingSettings): string {
  const head = [texts.date, texts.version, texts.changes, ...(showValues ? [texts.author] : [])];
  const text = (words: string): string => escapeMarkdown(escapeControls(words)).replaceAll('@', '@\u200b');
  return markdownTable(
    head.map((one) => translate(one, language)),
    lines.map(({ date, version = '', author = '', summary }) =>
      [formatDate(date, language), version, summary, ...(showValues ? [author] : [])].map(text),
    ),
  );
}

function asText(
  lines: readonly ToldRevision[],
  { language }: TellingSettings,
  { style, width }: Screen,
): string {
  return lines
    .map(({ commit, date, version, author, summary }) => {
      const what =
        version === undefined
          ? ''
          : fill(texts.numbered, { version: same(version) }, { language, showValues: false });
      const heading = [style.strong(formatDate(date, language)), what, author, style.dim(commit.slice(0, 8))];
      return `${heading.filter(Boolean).join('  ')}\n${beside('', summary, { width, indent: '  ', column: 0 })}\n`;
    })
    .join('\n');
}

const texts = {
  none: {
    nb: 'Git har ingen historikk for denne planen.',
    nn: 'Git har ingen historikk for denne planen.',
    en: 'Git has no history of this plan.',
  },
  numbered: { nb: 'versjon {version}', nn: 'versjon {version}', en: 'version {version}' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  changes: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  author: { nb: 'Av', nn: 'Av', en: 'By' },
} as const;
