import { seenWords, sourceWords } from '../../assessment/obligation-words.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Citation, Source } from '../../reference/source.ts';
import { beside } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { words } from './words.ts';

/** Sources told in full once, at the end, and by number where they are cited. */
export interface Footnotes {
  readonly mark: (citation: Citation, language: Language) => string;
  readonly list: () => string;
}

export function footnotesFor({ language, style, width }: ReporterContext): Footnotes {
  const cited: Source[] = [];
  const numberOf = (source: Source): number => {
    if (!cited.includes(source)) cited.push(source);
    return cited.indexOf(source) + 1;
  };
  const note = (source: Source, index: number): string => {
    const told = [sourceWords(source, language), seenWords(source.seen, language)]
      .filter((one) => one !== '')
      .join(', ');
    return beside(`[${index + 1}]`, told, { width, indent: '  ', column: 4 });
  };
  return {
    mark: ({ source, where }, spoken) => `${translate(where, spoken)} [${numberOf(source)}]`,
    list: () =>
      cited.length === 0
        ? ''
        : [style.strong(translate(words.sources, language)), ...cited.map(note)].join('\n'),
  };
}
