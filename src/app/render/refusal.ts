import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Diagnostic } from '../../plan/read.ts';
import { placeWords } from '../../reporters/pretty/place-words.ts';
import { diagnosticSentence } from '../../reporters/words.ts';
import { wrap } from '../../util/columns.ts';
import { shown } from '../../util/shown.ts';

/** Everything that stands in the way of a document, each with its place, as `check` words it. */
export function refusal(
  { file, diagnostics }: { readonly file: string; readonly diagnostics: readonly Diagnostic[] },
  language: Language,
  width: number,
): string {
  const telling = { language, showValues: false };
  const heading = fill(texts.heading, { file: same(shown(file)), count: diagnostics.length }, telling);
  const lines = diagnostics.map((one) => {
    const where = placeWords([one.place], file, language);
    return wrap(`${where}: ${diagnosticSentence(one, telling)}`, width, '  ');
  });
  return [wrap(heading, width), ...lines].map((line) => `${line}\n`).join('');
}

const texts = {
  heading: {
    nb: '{file} er ikke blitt til et dokument, og ingenting er skrevet. Rett dette først ({count}):',
    nn: '{file} er ikkje blitt til eit dokument, og ingenting er skrive. Rett dette først ({count}):',
    en: '{file} has not become a document, and nothing has been written. Put this right first ({count}):',
  },
} as const;
