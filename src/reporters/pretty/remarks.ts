import { fill } from '../../i18n/fill.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { sentence } from '../words.ts';
import type { Judged } from '../worst-first.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

/** Practice, rules of thumb and plausibility: worth a look, never part of the verdict. */
export function remarks(all: readonly Judged[], planFile: string, context: ReporterContext): string {
  const { language, showValues, style, width } = context;
  const lines = all.flatMap(({ requirement, assessment }) =>
    assessment.findings
      .filter(({ kind }) => kind === 'remark')
      .map((finding) => {
        const where = placeWords([finding.place], planFile, language);
        return wrap(`${requirement.code} ${where}: ${sentence(finding, requirement, context)}`, width, '  ');
      }),
  );
  if (lines.length === 0) return '';
  return [
    style.strong(fill(words.remarks, { count: lines.length }, { language, showValues })),
    ...lines,
  ].join('\n');
}
