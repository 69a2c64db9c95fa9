import { inGroups } from '../../assessment/group.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { translate } from '../../i18n/language.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';

/** Many requirements in a line for each group: «Innholdet i planen (15): REQ-01–15». A screen of titles hides more than it tells. */
export const codeList = (
  requirements: readonly RequirementInfo[],
  { language, width, style }: ReporterContext,
): readonly string[] =>
  inGroups(requirements).map(({ title, requirements: members }) => {
    const codes = codeRanges(
      members.map(({ code }) => code),
      style.unicode ? '–' : '-',
    );
    return wrap(`${translate(title, language)} (${members.length}): ${codes}`, width, '  ');
  });

/** Codes that follow each other as a range: «REQ-01–15, WEB-01–07, WEB-09». */
export function codeRanges(codes: readonly string[], dash: string): string {
  const ranges: { prefix: string; from: string; to: string }[] = [];
  for (const code of codes.toSorted()) {
    const [prefix = '', number = ''] = code.split(/-(?=\d+$)/);
    const last = ranges.at(-1);
    if (last?.prefix === prefix && Number(number) === Number(last.to) + 1) last.to = number;
    else ranges.push({ prefix, from: number, to: number });
  }
  return ranges
    .map(({ prefix, from, to }) => `${prefix}-${from}${from === to ? '' : `${dash}${to}`}`)
    .join(', ');
}
