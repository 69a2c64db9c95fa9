import { same } from '../i18n/text.ts';
import { nearest } from '../util/nearest.ts';
import { shown } from '../util/shown.ts';
import { UserError } from './errors.ts';

/** What a list is narrowed to by a flag that may be repeated: everything where it was not used. */
export function narrowedTo<Known extends string>(
  flag: string,
  known: readonly Known[],
  given: readonly string[],
): readonly Known[] {
  const asked = given.map((word) => known.find((one) => one === word) ?? refuse(flag, word, known));
  return asked.length === 0 ? known : asked;
}

function refuse(flag: string, word: string, known: readonly string[]): never {
  const meant = nearest(word, known);
  const params = { flag: same(flag), value: same(shown(word)), choices: same(known.join(', ')) };
  throw meant === undefined
    ? new UserError(texts.unknown, params)
    : new UserError(texts.near, { ...params, meant: same(meant) });
}

const texts = {
  unknown: {
    nb: '{flag} kan ikke være «{value}». Velg blant: {choices}.',
    nn: '{flag} kan ikkje vere «{value}». Vel blant: {choices}.',
    en: '{flag} cannot be “{value}”. Choose from: {choices}.',
  },
  near: {
    nb: '{flag} kan ikke være «{value}». Mente du {meant}? Velg blant: {choices}.',
    nn: '{flag} kan ikkje vere «{value}». Meinte du {meant}? Vel blant: {choices}.',
    en: '{flag} cannot be “{value}”. Did you mean {meant}? Choose from: {choices}.',
  },
} as const;
