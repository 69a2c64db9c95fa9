import type { AuditOutput } from '../output.ts';
import { rowsOf } from '../telling/rows.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { sayIn } from './page/section.ts';
import type { SheetContext } from './sheets/context.ts';
import { decisionsSheet, trendSheet } from './sheets/decisions.ts';
import { coverageSheet, matrixSheet, summarySheet } from './sheets/municipalities.ts';
import { readMeSheet } from './sheets/read-me.ts';
import { byRequirementSheet, findingsSheet, queueSheet } from './sheets/requirements.ts';

/** A spreadsheet draws every comment in a box of its own; beyond this it opens slowly. */
const mostComments = 4000;

const xlsx: AuditOutput = {
  id: 'xlsx',
  summary: {
    nb: 'audit.xlsx: arbeidsbok med ni ark',
    nn: 'audit.xlsx: arbeidsbok med ni ark',
    en: 'audit.xlsx: a workbook of nine sheets',
  },
  usual: true,
  atMost: 1500,
  async *make(result, { language }) {
    const { writeWorkbook } = await import('../workbook/write-workbook.ts');
    const sheets = sheetsFor({ result, rows: rowsOf(result), say: sayIn(language) });
    yield { path: 'audit.xlsx', content: await writeWorkbook(sheets) };
  },
};

export default xlsx;

/** In reading order. */
export function sheetsFor(context: SheetContext): readonly Sheet[] {
  const remarks = context.rows.reduce((sum, { plan }) => sum + (plan?.remarked.length ?? 0), 0);
  const commented = remarks <= mostComments;
  return [
    readMeSheet(context, !commented),
    coverageSheet(context),
    summarySheet(context),
    matrixSheet(context, commented),
    findingsSheet(context),
    byRequirementSheet(context),
    queueSheet(context),
    decisionsSheet(context),
    trendSheet(context),
  ];
}
