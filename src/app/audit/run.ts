import type { AuditResult } from '../../audit/audit.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { sha256 } from '../../util/hash.ts';
import { shown } from '../../util/shown.ts';
import { usualMaxWaiver } from '../config/settings.ts';
import { settingsFor } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Ending } from '../exit-code.ts';
import type { Environment } from '../ports.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';
import type { Batch, OutputFolder, Walk } from './batch.ts';
import type { Cache } from './cache.ts';
import { noCache, openCache } from './cache.ts';
import type { AuditChecklist, LocalFile } from './checklist.ts';
import { checklistHash, localFiles, requirementsWith } from './checklist.ts';
import { earlierAudit } from './earlier.ts';
import { walkAll } from './found-plans.ts';
import { gather, serveJudging } from './gather.ts';
import type { JudgedPlan } from './judge-plan.ts';
import { keptFor, seenBy } from './kept.ts';
import type { FormatName } from './outputs.ts';
import { makeOutputs } from './outputs.ts';
import type { KeptPlans } from './plans.ts';
import { keptPlans } from './plans.ts';
import { progressOn, writingOn } from './progress.ts';
import { openRegister } from './register.ts';
import { resultOf } from './result.ts';
import type { Shard, ShardHeader } from './shards.ts';
import { readShards, shardOf, writeShard } from './shards.ts';
import { leftOutSentences, summaryOf } from './summary.ts';
import { leave, saidBefore, sightOf } from './unchanged.ts';

export { compareAudits, sampleAudit } from './look.ts';
export { aboutRegister } from './register.ts';
export { importReview } from './review.ts';

/** What an audit is told besides which plans. */
export interface Telling {
  /** Where the settings are read from; none for no settings, and what lies around where one stands if nothing is said. */
  readonly config: string | undefined;
  readonly register: string | undefined;
  readonly county: string | undefined;
  readonly requireAll: boolean;
  readonly previous: string | undefined;
  readonly reviewer: string | undefined;
  readonly due: string | undefined;
  readonly folder: string;
  /** What is made; the usual ones where none is named. */
  readonly formats: readonly FormatName[];
  readonly language: Language;
  readonly separator: ',' | ';';
  readonly width: number;
}

export interface AuditRequest extends Telling {
  readonly patterns: readonly string[];
  readonly asOf: string;
  readonly jobs: number | undefined;
  readonly shard: Shard | undefined;
  readonly cached: boolean;
}

export interface Told {
  /** For standard output. */
  readonly text: string;
  /** For standard error: what was left out, and how to have it. */
  readonly notice?: string;
  readonly ending: Ending;
}

/** Judges every plan that is found and tells it in a folder. */
export async function audit(request: AuditRequest, environment: Environment): Promise<Told> {
  const batch = await environment.batch();
  if (batch.asWorker) return serveJudging(batch.asWorker, environment, batch);
  const { local, longest } = await settingsHere(request, environment);
  const opened = await open(request, environment, batch);
  const checklist = await checklistOf(local, request.asOf);
  const found = await walkAll(request.patterns, local, environment, batch);
  const files = request.shard ? shardOf(found.files, request.shard) : found.files;
  const salt = saltFor(request, environment, batch);
  const target = openTarget(request.folder, batch);
  const asking: Asking = { ...request, ...opened, local, checklist, found, files, salt, longest };
  try {
    if (!request.cached) return (await judgeAll(asking, noCache, target, environment)).told;
    return await judgeWhatIsNew(asking, target, environment);
  } catch (fault) {
    target.abandon();
    throw inWords(fault, request.folder);
  }
}

const checklistOf = async (local: readonly LocalFile[], asOf: string): Promise<AuditChecklist> => ({
  hash: checklistHash(local),
  requirements: await requirementsWith(local, asOf),
});

