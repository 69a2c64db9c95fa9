import type { DecisionNote } from '../assessment/decision.ts';
import type { AssessedPlan } from '../assessment/report.ts';
import type { PlanSource } from '../plan/read.ts';
import { beside } from '../util/file-path.ts';
import { usualMaxWaiver } from './config/settings.ts';
import type { DecidedFolder, KnownPlan } from './decisions/folder.ts';
import { standardInput } from './plan-files.ts';
import type { Files } from './ports.ts';

/** One file for all plans of a folder. */
export const decisionsName = 'plan.decisions.yaml';

export interface DecisionsBeside {
  /** The report with what has been decided laid over it; as it is where nothing has. */
  readonly over: (file: string, report: AssessedPlan, source: PlanSource) => Promise<AssessedPlan>;
  readonly notes: (plans: readonly KnownPlan[]) => Promise<readonly DecisionNote[]>;
}

/** The decisions beside plans. Each folder is looked into once, and nothing is loaded where there are none. */
export function decisionsBeside(files: Files, asOf: string, longest = usualMaxWaiver): DecisionsBeside {
  const folders = new Map<string, DecidedFolder | undefined>();
  const folderFor = async (file: string): Promise<DecidedFolder | undefined> => {
    const name = beside(file, decisionsName);
    if (!folders.has(name))
      folders.set(name, (await files.exists(name)) ? await open(name, longest, files) : undefined);
    return folders.get(name);
  };
  return {
    // Standard input has no folder.
    over: async (file, report, source) =>
      (file === standardInput ? undefined : await folderFor(file))?.over(report, source, asOf) ?? report,
    notes: async (plans) => {
      const opened = [...folders.values()].filter((folder) => folder !== undefined);
      return (await Promise.all(opened.map((folder) => folder.notes(plans)))).flat();
    },
  };
}

const open = async (name: string, longest: string, files: Files): Promise<DecidedFolder> =>
  (await import('./decisions/folder.ts')).decidedFolder(name, longest, files);
