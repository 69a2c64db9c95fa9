import { fill } from '../../../i18n/fill.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Param, Text } from '../../../i18n/text.ts';

/** Says a text of the page, in its language. */
export interface Say {
  (text: Text, params?: Readonly<Record<string, Param>>): string;
  readonly language: Language;
}

export const sayIn = (language: Language): Say =>
  Object.assign(
    (text: Text, params: Readonly<Record<string, Param>> = {}) =>
      fill(text, params, { language, showValues: false }),
    { language },
  );
