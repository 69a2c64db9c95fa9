import { describe, expect, test } from 'vitest';
import { isId, pointer, valueAt } from '../../src/plan/path.ts';

test.each([
  ['the whole', [], ''],
  ['keys and positions', ['team', 'members', 0, 'name'], '/team/members/0/name'],
  ['signs that have a meaning in a pointer', ['a/b', 'c~d', '~1'], '/a~1b/c~0d/~01'],
])('a pointer to %s', (_, path, expected) => {
  expect(pointer(path)).toBe(expected);
});

test.each([
  ['a value in a list in a part', { team: { members: ['a', 'b'] } }, ['team', 'members', 1], 'b'],
  ['the value itself', 5, [], 5],
  ['nothing past the end of a list', ['a'], [3], undefined],
  ['nothing inside a text', 'abc', [0], undefined],
  ['nothing inside null', { team: null }, ['team', 'name'], undefined],
  ['nothing that objects merely inherit', {}, ['constructor', 'name'], undefined],
])('at a path stands %s', (_, value, path, expected) => {
  expect(valueAt(value, path)).toBe(expected);
});

describe('an id', () => {
  test.each(['a', 'team-leader', 'member-2', '110', 'a'.repeat(60)])('can be %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each([
    '',
    'Team',
    'team_leader',
    '-a',
    'a-',
    'a--b',
    'Kari Hansen',
    'blå',
    'a\n',
    'a'.repeat(61),
    5,
    null,
  ])('cannot be %j', (id) => {
    expect(isId(id)).toBe(false);
  });
});
