import type { AssessedPlan, PlanReport, Report } from '../assessment/report.ts';
import type { Requirement } from '../assessment/requirement.ts';
import { assess } from '../engine/assess.ts';
import type { GateSettings } from '../engine/gate.ts';
import { gateOf } from '../engine/gate.ts';
import { reportOf } from '../engine/report-of.ts';
import type { Language } from '../i18n/language.ts';
import type { PlanSource } from '../plan/read.ts';
import type { Depth } from '../reporters/reporter.ts';
import { catalogue } from '../requirements/index.generated.ts';
import type { DecisionsBeside } from './decisions-beside.ts';
import { decisionsBeside } from './decisions-beside.ts';
import type { ComparedTo } from './earlier.ts';
import type { Ending } from './exit-code.ts';
import type { Keep } from './open-plan.ts';
import { openPlan } from './open-plan.ts';
import type { Output } from './outputs.ts';
import { refuseToOverwrite } from './outputs.ts';
import { findPlanFiles, standardInput } from './plan-files.ts';
import type { Environment } from './ports.ts';
import type { OutputRequest, Screen } from './report-outputs.ts';
import { reportOutputs } from './report-outputs.ts';

export interface CheckRequest {
  /** File names, folders, patterns, or `-` for standard input. */
  readonly patterns: readonly string[];
  /** What standard input is called in the report. */
  readonly stdinName: string;
  readonly outputs: readonly OutputRequest[];
  readonly gate: GateSettings;
  readonly asOf: string;
  /** What only the news against is to be told. */
  readonly comparedTo: ComparedTo | undefined;
  /** Codes of advice that is not to be judged. */
  readonly leaveOut: readonly string[];
  /** The longest a decision may hold. */
  readonly maxWaiver: string | undefined;
  /** Files of local requirements. */
  readonly localRequirements: readonly string[];
  /** The language asked for, and the reader's own where none was. */
  readonly language: Language | undefined;
  readonly reader: Language;
  readonly showValues: boolean;
  readonly maxFindings: number;
  readonly depth: Depth;
  readonly screen: Screen;
}

export interface CheckOutcome {
  readonly outputs: readonly Output[];
  readonly ending: Ending;
}

/** Reads and judges plans, and tells it in each format asked for. Writes nothing. */
export async function check(request: CheckRequest, environment: Environment): Promise<CheckOutcome> {
  const { report, texts } = await judgePlans(request, environment, environment.endsSoon);
  const compared = await setAgainst(request, report, environment);
  const ending = gateOf(compared, request.gate);
  return { outputs: await reportOutputs(compared, ending, request, { texts, environment }), ending };
}

export interface JudgedPlans {
  readonly report: Report;
  /** The files that were read, where values are to be shown. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** Reads and judges plans by the catalogue, with what is local to them. */
export async function judgePlans(
  request: CheckRequest,
  environment: Environment,
  endsSoon: Environment['endsSoon'] = () => undefined,
): Promise<JudgedPlans> {
  const files = await findPlanFiles(request.patterns, environment.files, request.localRequirements);
  if (files.length === 1) endsSoon();
  await refuseToOverwrite(files, request.outputs, environment.files);
  const checklist = await checklistFor(request, environment);
  const texts = new Map<string, Uint8Array>();
  const keep = request.showValues ? texts.set.bind(texts) : () => undefined;
  const judged: JudgedFile[] = [];
  // One at a time: judging takes longer than reading, and a plan can be forgotten before the next is read.
  const decided = decisionsBeside(environment.files, request.asOf, request.maxWaiver);
  for (const file of files)
    judged.push(await judge(file, request, environment, { keep, decided, checklist }));
  return { report: await reportOn(judged, request.asOf, environment, { decided, checklist }), texts };
}

/** What plans are judged by in this run. */
interface Checklist {
  readonly requirements: readonly Requirement[];
  /** Ids of advice that the settings leave out; told as not judged. */
  readonly leftOut: ReadonlySet<string>;
}

async function checklistFor(
  { leaveOut, localRequirements: names, asOf }: CheckRequest,
  { files }: Environment,
): Promise<Checklist> {
  if (leaveOut.length === 0 && names.length === 0) return { requirements: catalogue, leftOut: new Set() };
  const { leftOut, localRequirements } = await import('./config/catalogue.ts');
  const requirements = [...catalogue, ...(await localRequirements(names, asOf, files))];
  return { requirements, leftOut: leftOut(leaveOut, requirements) };
}

async function setAgainst(request: CheckRequest, report: Report, environment: Environment): Promise<Report> {
  const { comparedTo: wanted, asOf, maxWaiver } = request;
  if (wanted === undefined) return report;
  const { comparedTo } = await import('./earlier.ts');
  const { requirements } = await checklistFor(request, environment);
  return comparedTo(wanted, report, { asOf, catalogue: requirements, maxWaiver }, environment);
}

interface JudgedFile {
  readonly file: string;
  readonly report: PlanReport;
  /** The files it includes. */
  readonly includes: readonly string[];
}

async function judge(
  file: string,
  { stdinName, asOf }: CheckRequest,
  environment: Environment,
  { keep, decided, checklist }: Judging & { readonly keep: Keep },
): Promise<JudgedFile> {
  const { source, includes } = await openPlan(file, stdinName, environment, keep);
  const report: PlanReport = source.readable
    ? await decided.over(file, judgedBy(checklist, source, asOf), source)
    : { status: 'unreadable', file: source.file, diagnostics: source.diagnostics };
  return { file, report, includes };
}

/** What a plan is judged with. */
interface Judging {
  readonly decided: DecisionsBeside;
  readonly checklist: Checklist;
}

function judgedBy({ requirements, leftOut }: Checklist, source: PlanSource, asOf: string): AssessedPlan {
  if (leftOut.size === 0) return assess(source, requirements, asOf);
  const judged = assess(
    source,
    requirements.filter(({ id }) => !leftOut.has(id)),
    asOf,
  );
  const aside = requirements
    .filter(({ id }) => leftOut.has(id))
    .map(({ id }) => ({ requirement: id, verdict: 'not-evaluated', level: 'none', findings: [] }) as const);
  return { ...judged, assessments: [...judged.assessments, ...aside] };
}

async function reportOn(
  judged: readonly JudgedFile[],
  asOf: string,
  { files, version }: Environment,
  { decided, checklist }: Judging,
): Promise<Report> {
  const parts = await partsAmong(judged, (file) => files.real(file));
  const whole = judged.filter(({ file }) => !parts.has(file));
  const plans = whole.map(({ report }) => report);
  const decisionNotes = await decided.notes(
    whole.map(({ file, includes, report }) => ({
      file,
      includes,
      planId: report.status === 'assessed' ? report.planId : undefined,
    })),
  );
  return {
    ...reportOf(plans, checklist.requirements, asOf, { name: 'beredskapsplan', version }),
    ...(decisionNotes.length > 0 ? { decisionNotes } : {}),
  };
}

/** Files that belong to another plan of the run. Includes go one level deep, so a file that includes others is a plan. */
async function partsAmong(
  judged: readonly JudgedFile[],
  real: (file: string) => Promise<string | undefined>,
): Promise<ReadonlySet<string>> {
  const included = judged.flatMap(({ includes }) => includes);
  if (included.length === 0) return new Set();
  const taken = new Set(await Promise.all(included.map(real)));
  const candidates = judged.filter(({ file, includes }) => file !== standardInput && includes.length === 0);
  const realPaths = await Promise.all(candidates.map(({ file }) => real(file)));
  return new Set(candidates.filter((_, index) => taken.has(realPaths[index])).map(({ file }) => file));
}