interface Asking extends AuditRequest, Awaited<ReturnType<typeof open>> {
  readonly local: readonly LocalFile[];
  readonly checklist: AuditChecklist;
  readonly found: Walk;
  /** Those of them that are for this shard. */
  readonly files: readonly string[];
  readonly salt: string;
  /** The longest a decision may hold. */
  readonly longest: string;
}

/** Leaves everything as it is where nothing has changed since the last audit. */
async function judgeWhatIsNew(asking: Asking, target: OutputFolder, environment: Environment): Promise<Told> {
  const batch = await environment.batch();
  const { name, header, asked } = await keptFor(asking, environment, batch);
  const said = await saidBefore<Told>(name, asked, asking.files, environment.files, batch);
  if (said) {
    target.abandon();
    return said;
  }
  const sight = sightOf(asked);
  const cache = seenBy(sight, openCache(name, header, environment.files, batch));
  const { told, outputs } = await judgeAll(asking, cache, target, environment);
  const seen = sight.result();
  if (seen) leave(name, { ...seen, outputs, said: told }, batch);
  return told;
}

async function judgeAll(asking: Asking, cache: Cache, target: OutputFolder, environment: Environment) {
  const batch = await environment.batch();
  const { files, found, salt, longest, shard, asOf, jobs, language, folder, local, checklist } = asking;
  const progress = progressOn(environment.err, files.length, language, batch);
  const plans = keptPlans(batch);
  const shardFile = shard && writeShard(shard, headerOf(asking, environment), batch);
  const add = shardFile ? shardFile.add : ({ entry, body }: JudgedPlan) => plans.add(entry, body);
  try {
    const { requirements } = checklist;
    const gathering = { judging: { asOf, salt, longest, local }, requirements, cache, jobs, progress };
    await gather(files, gathering, add, { environment, batch });
    progress.end();
    cache.close();
    const { told, names } = shardFile
      ? handOver(shardFile, target)
      : await tell(plans, { ...asking, refused: found.refused }, target, environment);
    return { told, outputs: names.map((name) => `${folder}/${name}`) };
  } finally {
    plans.close();
    shardFile?.close();
  }
}

function handOver(
  { name, lines }: ReturnType<typeof writeShard>,
  target: OutputFolder,
): { readonly told: Told; readonly names: readonly string[] } {
  target.write(name, lines());
  return { told: { text: '', ending: 'passed' }, names: target.finish().names };
}

/** The settings where the audit runs: the same for all plans, whatever lies beside each. */
async function settingsHere({ config }: Pick<Telling, 'config'>, environment: Environment) {
  const { settings } = await settingsFor('.', config, {}, environment);
  return {
    local: await localFiles(settings.localRequirements ?? [], environment),
    longest: settings.maxWaiver ?? usualMaxWaiver,
  };
}

/** Puts the shards of an audit together: the same bytes as if one machine had done it all. */
export async function mergeAudit(
  request: Telling & { readonly patterns: readonly string[] },
  environment: Environment,
): Promise<Told> {
  const batch = await environment.batch();
  const { local } = await settingsHere(request, environment);
  const shards = readShards(request.patterns, environment.version, checklistHash(local), batch);
  const { asOf, refused } = shards.header;
  const checklist = await checklistOf(local, asOf);
  const opened = await open(request, environment, batch);
  const target = openTarget(request.folder, batch);
  const plans = keptPlans(batch);
  try {
    for (const { entry, body } of shards.plans()) plans.add(entry, body);
    return (await tell(plans, { ...request, ...opened, checklist, asOf, refused }, target, environment)).told;
  } catch (fault) {
    target.abandon();
    throw inWords(fault, request.folder);
  } finally {
    plans.close();
  }
}

/** Everything that may be wrong with the request is found before any plan is judged. */
async function open(
  { register, county, previous }: Pick<Telling, 'register' | 'county' | 'previous'>,
  { files }: Environment,
  batch: Batch,
) {
  return {
    opened: await openRegister(register, county, files),
    earlier: previous === undefined ? undefined : earlierAudit(previous, batch),
  };
}

