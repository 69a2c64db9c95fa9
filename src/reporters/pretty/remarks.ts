import { fill } from '../../i18n/fill.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { sentence } from '../words.ts';
import type { Judged } from '../worst-first.ts';
import { isPressing } from './advice.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

/**
 * Practice, rules of thumb and plausibility: worth a look, never part of the verdict. Those on requirements that are told
 * of in full are shown; the others are counted.
 */
export function remarks(all: readonly Judged[], planFile: string, context: ReporterContext): string {
  const { language, showValues, style, width } = context;
  const shown = all.filter((one) => isPressing(one, context));
  const lines = shown.flatMap(({ requirement, assessment }) =>
    assessment.findings
      .filter(({ kind }) => kind === 'remark')
      .map((finding) => {
        const where = placeWords([finding.place], planFile, language);
        return wrap(`${requirement.code} ${where}: ${sentence(finding, requirement, context)}`, width, '  ');
      }),
  );
  const others = countIn(all) - countIn(shown);
  if (lines.length === 0) return '';
  const rest = fill(words.moreRemarks, { count: others }, { language, showValues });
  return [
    style.strong(fill(words.remarks, { count: lines.length }, { language, showValues })),
    ...lines,
    ...(others > 0 ? [wrap(rest, width, '  ')] : []),
  ].join('\n');
}

const countIn = (all: readonly Judged[]): number =>
  all.reduce(
    (sum, { assessment }) => sum + assessment.findings.filter(({ kind }) => kind === 'remark').length,
    0,
  );
