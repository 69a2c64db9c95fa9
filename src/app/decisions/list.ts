import type { BoundDecision } from '../../assessment/decision.ts';
import { decisionInForce, hasLapsed } from '../../assessment/decision.ts';
import type { Assessment } from '../../assessment/report.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { addDuration } from '../../util/plain-date.ts';
import { shown } from '../../util/shown.ts';
import { decisionsName } from '../decisions-beside.ts';
import { UserError } from '../errors.ts';
import type { Ending } from '../exit-code.ts';
import type { Output } from '../outputs.ts';
import type { Environment } from '../ports.ts';
import { jsonList } from './json-list.ts';
import { judgeFolder } from './judge-folder.ts';
import { pruned } from './prune.ts';
import type { FolderListing, Listed } from './tell-list.ts';
import { tellList } from './tell-list.ts';

export interface ListRequest {
  readonly folder: string;
  readonly asOf: string;
  /** Only what has lapsed, or will within this duration. */
  readonly expiringIn: string | undefined;
  /** Also remove what no longer does anything. */
  readonly prune: boolean;
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly width: number;
}

export interface ListOutcome {
  readonly text: string;
  readonly outputs: readonly Output[];
  readonly ending: Ending;
}

/** Every decision in a folder and below it, and whether it holds. Writes nothing. */
export async function listDecisions(request: ListRequest, environment: Environment): Promise<ListOutcome> {
  const files = await filesIn(request.folder, environment);
  const folders: FolderListing[] = [];
  const outputs: Output[] = [];
  for (const file of files) {
    const judged = await judgeFolder(file, request.asOf, environment);
    const all = judged.plans.flatMap(({ planId, assessments }) =>
      assessments.flatMap((one) => listedIn(one, planId, judged.codeOf(one.requirement))),
    );
    const gone = request.prune ? all.filter(({ isSpent }) => isSpent) : [];
    if (gone.length > 0) outputs.push({ file, text: await pruned(judged.opened.content, gone) });
    const left = all.filter((one) => !gone.includes(one));
    folders.push({ file, listed: left.filter(within(request)), gone, ...judged });
  }
  const lapsed = folders.some(({ listed }) => listed.some(({ decision }) => hasLapsed(decision)));
  const text = request.format === 'json' ? jsonList(folders, request) : tellList(folders, request);
  return { text, outputs, ending: lapsed ? 'failed' : 'passed' };
}

async function filesIn(folder: string, { files }: Environment): Promise<readonly string[]> {
  const found = await files.find(folder);
  if (found.length === 0 && (await files.real(folder)) === undefined)
    throw new UserError(texts.nothing, { folder: same(shown(folder)) });
  return found.filter((file) => file === decisionsName || file.endsWith(`/${decisionsName}`));
}

function listedIn(assessment: Assessment, planId: string, code: string): readonly Listed[] {
  const { decisions = [] } = assessment;
  const isSettled = decisionInForce(assessment) !== undefined;
  return decisions.map((decision) => ({ decision, planId, code, isSpent: isSpent(decision, isSettled) }));
}

/** A decision that does nothing and has nothing to say: unused, said twice, or followed by one that holds. */
const isSpent = (decision: BoundDecision, isSettled: boolean): boolean =>
  decision.state === 'unused' || decision.state === 'duplicate' || (isSettled && hasLapsed(decision));

const within =
  ({ expiringIn, asOf }: ListRequest) =>
  ({ decision }: Listed): boolean =>
    expiringIn === undefined ||
    hasLapsed(decision) ||
    (decision.expires !== undefined && decision.expires <= addDuration(asOf, expiringIn));

const texts = {
  nothing: {
    nb: 'Mappen {folder} finnes ikke.',
    nn: 'Mappa {folder} finst ikkje.',
    en: 'There is no folder {folder}.',
  },
} as const;
