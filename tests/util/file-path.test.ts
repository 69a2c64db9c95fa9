import { describe, expect, test } from 'vitest';
import { beside, extensionOf, folderOf, isPlainName, liesIn } from '../../src/util/file-path.ts';

test.each([
  ['plan.yaml', '.'],
  ['a/plan.yaml', 'a'],
  ['/a/b/plan.yaml', '/a/b'],
  ['/plan.yaml', '/'],
])('%s lies in the folder %s', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});

test.each([
  ['plan.yaml', 'team.yaml', 'team.yaml'],
  ['./plan.yaml', 'team.yaml', './team.yaml'],
  ['a/plan.yaml', './b//team.yaml', 'a/b/team.yaml'],
  ['/plan.yaml', 'team.yaml', '/team.yaml'],
  ['../plan.yaml', 'team.yaml', '../team.yaml'],
])('beside %s, %s is %s', (path, name, expected) => {
  expect(beside(path, name)).toBe(expected);
});

describe('a plain name leads down', () => {
  test.each(['team.yaml', './team.yaml', 'a/b.yaml', 'a..b/c.yaml', '...yaml'])('%s', (name) => {
    expect(isPlainName(name)).toBe(true);
  });
  test.each(['', '/a', '..', '../a', 'a/..', 'a/../../b', 'c:a', 'C:\\a', 'a\\b', 'a\0b'])(
    'and not %j',
    (name) => {
      expect(isPlainName(name)).toBe(false);
    },
  );
});

test.each([
  ['/a', '/a/b', true],
  ['/a', '/a/b/c', true],
  ['/', '/a', true],
  ['/a', '/ab', false],
  ['/a', '/a', false],
  ['/a/b', '/a/c', false],
])('the folder %s holds %s: %s', (folder, path, expected) => {
  expect(liesIn(folder, path)).toBe(expected);
});

test.each([
  ['report.JSON', 'json'],
  ['a.b/report', ''],
  ['report.tar.gz', 'gz'],
  ['.hidden', 'hidden'],
])('the extension of %s is «%s»', (path, expected) => {
  expect(extensionOf(path)).toBe(expected);
});
