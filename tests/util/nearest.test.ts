import { expect, test } from 'vitest';
import { nearest } from '../../src/util/nearest.ts';

const keys = ['members', 'tasks', 'name', 'outOfScope', 'purpose', 'to', 'from'];

test.each([
  ['a letter too few', 'mmbers', 'members'],
  ['a letter too many', 'naame', 'name'],
  ['another letter', 'tacks', 'tasks'],
  ['two letters that changed places', 'memebrs', 'members'],
  ['other capitals', 'OUTOFSCOPE', 'outOfScope'],
  ['the word itself', 'purpose', 'purpose'],
  ['one letter off in a short word', 'ot', 'to'],
  ['a third of its letters off', 'purple', 'purpose'],
  ['more than a third of its letters off', 'purpxxx', undefined],
  ['as many off as a third of a longer word', 'outOfShpo', 'outOfScope'],
  ['nothing like any of them', 'beredskap', undefined],
  ['nothing at all', '', undefined],
  ['longer than anything of ours', 'members'.repeat(10), undefined],
])('%s: %j was meant to be %s', (_, word, meant) => {
  expect(nearest(word, keys)).toBe(meant);
});

test('the nearest wins, and the first of two that are equally near', () => {
  expect(nearest('contats', ['contracts', 'contacts', 'context'])).toBe('contacts');
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

test('where there is nothing to choose from nothing was meant', () => {
  expect(nearest('members', [])).toBeUndefined();
});
