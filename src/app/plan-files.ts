import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';
import { isSystemFault, systemReason } from './system-reason.ts';

/** Standard input in place of a file. */
export const standardInput = '-';

/** The files to judge, each once, in the order they were asked for. Every pattern must stand for something. */
export async function findPlanFiles(
  patterns: readonly string[],
  files: Files,
  localRequirements: readonly string[] = [],
): Promise<readonly string[]> {
  const all = await Promise.all(patterns.map((pattern) => plansAt(pattern, files)));
  const found = await Promise.all(
    all.map((some) => withoutBeside(some, patterns, { files, localRequirements })),
  );
  const dead = patterns.filter((_, index) => found[index]?.length === 0);
  if (dead.length > 0) throw nothingFound(dead);
  return [...new Set(found.flat())];
}

async function plansAt(pattern: string, files: Files): Promise<readonly string[]> {
  if (pattern === standardInput) return [pattern];
  const found = await files.find(pattern).catch((fault: unknown) => {
    if (!isSystemFault(fault)) throw fault;
    throw new UserError(
      {
        nb: 'Kan ikke lete i {pattern}: {reason}.',
        nn: 'Kan ikkje leite i {pattern}: {reason}.',
        en: 'Cannot search {pattern}: {reason}.',
      },
      { pattern: same(shown(pattern)), reason: systemReason(fault) },
      { cause: fault, exit: 'incomplete' },
    );
  });
  return found;
}

/** The files without those that lie beside plans and are none, unless they were named themselves. */
export async function withoutBeside(
  found: readonly string[],
  named: readonly string[],
  { files, localRequirements }: { readonly files: Files; readonly localRequirements: readonly string[] },
): Promise<readonly string[]> {
  const local = new Set(await Promise.all(localRequirements.map((file) => files.real(file))));
  const kept: string[] = [];
  for (const file of found)
    if (named.includes(file)) kept.push(file);
    else if (!(isBesideAPlan(file) || (local.size > 0 && local.has(await files.real(file))))) kept.push(file);
  return kept;
}

/** What lies beside plans in a folder without being one. */
export const isBesideAPlan = (file: string): boolean => /\.(decisions|config)\.ya?ml$/i.test(file);

const nothingFound = (patterns: readonly string[]): UserError =>
  new UserError(
    {
      nb: 'Fant ingen plan her: {patterns}. Kontroller stavemåten og hvilken mappe du står i. Ingenting er vurdert.',
      nn: 'Fann ingen plan her: {patterns}. Kontroller skrivemåten og kva mappe du står i. Ingenting er vurdert.',
      en: 'Found no plan here: {patterns}. Check the spelling and which folder you are in. Nothing has been judged.',
    },
    { patterns: same(patterns.map(shown).join(', ')) },
    { exit: 'incomplete' },
  );
