import type { Environment } from '../app/ports.ts';
import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/languages/index.generated.ts';

/** The language of help and errors, known before anything is parsed: `--lang`, then the locale, then bokmål. */
export function readerLanguage(argv: readonly string[], variables: Environment['variables']): Language {
  const locale = [variables['LC_ALL'], variables['LC_MESSAGES'], variables['LANG']].find(Boolean);
  return spoken(langIn(argv)) ?? spoken(locale) ?? languages.nb;
}

function langIn(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  return word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length);
}

/** `nn_NO.UTF-8` is nynorsk, and `no` is what bokmål was called. */
function spoken(locale: string | undefined): Language | undefined {
  const tag = /^[a-z]+/i.exec(locale ?? '')?.[0].toLowerCase();
  if (tag === 'no') return languages.nb;
  return Object.values(languages).find((language) => language.tag === tag);
}
