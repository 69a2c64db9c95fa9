import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { Requirement } from '../assessment/requirement.ts';
import { assess } from '../engine/assess.ts';
import { assessEditions } from '../engine/assess-editions.ts';
import type { Language } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import type { PlanSource } from '../plan/read.ts';
import { shown } from '../util/shown.ts';
import { catalogueAround } from './catalogue-around.ts';
import { settingsFor } from './config.ts';
import { decisionsBeside } from './decisions-beside.ts';
import { UserError } from './errors.ts';
import type { Ending } from './exit-code.ts';
import { openPlan } from './open-plan.ts';
import type { Output } from './outputs.ts';
import { refuseToOverwrite } from './outputs.ts';
import { findPlanFiles, standardInput } from './plan-files.ts';
import { languageNamed } from './plan-language.ts';
import type { Environment } from './ports.ts';
import type { Drawn } from './render/draw.ts';
import { drawn } from './render/draw.ts';
import type { KnownHistory } from './render/history.ts';
import { refusal } from './render/refusal.ts';
import { isPublication } from './render/seen-when-finished.ts';
import type { Target, Wanted } from './render/targets.ts';
import { targetsFor } from './render/targets.ts';

export interface RenderRequest extends Wanted {
  /** A file, or `-` for standard input. */
  readonly file: string;
  /** What standard input is called. */
  readonly stdinName: string;
  readonly asOf: string;
  /** A git reference: what has changed since then is told in a chapter. */
  readonly since?: string;
  /** Lists the revisions that git knows of in the document control. */
  readonly revisions: boolean;
  /** The number of this copy, as the list of holders has it. */
  readonly copy?: string;
  /** Lets cards name people and private numbers. */
  readonly privateNumbers: boolean;
  /** The language asked for, and the reader's own where none was. */
  readonly language: Language | undefined;
  readonly reader: Language;
}

/** A document that was made. */
export interface Made extends Target {
  readonly path: string;
  /** It holds names or numbers that are not public. */
  readonly confidential: boolean;
}

export interface RenderOutcome {
  readonly outputs: readonly Output[];
  readonly made: readonly Made[];
  /** What the finished documents for the public came to, by the requirements that are judged there. */
  readonly verdicts: readonly Assessment[];
  readonly ending: Ending;
  /** Why there is no document, for whoever asked for one. */
  readonly refused?: string;
}

/** One plan as one document or several. A plan with anything wrong in it is refused with the list of it. Writes nothing. */
export async function render(request: RenderRequest, environment: Environment): Promise<RenderOutcome> {
  const { language, reader } = request;
  const targets = targetsFor(request);
  const file = await fileFor(request, environment);
  const { source } = await openPlan(file, request.stdinName, environment);
  const { width } = environment.err;
  const nothing = { outputs: [], made: [], verdicts: [] };
  if (!source.readable)
    return { ...nothing, ending: 'incomplete', refused: refusal(source, language ?? reader, width) };
  const spoken = language ?? languageNamed(source.plan.meta?.language);
  if (source.diagnostics.length > 0)
    return { ...nothing, ending: 'failed', refused: refusal(source, spoken, width) };
  return documentsOf({ file, source, language: spoken }, targets, request, environment);
}

interface Opened {
  readonly file: string;
  readonly source: PlanSource;
  /** What the documents are written in. */
  readonly language: Language;
}

async function documentsOf(
  { file, source, language }: Opened,
  targets: readonly Target[],
  request: RenderRequest,
  environment: Environment,
): Promise<RenderOutcome> {
  const { asOf } = request;
  const requirements = await catalogueAround(file, asOf, environment);
  const judged = assess(source, requirements, asOf);
  const paths = targets.map((target) => target.file(judged.planId));
  await refuseToOverwrite(
    source.files,
    paths.map((path) => ({ file: path })),
    environment.files,
  );
  const history = await historyFor(file, source, request, environment);
  const draw = (target: Drawing, by: AssessedPlan): Promise<Drawn | undefined> =>
    drawn(source, by, { ...request, ...target, ...history, requirements, language, asOf }, environment);
  const published = await drawnPublications(targets, (target) => draw(target, judged));
  const documents = [...published.values()].flatMap((one) => one?.seen ?? []);
  const seen = assessEditions(judged, requirements, { source, documents, asOf });
  const decide = decisionsFor(file, source, targets, request, environment);
  const decided = await decide(judged);
  // Only an inspection pack tells of the public edition, so that a plan is the same whatever is made beside it.
  const inspected = await decide(seen);
  const outputs: Output[] = [];
  const made: Made[] = [];
  // Every document is made and searched before the first is written.
  for (const [index, target] of targets.entries()) {
    const path = paths[index] ?? '';
    const by = target.edition === 'inspection-pack' ? inspected : decided;
    const document = published.has(target) ? published.get(target) : await draw(target, by);
    if (document === undefined) continue;
    outputs.push({ file: path, bytes: document.bytes });
    made.push({ ...target, path, confidential: document.confidential });
  }
  if (made.length === 0) throw nothingToShow();
  return { outputs, made, ...cameTo(documents.length === 0 ? [] : judgedInEditions(seen, requirements)) };
}

