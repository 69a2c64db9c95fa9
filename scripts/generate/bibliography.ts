import { seenWords, sourceWords } from '../../src/assessment/obligation-words.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { Source } from '../../src/reference/source.ts';
import { sources } from '../../src/reference/sources/index.generated.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';

/** Every document the requirements lean on: where it is, when it was last looked at, how it was seen, and who cites it. */
export const bibliography = (): string =>
  `# Sources\n\nEvery document that a requirement cites. "Checked" is the day somebody last looked at it.\n\n${sources.map(entry).join('\n')}`;

function entry(source: Source): string {
  const lines = [
    sourceWords(source, languages.en),
    source.url === undefined ? '' : `<${source.url}>`,
    [`Checked ${source.checked}`, seenWords(source.seen, languages.en)].filter(Boolean).join(', '),
    `Cited by ${codesCiting(source).join(', ')}`,
  ];
  return `- ${lines.filter(Boolean).join('  \n  ')}\n`;
}

const codesCiting = (source: Source): readonly string[] =>
  catalogue
    .filter(({ citations, obligations }) =>
      [...citations, ...obligations.map(({ citation }) => citation)].some((one) => one.source === source),
    )
    .map(({ code }) => code);
