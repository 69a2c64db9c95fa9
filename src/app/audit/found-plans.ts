import { same } from '../../i18n/text.ts';
import { compareText } from '../../util/compare.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { withoutBeside } from '../plan-files.ts';
import type { Environment } from '../ports.ts';
import type { Batch, Walk } from './batch.ts';
import type { LocalFile } from './checklist.ts';

/** The plans that the patterns stand for, in the order of files. Each must stand for something. */
export async function walkAll(
  patterns: readonly string[],
  local: readonly LocalFile[],
  environment: Environment,
  batch: Batch,
): Promise<Walk> {
  const walks = patterns.map((pattern) => batch.walk(pattern));
  const dead = patterns.filter(
    (_, index) => walks[index]?.files.length === 0 && walks[index]?.refused.length === 0,
  );
  const all = [...new Set(walks.flatMap((one) => one.files))].sort(compareText);
  const files = await withoutBeside(all, patterns, {
    files: environment.files,
    localRequirements: local.map(({ name }) => name),
  });
  if (dead.length > 0 || files.length === 0)
    throw new UserError(
      nothing,
      { patterns: same((dead.length > 0 ? dead : patterns).map(shown).join(', ')) },
      { exit: 'incomplete' },
    );
  return { files, refused: walks.flatMap((one) => one.refused) };
}

const nothing = {
  nb: 'Fant ingen planer her: {patterns}. Kontroller stavemåten og hvilken mappe du står i. Ingenting er vurdert.',
  nn: 'Fann ingen planar her: {patterns}. Kontroller skrivemåten og kva mappe du står i. Ingenting er vurdert.',
  en: 'Found no plans here: {patterns}. Check the spelling and which folder you are in. Nothing has been judged.',
} as const;
