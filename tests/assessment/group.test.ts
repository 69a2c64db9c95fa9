import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groups, inGroups } from '../../src/assessment/group.ts';

test('every folder of requirements is a group with a title, and every group a folder', () => {
  const folders = readdirSync('src/requirements', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'support')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...groups].sort());
});

test('requirements are gathered in the order of the groups, and a group without any is left out', () => {
  const sorted = inGroups([
    { group: 'practice', code: 'ALR-01' },
    { group: 'contents', code: 'REQ-02' },
    { group: 'contents', code: 'REQ-01' },
  ] as const);
  expect(sorted.map(({ group, requirements }) => [group, requirements.map(({ code }) => code)])).toEqual([
    ['contents', ['REQ-02', 'REQ-01']],
    ['practice', ['ALR-01']],
  ]);
});
