import type { Language } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import { settingsWith } from './diff.ts';
import { UserError } from './errors.ts';
import type { Ending } from './exit-code.ts';
import { revisionsOf } from './log/entries.ts';
import type { LogFormat } from './log/tell.ts';
import { tellLog } from './log/tell.ts';
import { openPlan } from './open-plan.ts';
import type { Environment } from './ports.ts';
import type { Screen } from './report-outputs.ts';

export interface LogRequest {
  readonly file: string;
  readonly format: LogFormat;
  /** How many revisions to go back. */
  readonly atMost: number;
  readonly language: Language | undefined;
  readonly showValues: boolean;
  readonly screen: Screen;
}

/** The revision log of a plan, from the history git has of it and of the files it includes. */
export async function log(
  request: LogRequest,
  environment: Environment,
): Promise<{ readonly text: string; readonly ending: Ending; readonly shallow: boolean }> {
  const { file, format, atMost, screen } = request;
  const { source, includes } = await openPlan(file, file, environment);
  const entries = await revisionsOf({ file, includes }, atMost, environment);
  if (!entries) throw noRepository(file);
  const language = source.readable ? source.plan.meta?.language : undefined;
  const settings = settingsWith(request, environment.assets)(language);
  const { shallow } = await environment.git.about(file);
  const text = tellLog(entries, settings, format, screen);
  return { text, ending: source.readable ? 'passed' : 'incomplete', shallow };
}

export const noRepository = (file: string): UserError =>
  new UserError(texts.noRepository, { file: same(shown(file)) });

const texts = {
  noRepository: {
    nb: '{file} ligger ikke i et git-lager, så det finnes ingen historikk. Kjør git init, eller legg planen der den hører til.',
    nn: '{file} ligg ikkje i eit git-lager, så det finst ingen historikk. Køyr git init, eller legg planen der han høyrer til.',
    en: '{file} is in no git repository, so there is no history. Run git init, or move the plan to where it belongs.',
  },
} as const;
