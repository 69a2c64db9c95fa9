import { publicPart } from '../../changes/public-part.ts';
import { changesBlocks } from '../../changes/telling/blocks.ts';
import type { Edition } from '../../document/document.ts';
import type { PlanHistory } from '../../document/history.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanSource } from '../../plan/read.ts';
import { shown } from '../../util/shown.ts';
import { compareSides, shape } from '../diff/compare-sides.ts';
import { judgingOf } from '../diff/judging.ts';
import { settingsWith } from '../diff.ts';
import { nameThen } from '../earlier/name-then.ts';
import { noSuchReference } from '../earlier/plans-at.ts';
import { UserError } from '../errors.ts';
import type { LogEntry } from '../log/entries.ts';
import { revisionsOf } from '../log/entries.ts';
import { toldRevision } from '../log/told-revision.ts';
import { noRepository } from '../log.ts';
import type { Environment } from '../ports.ts';

export interface HistoryWanted {
  /** A git reference: what has changed since then gets a chapter. */
  readonly since?: string;
  /** The revisions git knows of stand in the document control. */
  readonly revisions: boolean;
  readonly asOf: string;
}

/** How the plan has become what it is. */
export interface KnownHistory {
  /** For those who read an edition. Those who may not see all of the plan are told of what was public then and now. */
  readonly tellFor: (edition: Edition, isPublic: boolean, language: Language) => PlanHistory;
  /** What the plan said then. */
  readonly before?: Plan;
}

/** Everything that git is asked for, once for all editions. */
export async function historyOf(
  file: string,
  source: PlanSource,
  { since, revisions, asOf }: HistoryWanted,
  environment: Environment,
): Promise<KnownHistory> {
  const comparison = since === undefined ? undefined : await comparedSince(file, since, asOf, environment);
  const [plan] = comparison?.plans ?? [];
  const entries = revisions ? await revisionsIn(file, source, environment) : undefined;
  return {
    ...(plan?.status === 'compared' ? { before: plan.before } : {}),
    tellFor: (edition, isPublic, language) => {
      const telling = settingsWith({ language, showValues: true }, environment.assets)(undefined);
      const settings = { ...telling, brief: true } as const;
      const seesVerdicts = edition === 'internal' || edition === 'inspection-pack';
      return {
        ...(comparison && { changes: changesBlocks(comparison, settings, { isPublic, seesVerdicts }) }),
        ...(entries && {
          revisions: entries.flatMap((entry) =>
            toldRevision(isPublic ? publicEntry(entry) : entry, settings).map(({ author: _, ...one }) => one),
          ),
        }),
      };
    },
  };
}

async function revisionsIn(
  file: string,
  { files: [, ...includes] }: PlanSource,
  environment: Environment,
): Promise<readonly LogEntry[]> {
  const entries = await revisionsOf({ file, includes }, atMost, environment);
  if (!entries) throw noRepository(file);
  return entries;
}

/** As many revisions as a document has room for. */
const atMost = 50;

async function comparedSince(file: string, since: string, asOf: string, environment: Environment) {
  const { git, files } = environment;
  const then = await git.at(file, since);
  if (then === undefined) throw noSuchReference(file, since);
  const place = (await nameThen(file, then.files, environment)) ?? file;
  const old = { label: since, place, files: then.files, commit: then.commit, date: then.date };
  const young = { label: file, place: file, files };
  const judging = await judgingOf([old, young], asOf, environment);
  const comparison = await compareSides([old, young], { asOf, oldAsOf: undefined }, environment, judging);
  if (comparison.plans.some(({ status }) => status === 'unreadable')) throw unreadThen(file, since);
  return comparison;
}

const publicEntry = (entry: LogEntry): LogEntry =>
  entry.plan?.status === 'compared' ? { ...entry, plan: publicPart(entry.plan, shape).plan } : entry;

const unreadThen = (file: string, since: string): UserError =>
  new UserError(
    {
      nb: '{file} kunne ikke leses slik den var ved «{since}», så endringene siden da kan ikke vises. Velg en annen referanse. Ingenting er skrevet.',
      nn: '{file} kunne ikkje lesast slik ho var ved «{since}», så endringane sidan då kan ikkje visast. Vel ein annan referanse. Ingenting er skrive.',
      en: '{file} could not be read as it was at “{since}”, so the changes since then cannot be shown. Choose another reference. Nothing has been written.',
    },
    { file: same(shown(file)), since: same(shown(since)) },
    { exit: 'incomplete' },
  );
