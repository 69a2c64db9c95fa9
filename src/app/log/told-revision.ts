import type { Topic } from '../../changes/change.ts';
import { topics } from '../../changes/change.ts';
import { lonePlanWords } from '../../changes/telling/headings.ts';
import type { TellingSettings } from '../../changes/telling/teller.ts';
import { toldPlan } from '../../changes/telling/told-plan.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import type { LogEntry } from './entries.ts';

export interface ToldRevision {
  readonly commit: string;
  readonly date: string;
  readonly version?: string;
  readonly author?: string;
  readonly summary: string;
}

/** Nothing for a commit that left the plan as it was. Whoever made it is named only where values are shown. */
export function toldRevision(
  { revision, planVersion, plan, comparison }: LogEntry,
  settings: TellingSettings,
): readonly ToldRevision[] {
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

/** One sentence: how much of what. */
function summaryOf(
  plan: NonNullable<LogEntry['plan']>,
  requirements: LogEntry['comparison']['requirements'],
  settings: TellingSettings,
): string | undefined {
  const { language } = settings;
  if (plan.status === 'added') return translate(first, language);
  if (plan.status !== 'compared') return lonePlanWords(plan.status, language);
  if (plan.changes.length === 0) return undefined;
  const told = toldPlan({ ...plan, verdicts: [] }, requirements, settings).topics;
  const sentences = told.flatMap(({ changes }) => changes.map(({ sentence }) => sentence));
  if (sentences.length <= fewEnough) return sentences.map((one) => one.replace(/\.?$/, '.')).join(' ');
  const counts = topics.flatMap((topic) =>
    countOf(topic, plan.changes.filter((one) => one.topic === topic).length, settings),
  );
  const said = counts.join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** So many changes are told one by one; more are counted. */
const fewEnough = 4;

const countOf = (topic: Topic, count: number, { language }: TellingSettings): readonly string[] =>
  count === 0 ? [] : [fill(counted[topic], { count }, { language, showValues: false })];

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

const first: Text = { nb: 'Første utgave.', nn: 'Første utgåve.', en: 'The first edition.' };
