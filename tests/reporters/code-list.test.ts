import { expect, test } from 'vitest';
import { codeRanges } from '../../src/reporters/pretty/code-list.ts';

test.each([
  ['one code as it is', ['REQ-01'], 'REQ-01'],
  ['codes that follow each other as a range', ['REQ-03', 'REQ-01', 'REQ-02'], 'REQ-01–03'],
  ['a gap', ['WEB-01', 'WEB-02', 'WEB-04'], 'WEB-01–02, WEB-04'],
  ['past nine', ['ALR-09', 'ALR-10', 'ALR-11'], 'ALR-09–11'],
  ['several kinds', ['EVA-04', 'EXE-05', 'DOC-04'], 'DOC-04, EVA-04, EXE-05'],
])('%s', (_, codes, told) => {
  expect(codeRanges(codes, '–')).toBe(told);
});
