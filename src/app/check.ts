import type { PlanReport, Report } from '../assessment/report.ts';
import { assess } from '../engine/assess.ts';
import type { GateSettings } from '../engine/gate.ts';
import { gateOf } from '../engine/gate.ts';
import { reportOf } from '../engine/report-of.ts';
import type { Language } from '../i18n/language.ts';
import { catalogue } from '../requirements/index.generated.ts';
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
  /** The language asked for, and the reader's own where none was. */
  readonly language: Language | undefined;
  readonly reader: Language;
  readonly showValues: boolean;
  readonly maxFindings: number;
  readonly screen: Screen;
}

export interface CheckOutcome {
  readonly outputs: readonly Output[];
  readonly ending: Ending;
}

/** Reads and judges plans, and tells it in each format asked for. Writes nothing. */
export async function check(request: CheckRequest, environment: Environment): Promise<CheckOutcome> {
  const files = await findPlanFiles(request.patterns, environment.files);
  await refuseToOverwrite(files, request.outputs, environment.files);
  const texts = new Map<string, Uint8Array>();
  const keep = request.showValues ? texts.set.bind(texts) : () => undefined;
  const judged: JudgedFile[] = [];
  // One at a time: judging takes longer than reading, and a plan can be forgotten before the next is read.
  for (const file of files) judged.push(await judge(file, request, environment, keep));
  const report = await reportOn(judged, request.asOf, environment);
  const ending = gateOf(report, request.gate);
  return { outputs: await reportOutputs(report, ending, request, { texts, environment }), ending };
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
  keep: Keep,
): Promise<JudgedFile> {
  const { source, includes } = await openPlan(file, stdinName, environment, keep);
  const report: PlanReport = source.readable
    ? assess(source, catalogue, asOf)
    : { status: 'unreadable', file: source.file, diagnostics: source.diagnostics };
  return { file, report, includes };
}

async function reportOn(
  judged: readonly JudgedFile[],
  asOf: string,
  { files, version }: Environment,
): Promise<Report> {
  const parts = await partsAmong(judged, (file) => files.real(file));
  const plans = judged.filter(({ file }) => !parts.has(file)).map(({ report }) => report);
  return reportOf(plans, catalogue, asOf, { name: 'beredskapsplan', version });
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
