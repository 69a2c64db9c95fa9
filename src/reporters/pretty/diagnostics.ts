import { fill } from '../../i18n/fill.ts';
import type { Text } from '../../i18n/text.ts';
import type { Diagnostic } from '../../plan/read.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { diagnosticSentence } from '../words.ts';
import { codeFrame } from './code-frame.ts';
import { placeWords } from './place-words.ts';

/** What is wrong with the shape of a file, each with its line and how to put it right. */
export function diagnosticsOf(
  { file, diagnostics }: { readonly file: string; readonly diagnostics: readonly Diagnostic[] },
  title: Text,
  context: ReporterContext,
): string {
  const { language, showValues, style, width } = context;
  const heading = style.level('error', fill(title, { count: diagnostics.length }, { language, showValues }));
  const lines = diagnostics.map((one) => {
    const where = placeWords([one.place], file, language);
    const frame = codeFrame(one.place, context);
    return [
      wrap(`${where}: ${diagnosticSentence(one, { language, showValues })}`, width, '  '),
      ...frame,
    ].join('\n');
  });
  return [heading, ...lines].join('\n');
}
