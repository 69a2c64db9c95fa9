import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { PlanSource } from '../../plan/read.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { openPlan } from '../open-plan.ts';
import type { Environment, Files } from '../ports.ts';
import { nameThen } from './name-then.ts';

export interface PlanThen {
  /** What it is called now, and what it was called then. */
  readonly file: string;
  readonly name: string;
  readonly source: PlanSource;
  /** The files of that commit. */
  readonly files: Files;
}

/** The plans as they were at a git reference, with the files they included then. A plan that was not there is left out. */
export async function plansAt(
  reference: string,
  plans: readonly { readonly file: string }[],
  environment: Environment,
): Promise<readonly PlanThen[]> {
  const found: PlanThen[] = [];
  for (const { file } of plans) {
    const snapshot = await environment.git.at(file, reference);
    if (snapshot === undefined) throw noSuchReference(file, reference);
    const { files } = snapshot;
    const name = await nameThen(file, files, environment);
    if (name === undefined) continue;
    const { source } = await openPlan(name, name, { files, in: environment.in });
    if (source.readable) found.push({ file, name, source, files });
  }
  return found;
}

export const noSuchReference = (file: string, reference: string): UserError =>
  new UserError(texts.noReference, { file: same(shown(file)), reference: same(shown(reference)) });

const texts = {
  noReference: {
    nb: 'Kan ikke lese {file} slik den var ved «{reference}». Filen må ligge i et git-arkiv, og {reference} må være en gren, et merke eller en innsending der.',
    nn: 'Kan ikkje lese {file} slik ho var ved «{reference}». Fila må liggje i eit git-arkiv, og {reference} må vere ei grein, eit merke eller ei innsending der.',
    en: 'Cannot read {file} as it was at “{reference}”. The file must lie in a git repository, and {reference} must be a branch, a tag or a commit there.',
  },
} satisfies Readonly<Record<string, Text>>;
