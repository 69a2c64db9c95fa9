import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/languages/index.generated.ts';

/** The language a plan says it is written in; bokmål where it says none that is spoken here. */
export const languageNamed = (tag: string | undefined): Language =>
  Object.values(languages).find((language) => language.tag === tag) ?? languages.nb;
