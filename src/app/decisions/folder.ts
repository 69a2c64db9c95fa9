import type { DecisionNote } from '../../assessment/decision.ts';
import type { AssessedPlan } from '../../assessment/report.ts';
import { bindDecisions } from '../../decisions/bind.ts';
import { notesOn } from '../../decisions/notes.ts';
import type { PlanSource } from '../../plan/read.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import { folderOf } from '../../util/file-path.ts';
import { isBesideAPlan } from '../plan-files.ts';
import type { Files } from '../ports.ts';
import { openDecisions } from './open.ts';

/** A plan of a run: its file, those it includes, and its id where it could be read. */
export interface KnownPlan {
  readonly file: string;
  readonly includes: readonly string[];
  readonly planId: string | undefined;
}

/** The decisions of one folder, ready to be laid over its plans. */
export interface DecidedFolder {
  readonly over: (report: AssessedPlan, source: PlanSource, asOf: string) => AssessedPlan;
  /** What is odd about the file, given the plans of the run. */
  readonly notes: (plans: readonly KnownPlan[]) => Promise<readonly DecisionNote[]>;
}

export async function decidedFolder(file: string, longest: string, files: Files): Promise<DecidedFolder> {
  const { decisions, notes } = await openDecisions(file, files);
  return {
    over: (report, source, asOf) =>
      bindDecisions(decisions, { report, source, requirements: catalogue, asOf, longest }),
    notes: async (plans) => {
      const ids = plans.flatMap(({ planId }) => planId ?? []);
      const foreign = decisions.some(({ plan }) => !ids.includes(plan));
      const known = foreign && (await isWhole(folderOf(file), plans, files)) ? ids : undefined;
      return [...notes, ...notesOn(decisions, catalogue, known)];
    },
  };
}

/** Whether all plans of the folder are among those of the run, and were read. */
async function isWhole(folder: string, plans: readonly KnownPlan[], files: Files): Promise<boolean> {
  const real = (paths: readonly string[]) => Promise.all(paths.map((path) => files.real(path)));
  const there = await real(await plansIn(folder, files));
  const read = await real(
    plans.flatMap(({ file, includes, planId }) => (planId === undefined ? includes : [file, ...includes])),
  );
  return there.every((path) => read.includes(path));
}

/** What may be a plan in the folder itself. */
export const plansIn = async (folder: string, files: Files): Promise<readonly string[]> =>
  (await files.find(folder)).filter((path) => folderOf(path) === folder && !isBesideAPlan(path));
