import { same } from '../i18n/text.ts';
import { noneBecause } from '../plan/entries.ts';
import type { Path } from '../plan/location.ts';
import type { Block } from './block.ts';
import { fieldName } from './places.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

/** The statement that there are none, which stands in place of a list and of some parts. */
export const isNone = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'none';

export function noneInWords(wording: Pick<Wording, 'language'>, value: unknown): string {
  const because = noneBecause(value) ?? '';
  return because === ''
    ? say(words.none, wording)
    : say(words.noneBecause, wording, { because: same(because) });
}

/** The same as a block, after what there are none of; nothing where a list is given. */
export const noneOf = (wording: Wording, path: Path, list: unknown): readonly Block[] =>
  isNone(list)
    ? [
        {
          kind: 'paragraph',
          text: [`${wording.labels.label(path)}: ${noneInWords(wording, list)}`],
          about: [fieldName(path)],
        },
      ]
    : [];

const words = {
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  noneBecause: { nb: 'Ingen: {because}', nn: 'Ingen: {because}', en: 'None: {because}' },
} as const;
