import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Params, Text } from '../i18n/text.ts';
import type { Block } from './block.ts';
import type { Labels } from './labels.ts';
import type { Names } from './names.ts';

/** All that is needed to put a plan into words. */
export interface Wording {
  readonly language: Language;
  readonly labels: Labels;
  readonly names: Names;
  readonly prose: (text: string) => readonly Block[];
}

/** A text of the document's own, filled in. */
export const say = <T extends Text>(
  text: T,
  { language }: Pick<Wording, 'language'>,
  ...[params]: keyof Params<T['nb']> extends never ? [] : [Params<T['nb']>]
): string => fill(text, params ?? {}, { language, showValues: true });
