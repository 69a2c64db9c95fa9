import type { Topic } from '../../changes/change.ts';
import { topics } from '../../changes/change.ts';
import { lonePlanWords } from '../../changes/telling/headings.ts';
import type { TellingSettings } from '../../changes/telling/teller.ts';
import { toldPlan } from '../../changes/telling/told-plan.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { toYaml } from '../../plan/to-yaml.ts';
import type { Style } from '../../reporters/reporter.ts';
import { beside } from '../../util/columns.ts';
import { escapeMarkdown, markdownTable } from '../../util/markdown.ts';
import { escapeControls, shown } from '../../util/shown.ts';
import type { LogEntry } from './entries.ts';

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
  const lines = entries.flatMap((entry) => lineOf(entry, settings));
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, revisions: lines }, null, 2)}\n`;
  if (format === 'yaml') return asHistory(lines);
  if (lines.length === 0) return `${translate(texts.none, settings.language)}\n`;
  return format === 'markdown' ? asTable(lines, settings) : asText(lines, settings, screen);
}

interface Line {
  readonly commit: string;
  readonly date: string;
  readonly version?: string;
  readonly author?: string;
  readonly summary: string;
}

function lineOf(
  { revision, planVersion, plan, comparison }: LogEntry,
  settings: TellingSettings,
): readonly Line[] {
  const summary = plan && summaryOf(plan, comparison.requirements, settings);
  if (!summary) return [];
  const { commit, date, author } = revision;
  return [
    {
      commit,
      date,
      ...(planVersion === undefined ? {} : { version: shown(planVersion) }),
      ...(settings.showValues ? { author: shown(author) } : {}),
      summary,
    },
  ];
}

/** One sentence: how much of what. A commit that left the plan as it was has none. */
function summaryOf(
  plan: NonNullable<LogEntry['plan']>,
  requirements: LogEntry['comparison']['requirements'],
  settings: TellingSettings,
): string | undefined {
  const { language } = settings;
  if (plan.status === 'added') return translate(texts.first, language);
  if (plan.status !== 'compared') return lonePlanWords(plan.status, language);
  if (plan.changes.length === 0) return undefined;
  const told = toldPlan({ ...plan, verdicts: [] }, requirements, settings).topics;
  const sentences = told.flatMap(({ changes }) => changes.map(({ sentence }) => sentence));
  if (sentences.length <= fewEnough) return `${sentences.join('. ')}.`;
  const counts = topics.flatMap((topic) =>
    countOf(topic, plan.changes.filter((one) => one.topic === topic).length, settings),
  );
  return `${counts.join(', ')}.`;
}

/** So many changes are told one by one; more are counted. */
const fewEnough = 4;

const countOf = (topic: Topic, count: number, { language }: TellingSettings): readonly string[] =>
  count === 0 ? [] : [fill(counted[topic], { count }, { language, showValues: false })];

/** Entries to paste under `revision.history`; whoever approved them is for people to fill in. */
const asHistory = (lines: readonly Line[]): string =>
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

function asTable(lines: readonly Line[], { language, showValues }: TellingSettings): string {
  const head = [texts.date, texts.version, texts.changes, ...(showValues ? [texts.author] : [])];
  const text = (words: string): string => escapeMarkdown(escapeControls(words)).replaceAll('@', '@\u200b');
  return markdownTable(
    head.map((one) => translate(one, language)),
    lines.map(({ date, version = '', author = '', summary }) =>
      [formatDate(date, language), version, summary, ...(showValues ? [author] : [])].map(text),
    ),
  );
}

function asText(lines: readonly Line[], { language }: TellingSettings, { style, width }: Screen): string {
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

const counted: Readonly<Record<Topic, Text>> = {
  members: { nb: 'medlemmer ({count})', nn: 'medlemmer ({count})', en: 'members ({count})' },
  numbers: { nb: 'numre ({count})', nn: 'nummer ({count})', en: 'numbers ({count})' },
  roles: { nb: 'roller ({count})', nn: 'roller ({count})', en: 'roles ({count})' },
  hours: {
    nb: 'hvem som svarer når ({count})',
    nn: 'kven som svarer når ({count})',
    en: 'who answers when ({count})',
  },
  alerting: { nb: 'varsling ({count})', nn: 'varsling ({count})', en: 'alerting ({count})' },
  agreements: { nb: 'avtaler ({count})', nn: 'avtalar ({count})', en: 'agreements ({count})' },
  exercises: { nb: 'øvelser ({count})', nn: 'øvingar ({count})', en: 'exercises ({count})' },
  dates: { nb: 'datoer ({count})', nn: 'datoar ({count})', en: 'dates ({count})' },
  other: { nb: 'annet ({count})', nn: 'anna ({count})', en: 'other ({count})' },
};

const texts = {
  none: {
    nb: 'Git har ingen historikk for denne planen.',
    nn: 'Git har ingen historikk for denne planen.',
    en: 'Git has no history of this plan.',
  },
  first: { nb: 'Første utgave.', nn: 'Første utgåve.', en: 'The first edition.' },
  numbered: { nb: 'versjon {version}', nn: 'versjon {version}', en: 'version {version}' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  changes: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  author: { nb: 'Av', nn: 'Av', en: 'By' },
} as const;
