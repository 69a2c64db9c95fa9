import type { Assessment } from '../../assessment/report.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { sentence } from '../../reporters/words.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import { wrap } from '../../util/columns.ts';

/** What the finished documents came to: a line for each requirement, and under it what is wrong or must be looked at. */
export const tellVerdicts = (
  assessments: readonly Assessment[],
  { language, width }: { readonly language: Language; readonly width: number },
): string =>
  assessments
    .flatMap((assessment) => {
      const requirement = catalogue.find(({ id }) => id === assessment.requirement);
      if (requirement === undefined) return [];
      const { code, title } = requirement;
      const verdict = translate(verdictWords[assessment.verdict], language);
      const open = assessment.findings.filter(({ kind }) => kind === 'gap' || kind === 'question');
      return [
        wrap(`${code} ${translate(title, language)}: ${verdict}`, width),
        ...open.map((one) => wrap(sentence(one, requirement, { language, showValues: false }), width, '  ')),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
