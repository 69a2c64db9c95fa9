import { same } from '../../i18n/text.ts';
import type { PlanSource } from '../../plan/read.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { openPlan } from '../open-plan.ts';
import { findPlanFiles } from '../plan-files.ts';
import type { Environment } from '../ports.ts';

/** The one plan that is named, read. */
export async function planToDecideOn(file: string, environment: Environment): Promise<PlanSource> {
  const [found = file, ...others] = await findPlanFiles([file], environment.files);
  if (others.length > 0) throw new UserError(texts.several, { file: same(shown(file)) });
  const { source } = await openPlan(found, found, environment);
  if (source.readable) return source;
  throw new UserError(texts.unreadable, { file: same(shown(found)) }, { exit: 'incomplete' });
}

const texts = {
  several: {
    nb: '{file} er flere planer. Velg én med --plan: en beslutning gjelder én plan.',
    nn: '{file} er fleire planar. Vel éin med --plan: ei avgjerd gjeld éin plan.',
    en: '{file} is several plans. Choose one with --plan: a decision is about one plan.',
  },
  unreadable: {
    nb: '{file} kan ikke leses, og ingenting er skrevet. Se hvorfor med plan check {file}',
    nn: '{file} kan ikkje lesast, og ingenting er skrive. Sjå kvifor med plan check {file}',
    en: '{file} cannot be read, and nothing has been written. See why with plan check {file}',
  },
} as const;