interface Ready extends Telling, Awaited<ReturnType<typeof open>> {
  readonly asOf: string;
  readonly refused: Walk['refused'];
  readonly checklist: AuditChecklist;
}

async function tell(
  plans: KeptPlans,
  request: Ready,
  target: OutputFolder,
  environment: Environment,
): Promise<{ readonly told: Told; readonly names: readonly string[] }> {
  const { breathe } = await environment.batch();
  const result = resultOf(plans, {
    ...request,
    version: environment.version,
    register: request.opened,
    previous: request.earlier,
  });
  const { wrote, end } = writingOn(environment.err, request.language);
  const means = { assets: environment.assets, breathe, wrote };
  const leftOut = await makeOutputs(result, request, target, means).finally(end);
  const { names, aside: setAside } = target.finish();
  const told: Told = {
    text: summaryOf(result, { ...request, setAside }),
    notice: leftOutSentences(leftOut, request),
    ending: endingOf(result, plans, request.requireAll),
  };
  return { told, names };
}

/** What could not be read or checked is never a pass; what has not been submitted stops it only when that is asked for. */
function endingOf({ counts, problems }: AuditResult, plans: KeptPlans, requireAll: boolean): Ending {
  const has = (code: string): boolean => problems.some((one) => one.code === code);
  const faulty = counts.some(({ outcomes }) => (outcomes.error ?? 0) > 0);
  if (has('unreadable') || has('folder-refused') || faulty || plans.hasDecisionsUnread()) return 'incomplete';
  return requireAll && has('missing') ? 'failed' : 'passed';
}

function openTarget(folder: string, batch: Batch): OutputFolder {
  try {
    return batch.folder(folder, true);
  } catch (fault) {
    throw inWords(fault, folder);
  }
}

/** What the system refuses while an audit is written is for the user to put right. */
function inWords(fault: unknown, folder: string): unknown {
  if (!isSystemFault(fault)) return fault;
  const params = { folder: same(shown(folder)), reason: systemReason(fault) };
  return new UserError(texts.refused, params, { cause: fault, exit: 'incomplete' });
}

/** Kept beside the cache, so that what is kept there still fits; made up for the occasion where nothing is kept. */
function saltFor({ shard, cached }: AuditRequest, { variables }: Environment, batch: Batch): string {
  const { PLAN_AUDIT_SALT: given } = variables;
  if (shard && !given) throw new UserError(texts.noSalt);
  return given ?? (cached ? batch.keptSecret() : undefined) ?? batch.random();
}

const headerOf = (
  { asOf, found: { files, refused }, salt, checklist }: Asking,
  { version }: Environment,
): Omit<ShardHeader, 'shard' | 'of'> => ({
  format: 'plan-audit-shard-1',
  version,
  checklist: checklist.hash,
  requirements: checklist.requirements.length,
  asOf,
  files: files.length,
  names: sha256([files.join('\0')]),
  salt: sha256(['of ', salt]),
  refused,
});

const texts = {
  refused: {
    nb: 'Gjennomgangen ble ikke ferdig, og ingenting er skrevet i {folder}: {reason}.',
    nn: 'Gjennomgangen blei ikkje ferdig, og ingenting er skrive i {folder}: {reason}.',
    en: 'The audit was not completed, and nothing has been written into {folder}: {reason}.',
  },
  noSalt: {
    nb: 'Delene av en gjennomgang må ha samme salt, så personer og numre kan sammenlignes uten å vises. Sett miljøvariabelen PLAN_AUDIT_SALT til samme hemmelige tekst på alle maskinene.',
    nn: 'Delane av ein gjennomgang må ha same salt, så personar og nummer kan samanliknast utan å bli viste. Set miljøvariabelen PLAN_AUDIT_SALT til same hemmelege tekst på alle maskinene.',
    en: 'The shards of an audit must have the same salt, so that people and numbers can be compared without being shown. Set the environment variable PLAN_AUDIT_SALT to the same secret text on every machine.',
  },
} as const;
