import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { AuditFile, AuditOutput } from '../../../src/audit/output.ts';
import review from '../../../src/audit/outputs/review.ts';
import xlsx from '../../../src/audit/outputs/xlsx.ts';
import { judgeAnswers } from '../../../src/audit/review/judge-answers.ts';
import { rowsOfWorkbook } from '../../../src/audit/review/workbook.ts';
import type { Sheet } from '../../../src/audit/workbook/workbook.ts';
import { writeWorkbook } from '../../../src/audit/workbook/write-workbook.ts';
import { auditContext, auditResult } from '../../helpers/audit-result.ts';
import { partsOf } from '../../helpers/word-text.ts';

async function made(output: AuditOutput, result = auditResult({ municipalities: 12 })): Promise<Uint8Array> {
  const files: AuditFile[] = [];
  for await (const file of output.make(result, auditContext())) files.push(file);
  const [only] = files;
  if (files.length !== 1 || !(only?.content instanceof Uint8Array)) throw new Error('not one workbook');
  return only.content;
}

describe('the workbook', async () => {
  const workbook = await made(xlsx);
  const parts = partsOf(workbook);
  const sheets = await readSheets(new Blob([new Uint8Array(workbook)]));
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];

  test('has nine sheets in reading order', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Les meg',
      'Mottatt',
      'Oppsummering',
      'Matrise',
      'Funn',
      'Krav for krav',
      'Til vurdering',
      'Beslutninger',
      'Utvikling',
    ]);
  });

  test('has a line for each plan and requirement among the findings, whatever the outcome', () => {
    const { plans, checklist } = auditResult({ municipalities: 12 });
    const readable = [...plans].filter(({ status }) => status === 'assessed').length;
    const covered = 1; // the municipality that another's plan covers has its lines too
    expect(rowsOf('Funn')).toHaveLength((readable + covered) * checklist.requirements.length + 1);
  });

  test('freezes headings, filters, and repeats titles on paper', () => {
    for (const number of [2, 3, 4, 5, 6, 7, 8, 9]) {
      const sheet = parts[`xl/worksheets/sheet${number}.xml`];
      expect(sheet).toContain('state="frozen"');
      expect(sheet).toContain('<autoFilter ref="A1:');
    }
    expect(parts['xl/workbook.xml']?.match(/_xlnm\.Print_Titles/g)).toHaveLength(8);
    expect(parts['xl/worksheets/sheet4.xml']).toContain('paperSize="8"');
  });

  test('says in a comment on the matrix what was found', () => {
    expect(parts['xl/comments4.xml']).toContain('<comment ref="');
    expect(parts['[Content_Types].xml']).toContain('/xl/comments4.xml');
  });

  test('has the same bytes whenever it is written', async () => {
    expect(Buffer.compare(await made(xlsx), workbook)).toBe(0);
  });
});

describe('a cell', () => {
  const sheetWith = (...cells: readonly string[]): Sheet => ({
    name: 'Ark',
    columns: [{ title: 'Ord', width: 20 }],
    rows: cells.map((cell) => [cell]),
    frozenColumns: 0,
    paper: 'A4',
  });

  test.each([
    '=1+1',
    '+47',
    '-1',
    '@SUM(A1)',
    '\t=1',
    "=cmd|' /C calc'!A0",
    '4601',
    '01.02',
    'constructor ',
    '<b>&"',
    '_x0041_',
  ])('that says %j is those words, and no formula', async (text) => {
    const workbook = await writeWorkbook([sheetWith(text)]);
    const parts = partsOf(workbook);
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f>|<v>[^<]*[=+@]/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A2"[^>]* t="s">/);
    const told = parts['xl/sharedStrings.xml'] ?? '';
    const words = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace('_x0041_', '_x005F_x0041_');
    expect(told.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'")).toContain(
      words,
    );
  });

  test('holds no more than a spreadsheet can', async () => {
    const [sheet] = await readSheets(
      new Blob([new Uint8Array(await writeWorkbook([sheetWith('a'.repeat(40_000))]))]),
    );
    expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767);
  });
});

describe('the workbook for review', async () => {
  const result = auditResult({ municipalities: 12 });
  const workbook = await made(review, result);
  const rows = await rowsOfWorkbook(workbook);

  test('is read back as it was written: one line for each question, with no answer yet', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ answer, comment, reviewer }) => answer + comment + reviewer))).toEqual(
      new Set(['']),
    );
    const { accepted, refused, open } = judgeAnswers(
      rows,
      result.plans,
      result.checklist.requirements.map(({ id }) => id),
    );
    expect([accepted.length, refused.length, open]).toEqual([0, 0, rows.length]);
  });

  test('locks all but what the reviewer fills in, and offers the two answers', () => {
    const parts = partsOf(workbook);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain('<formula1>&quot;accepted,returned&quot;</formula1>'.replaceAll('&quot;', '"'));
    const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>.*?<\/xf>/g)].map(([one]) => one);
    const styleOf = (cell: string) =>
      styles[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1] ?? 0)] ?? '';
    const isOpen = (cell: string) => styleOf(cell).includes('locked="0"');
    expect(['A2', 'B2', 'D2', 'G2', 'H2', 'I2', 'J2', 'K2'].map(isOpen)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('planId;answer')],
  ])('refuses %s', async (_, bytes) => {
    await expect(rowsOfWorkbook(bytes)).rejects.toThrow();
  });

  test('refuses another workbook', async () => {
    await expect(rowsOfWorkbook(await made(xlsx))).rejects.toThrow('columns are missing');
  });
});
