import { describe, expect, test } from 'vitest';
import { readFully } from '../../../src/plan/yaml/full/read-fully.ts';
import { tryReadQuickly } from '../../../src/plan/yaml/quick/try-read-quickly.ts';

describe('a list at the top is read alike by both readers', () => {
  test.each([
    ['of entries', '- id: one\n  scope: { plan: fjord }\n- id: two\n'],
    [
      'after comments, with empty lines',
      '# ours\n\n- id: one # first\n\n# two\n- id: two\n  text: >-\n    folded\n    words\n',
    ],
    ['of words', '- one\n- "two"\n'],
    ['indented', '  - id: one\n    b: 2\n  - id: two\n'],
    ['with an entry nobody has filled in', '- id: one\n-\n'],
  ])('%s', (_, text) => {
    const quick = tryReadQuickly(text, 'list');
    const full = readFully(text, 'list');
    if (!quick || !full.readable) throw new Error('both read it');
    expect(quick.value).toEqual(full.tree.value);
    for (const path of [[], [0], [1], [0, 'id'], [1, 'id']])
      expect(quick.locate(path)).toEqual(full.tree.locate(path));
  });
});

test.each([
  ['keys', 'id: one\n', 'list'],
  ['a list', '- one\n', 'mapping'],
] as const)('%s where something else belongs are told by the full reader', (_, text, top) => {
  expect(tryReadQuickly(text, top)).toBeUndefined();
  const full = readFully(text, top);
  expect(full.readable ? [] : full.problems.map(({ code }) => code)).toEqual(['not-a-mapping']);
});
