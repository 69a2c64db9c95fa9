import type { Requirement, RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { readLocal } from '../../local/read.ts';
import { nearest } from '../../util/nearest.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { readWhole, unusable } from './layers.ts';

/** The requirements of a county or a municipality itself, from the files that the settings name. */
export async function localRequirements(
  names: readonly string[],
  today: string,
  files: Pick<Files, 'read'>,
): Promise<readonly Requirement[]> {
  const found: Requirement[] = [];
  for (const name of names) {
    const reading = await readLocal(name, await readWhole(name, files), today);
    if (!reading.usable) throw unusable(name, reading.faults);
    const twice = reading.requirements.find(({ id }) => found.some((one) => one.id === id));
    if (twice) throw new UserError(texts.twice, { file: same(shown(name)), code: same(twice.code) });
    found.push(...reading.requirements);
  }
  return found;
}

/** The ids of what is not to be judged. Only advice can be left out: what law, regulation and the guide ask for cannot. */
export function leftOut(
  codes: readonly string[],
  catalogue: readonly RequirementInfo[],
): ReadonlySet<string> {
  return new Set(
    codes.map((code) => {
      const found = catalogue.find((one) => one.code === code || one.id === code);
      if (found === undefined) {
        const meant = nearest(
          code,
          catalogue.map((one) => one.code),
        );
        const params = { code: same(shown(code)) };
        throw meant === undefined
          ? new UserError(texts.unknown, params)
          : new UserError(texts.unknownNear, { ...params, meant: same(meant) });
      }
      if (!isAdvice(found)) throw new UserError(texts.binding, { code: same(found.code) });
      return found.id;
    }),
  );
}

function isAdvice(requirement: RequirementInfo): boolean {
  const { strength, obligations } = standingOf(requirement);
  if (strength === 'must' || strength === 'context') return false;
  return strength === 'may' || obligations.every(({ basis }) => basis !== 'guideline');
}

const texts = {
  twice: {
    nb: 'Koden {code} i {file} er brukt i en annen fil med lokale krav. Gi den ene en annen kode.',
    nn: 'Koden {code} i {file} er brukt i ei anna fil med lokale krav. Gi den eine ein annan kode.',
    en: 'The code {code} in {file} is used in another file of local requirements. Give one of them another code.',
  },
  unknown: {
    nb: 'leaveOut: {code} er ikke et krav. «plan requirements» viser alle.',
    nn: 'leaveOut: {code} er ikkje eit krav. «plan requirements» viser alle.',
    en: 'leaveOut: {code} is no requirement. “plan requirements” shows all of them.',
  },
  unknownNear: {
    nb: 'leaveOut: {code} er ikke et krav. Mente du {meant}?',
    nn: 'leaveOut: {code} er ikkje eit krav. Meinte du {meant}?',
    en: 'leaveOut: {code} is no requirement. Did you mean {meant}?',
  },
  binding: {
    nb: 'leaveOut: {code} kan ikke tas ut. Bare råd kan det, ikke det lov, forskrift og veileder ber om.',
    nn: 'leaveOut: {code} kan ikkje takast ut. Berre råd kan det, ikkje det lov, forskrift og rettleiar ber om.',
    en: 'leaveOut: {code} cannot be left out. Only advice can, not what law, regulation and the guide ask for.',
  },
} satisfies Readonly<Record<string, Text>>;
