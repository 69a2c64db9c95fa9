import { expect, test } from 'vitest';
import { requirementWith } from '../helpers/requirements.ts';

test('the top-level keys a requirement reads are those its fields stand under, each once', () => {
  expect(requirementWith({}).reads).toEqual(['team', 'revision']);
});

test('a requirement applies to every plan unless it says otherwise', () => {
  expect(requirementWith({}).appliesTo({ version: 1 })).toBe(true);
  expect(requirementWith({ appliesTo: ({ team }) => team !== undefined }).appliesTo({ version: 1 })).toBe(
    false,
  );
});
