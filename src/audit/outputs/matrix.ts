import { outcomeWords } from '../../assessment/outcome-words.ts';
import { translate } from '../../i18n/language.ts';
import { byteOrderMark, csvRow } from '../../util/csv.ts';
import { escapeControls } from '../../util/shown.ts';
import type { AuditResult } from '../audit.ts';
import type { AuditContext, AuditOutput } from '../output.ts';
import { inGuideOrder } from '../telling/guide-order.ts';

export default {
  id: 'matrix',
  summary: {
    nb: 'matrix.csv: planer nedover, krav bortover',
    nn: 'matrix.csv: planar nedover, krav bortover',
    en: 'matrix.csv: plans down, requirements across',
  },
  usual: true,
  *make(result, context) {
    yield { path: 'matrix.csv', content: linesOf(result, context) };
  },
} satisfies AuditOutput as AuditOutput;

function* linesOf(result: AuditResult, { language, separator }: AuditContext): Iterable<string> {
  const line = (cells: readonly string[]): string => csvRow(cells.map(escapeControls), separator);
  const columns = inGuideOrder(result.checklist.requirements);
  yield byteOrderMark +
    line(['municipality', 'name', 'file', ...columns.map(({ requirement }) => requirement.code)]);
  for (const { number, name, state, files } of result.coverage)
    if (files.length === 0) yield line([number, name, '', state]);
  for (const plan of result.plans) {
    if (plan.status === 'unreadable') {
      yield line(['', '', plan.file, plan.status]);
      continue;
    }
    const { number = '', name = '' } = plan.municipality;
    yield line([
      number,
      name,
      plan.file,
      ...columns.map(({ nth }) => translate(outcomeWords[plan.outcomes[nth] ?? 'not-evaluated'], language)),
    ]);
  }
}
