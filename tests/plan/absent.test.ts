import { describe, expect, test } from 'vitest';
import { isPlaceholder, pathsAsWritten, withoutAbsent } from '../../src/plan/absent.ts';
import planShape from '../../src/plan/shape.generated.json' with { type: 'json' };
import type { Shape } from '../../src/plan/shape.ts';

describe('words that stand where an answer should come', () => {
  test.each([
    '',
    '  ',
    '\n',
    '-',
    '—',
    '...',
    '…',
    '?',
    '___',
    'x',
    'xx',
    'XXX',
    'TODO',
    'todo: spør legevakten',
    'TBD',
    'tba',
    'NN',
    'N.N.',
    'fylles inn',
    'Fyll inn her',
    'må fylles inn',
    'skal fyllast inn',
    'fyllast ut',
    'Skal fylles ut.',
    'settes inn',
    'setjast inn',
    'sett inn her:',
    'kommer',
    'kommer senere',
    'kjem seinare',
    'ikke avklart',
    'ikkje avklart',
    'må avklares',
    'avklarast seinare',
    'to be decided',
    'fill in',
    'insert here',
    'lorem ipsum dolor sit amet',
    '<navn>',
    '[navn på leder]',
    '{telefon}',
    '«fylles inn»',
    '«sett inn navn»',
  ])('%j', (words) => {
    expect(isPlaceholder(words)).toBe(true);
  });
});

describe('words that are an answer', () => {
  test.each([
    'Nei',
    'Ingen',
    'Ikke aktuelt',
    '0',
    'nn',
    'X-ray',
    'Todor Petrov',
    'Kommer innen 30 minutter',
    'Fyll ut loggen og ring legevakten',
    'Se <vedlegg> 3',
    'Kriseteamet avklarer med legevakten',
    `TODO ${'.'.repeat(60)}`,
  ])('%j', (words) => {
    expect(isPlaceholder(words)).toBe(false);
  });

  test('every word a plan may choose', () => {
    const words = choicesIn(planShape as Shape); // generated in this subset of JSON Schema
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(isPlaceholder)).toEqual([]);
  });

  function choicesIn({ enum: words, properties, items, anyOf }: Shape): readonly string[] {
    const inner = [...Object.values(properties ?? {}), ...(items ? [items] : []), ...(anyOf ?? [])];
    return [...(words ?? []), ...inner.flatMap(choicesIn)];
  }
});

test.each([
  ['a key with null is gone', { team: null, meta: { id: 'a' } }, { meta: { id: 'a' } }],
  ['a part stays when all in it is gone', { team: { name: 'TODO' } }, { team: {} }],
  ['a list of words closes up', ['a', null, 'xx', 'b'], ['a', 'b']],
  ['a list of nothing but blanks is empty', [null, '', '…'], []],
  ['entries keep their positions', [null, { id: 'a' }, 'TODO', { id: null }], [{}, { id: 'a' }, {}, {}]],
  ['lists in lists are read like entries', [null, ['a', null]], [{}, ['a']]],
  ['zero and no are answers', { called: 0, vacant: false }, { called: 0, vacant: false }],
  ['what is no text stays as it is', 5, 5],
])('%s', (_, value, left) => {
  expect(withoutAbsent(value)).toEqual(left);
});

test('a key that plain assignment would lose is kept', () => {
  const value: unknown = JSON.parse('{ "__proto__": { "polluted": "yes" }, "meta": null }');
  const left = withoutAbsent(value) as object;
  expect(Object.keys(left)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(left)).toBe(Object.prototype);
  expect('polluted' in left).toBe(false);
});

describe('a path in what is left leads to the same thing in the text', () => {
  const written = {
    team: { members: [null, { id: 'a', languages: ['', 'nb', null, 'en'] }] },
    include: ['xx', 'team.yaml'],
  };
  const asWritten = pathsAsWritten(written);

  test.each([
    ['to an entry', ['team', 'members', 1, 'id'], ['team', 'members', 1, 'id']],
    ['to a word after blanks', ['include', 0], ['include', 1]],
    [
      'to a word between blanks',
      ['team', 'members', 1, 'languages', 1],
      ['team', 'members', 1, 'languages', 3],
    ],
    ['past the end of a list', ['include', 7], ['include', 7]],
    ['to what is not there', ['meta', 'id'], ['meta', 'id']],
    ['into what has nothing inside', ['include', 0, 'id', 2], ['include', 1, 'id', 2]],
  ])('%s', (_, path, expected) => {
    expect(asWritten(path)).toEqual(expected);
  });
});