/** A document that is published and does not meet what law and regulation ask of it is made all the same, and said of. */
const cameTo = (verdicts: readonly Assessment[]): Pick<RenderOutcome, 'verdicts' | 'ending'> => ({
  verdicts,
  ending: verdicts.some(({ level }) => level === 'error') ? 'failed' : 'passed',
});

type Drawing = Pick<Target, 'edition' | 'format' | 'paper'> & { readonly onlyToJudge?: true };

/**
 * What is to be published is drawn before anything that tells how it was judged. An inspection pack tells of the public
 * edition also when nobody asked for one.
 */
async function drawnPublications(
  targets: readonly Target[],
  draw: (target: Drawing) => Promise<Drawn | undefined>,
): Promise<ReadonlyMap<Drawing, Drawn | undefined>> {
  const wanted: readonly Drawing[] = targets.filter(({ edition }) => isPublication(edition));
  const needed = wanted.length === 0 && targets.some(({ edition }) => edition === 'inspection-pack');
  const unseen: readonly Drawing[] = needed
    ? (['pdf', 'html'] as const).map((format) => ({ edition: 'public', format, onlyToJudge: true }))
    : [];
  const finished = new Map<Drawing, Drawn | undefined>();
  for (const target of [...wanted, ...unseen]) finished.set(target, await draw(target));
  return finished;
}

const judgedInEditions = (
  { assessments }: AssessedPlan,
  requirements: readonly Requirement[],
): readonly Assessment[] => {
  const ids = new Set(
    requirements.flatMap(({ id, judgedIn }) => (judgedIn === 'public-edition' ? [id] : [])),
  );
  return assessments.filter(({ requirement }) => ids.has(requirement));
};

/** Lays over a judgement what has been decided, where an edition tells of that. */
function decisionsFor(
  file: string,
  source: PlanSource,
  targets: readonly Target[],
  { asOf }: RenderRequest,
  environment: Environment,
): (judged: AssessedPlan) => Promise<AssessedPlan> {
  return async (judged) => {
    if (!targets.some(({ edition }) => edition === 'internal' || edition === 'inspection-pack'))
      return judged;
    const { settings } = await settingsFor(file, undefined, {}, environment);
    return decisionsBeside(environment.files, asOf, settings.maxWaiver).over(file, judged, source);
  };
}

/** Loaded here, because most documents are made without asking git. */
async function historyFor(
  file: string,
  source: PlanSource,
  request: RenderRequest,
  environment: Environment,
): Promise<{ readonly history?: KnownHistory }> {
  if (request.since === undefined && !request.revisions) return {};
  if (file === standardInput) throw pipedIn();
  const { historyOf } = await import('./render/history.ts');
  return { history: await historyOf(file, source, request, environment) };
}

const pipedIn = (): UserError =>
  new UserError({
    nb: 'Det som kommer på standard inn, har ingen historikk i git. Oppgi filen i stedet for -.',
    nn: 'Det som kjem på standard inn, har ingen historikk i git. Oppgi fila i staden for -.',
    en: 'What comes on standard input has no history in git. Name the file instead of -.',
  });

const nothingToShow = (): UserError =>
  new UserError(
    {
      nb: 'Planen har ikke noe å fylle dette dokumentet med, for eksempel ingen tiltakskort. Ingenting er skrevet.',
      nn: 'Planen har ikkje noko å fylle dette dokumentet med, til dømes ingen tiltakskort. Ingenting er skrive.',
      en: 'The plan has nothing to fill this document with, for example no action cards. Nothing has been written.',
    },
    {},
    { exit: 'incomplete' },
  );

async function fileFor({ file }: RenderRequest, environment: Environment): Promise<string> {
  const { settings } = await settingsFor(file, undefined, {}, environment);
  const [found = file, ...others] = await findPlanFiles(
    [file],
    environment.files,
    settings.localRequirements,
  );
  if (others.length === 0) return found;
  throw new UserError(
    {
      nb: '{file} er flere planer. Velg én: et dokument lages av én plan om gangen.',
      nn: '{file} er fleire planar. Vel éin: eit dokument blir laga av éin plan om gongen.',
      en: '{file} is several plans. Choose one: a document is made from one plan at a time.',
    },
    { file: same(shown(file)) },
  );
}
