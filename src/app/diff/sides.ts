import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { nameThen } from '../earlier/name-then.ts';
import { UserError } from '../errors.ts';
import type { Environment, Files } from '../ports.ts';

/** Where one of two compared plans is read. */
export interface OpenSide {
  readonly label: string;
  /** A file or a folder. */
  readonly place: string;
  readonly files: Files;
  /** Only of a commit. */
  readonly commit?: string;
  readonly date?: string;
}

/**
 * The two that are compared. Each is a file, a folder, a commit, or a file in a commit (`main:plan.yaml`); a commit alone
 * has the file or folder of the other, and the second is what lies here when it is not named.
 */
export async function sidesFor(
  old: string,
  young: string | undefined,
  environment: Environment,
): Promise<readonly [OpenSide, OpenSide]> {
  const here = (await environment.files.exists(usualPlan)) ? usualPlan : '.';
  const youngPlace = young === undefined ? here : await placeOf(young, environment.files);
  const oldPlace = (await placeOf(old, environment.files)) ?? youngPlace ?? here;
  return [
    await sideFor(old, oldPlace, environment),
    await sideFor(young ?? here, youngPlace ?? oldPlace, environment),
  ];
}

const usualPlan = 'plan.yaml';

/** The file or folder something names; nothing for a commit alone. */
async function placeOf(named: string, files: Files): Promise<string | undefined> {
  if ((await files.real(named)) !== undefined) return named;
  return committed(named)?.path;
}

/** `main:plan.yaml` in its two parts. */
function committed(named: string): { readonly reference: string; readonly path: string } | undefined {
  const [, reference, path] = /^([^:]+):(.+)$/.exec(named) ?? [];
  return reference && path ? { reference, path } : undefined;
}

async function sideFor(named: string, place: string, { files, git }: Environment): Promise<OpenSide> {
  if ((await files.real(named)) !== undefined) return { label: named, place: named, files };
  const reference = committed(named)?.reference ?? named;
  const snapshot = await git.at(place, reference);
  if (!snapshot) throw await unknownSide(named, place, { git });
  const then = (await nameThen(place, snapshot.files, { files, git })) ?? place;
  return { label: named, place: then, files: snapshot.files, commit: snapshot.commit, date: snapshot.date };
}

async function unknownSide(
  named: string,
  place: string,
  { git }: Pick<Environment, 'git'>,
): Promise<UserError> {
  const { shallow } = await git.about(place);
  return new UserError(shallow ? texts.cutOff : texts.unknown, { named: same(shown(named)) });
}

const texts = {
  unknown: {
    nb: '{named} er verken en fil, en mappe eller noe git kjenner her. Kontroller stavemåten.',
    nn: '{named} er korkje ei fil, ei mappe eller noko git kjenner her. Kontroller skrivemåten.',
    en: '{named} is neither a file, a folder nor anything git knows here. Check the spelling.',
  },
  cutOff: {
    nb: 'Git kjenner ikke {named} her, for bare en del av historikken er hentet. Hent alt, i GitHub Actions med fetch-depth: 0.',
    nn: 'Git kjenner ikkje {named} her, for berre ein del av historikken er henta. Hent alt, i GitHub Actions med fetch-depth: 0.',
    en: 'Git does not know {named} here, because only part of the history was fetched. Fetch all of it, in GitHub Actions with fetch-depth: 0.',
  },
} as const;
