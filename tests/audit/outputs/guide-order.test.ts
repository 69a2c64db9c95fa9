import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { inGroups } from '../../../src/assessment/group.ts';
import { outcomeWords } from '../../../src/assessment/outcome-words.ts';
import matrix from '../../../src/audit/outputs/matrix.ts';
import xlsx from '../../../src/audit/outputs/xlsx.ts';
import { auditContext, auditResult } from '../../helpers/audit-result.ts';

const result = auditResult({ municipalities: 2 });
const inOrder = inGroups(result.checklist.requirements).flatMap(({ requirements }) => requirements);
const [first] = result.plans;
if (first?.status !== 'assessed') throw new Error('the first plan is not judged');
const reached = inOrder.map(({ id }) => {
  const nth = result.checklist.requirements.findIndex((one) => one.id === id);
  return outcomeWords[first.outcomes[nth] ?? 'not-evaluated'].nb;
});

test('the matrix has the contents the guide lists first, and each outcome under its requirement: matrix.csv', async () => {
  let text = '';
  for await (const { content } of matrix.make(result, auditContext()))
    for (const piece of content as Iterable<string>) text += piece;
  const [head, line] = text.split('\r\n').map((one) => one.split(';'));
  expect(head?.slice(3)).toEqual(inOrder.map(({ code }) => code));
  expect(line?.slice(3)).toEqual(reached);
});

test('the matrix has the contents the guide lists first, and each outcome under its requirement: audit.xlsx', async () => {
  for await (const { content } of xlsx.make(result, auditContext())) {
    const sheets = await readSheets(new Blob([new Uint8Array(content as Uint8Array)]));
    const [head = [], line = []] = sheets.find(({ sheet }) => sheet === 'Matrise')?.data ?? [];
    const codes = head.slice(2).map((title) => String(title).replace('§ ', '').split(' ')[0]);
    expect(codes).toEqual(inOrder.map(({ code }) => code));
    expect(line.slice(2).map((cell) => String(cell).replace(/^\S+ /, ''))).toEqual(reached);
  }
  expect.hasAssertions();
});
