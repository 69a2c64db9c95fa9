import { describe, expect, test } from 'vitest';
import { pathTo } from '../../src/decisions/content-hash.ts';
import { readPlan } from '../../src/plan/read.ts';
import { hashOf } from '../helpers/decisions.ts';
import { folder, read } from '../helpers/plans.ts';

const plan = (team: string, rest = '') => `version: 1\n${team}${rest}`;
const written = plan(
  'team:\n  name: Kriseteamet\n  purpose: Teamet går ut på dagen.\n  members: [{ id: leder, function: samtaler }, { id: prest }]\n',
);
const hash = async (text: string, path?: string): Promise<string> => hashOf(await read(text), path);

describe('the hash is of what the plan says, not of how it is written', () => {
  test.each([
    ['comments', written.replace('team:', '# vårt team\nteam: # se vedlegg')],
    [
      'the order of keys',
      plan(
        'team:\n  members: [{ function: samtaler, id: leder }, { id: prest }]\n  purpose: Teamet går ut på dagen.\n  name: Kriseteamet\n',
      ),
    ],
    ['quotes', written.replace('Kriseteamet', '"Kriseteamet"')],
    [
      'line breaks in a text',
      written.replace('Teamet går ut på dagen.', '|\n    Teamet går ut\n    på dagen.'),
    ],
    ['how letters are put together', written.normalize('NFD')],
    [
      'keys that are not filled in',
      written.replace('  name:', '  placement: { unit: TODO }\n  tasks: []\n  name:'),
    ],
    ['other parts of the plan', plan(written.slice('version: 1\n'.length), 'meta: { title: Ny tittel }\n')],
  ])('%s', async (_, other) => {
    expect(other).not.toBe(written);
    expect(await hash(other)).toBe(await hash(written));
  });

  test('a key moved to an included file', async () => {
    const team = written.slice('version: 1\n'.length);
    const split = await readPlan(
      'plan.yaml',
      'version: 1\ninclude: [team.yaml]\n',
      folder({ 'team.yaml': team }),
    );
    if (!split.readable) throw new Error('the split plan is readable');
    expect(hashOf(split)).toBe(await hash(written));
  });
});

describe('the hash changes with', () => {
  test.each([
    ['a word', written.replace('dagen', 'natten')],
    ['a new answer', written.replace('{ id: prest }', '{ id: prest, function: minnestund }')],
    ['an answer that is gone', written.replace(', function: samtaler', '')],
    [
      'the order of a list',
      plan(
        'team:\n  name: Kriseteamet\n  purpose: Teamet går ut på dagen.\n  members: [{ id: prest }, { id: leder, function: samtaler }]\n',
      ),
    ],
    ['anything else the requirement reads', `${written}revision: { interval: P1Y }\n`],
  ])('%s', async (_, other) => {
    expect(await hash(other)).not.toBe(await hash(written));
  });
});

describe('with a path the hash is of that part alone', () => {
  test.each([
    ['another part changes', '/team/members', written.replace('Kriseteamet', 'Teamet'), true],
    ['the part changes', '/team/members', written.replace('samtaler', 'telefon'), false],
    [
      'an entry with an id moves',
      '/team/members/leder',
      written.replace(
        '[{ id: leder, function: samtaler }, { id: prest }]',
        '[{ id: prest }, { id: leder, function: samtaler }]',
      ),
      true,
    ],
    [
      'the part goes away',
      '/team/members/leder',
      written.replace('{ id: leder, function: samtaler }, ', ''),
      false,
    ],
  ])('%s', async (_, path, other, isSame) => {
    expect((await hash(other, path)) === (await hash(written, path))).toBe(isSame);
  });

  test('also where nothing stands yet', async () => {
    expect(await hash(written, '/exercises')).toBe(await hash('version: 1\n', '/exercises'));
    expect(await hash(`${written}exercises: { planned: [{ id: skrivebord }] }\n`, '/exercises')).not.toBe(
      await hash(written, '/exercises'),
    );
  });
});

test.each([
  ['/team/members/prest', ['team', 'members', 1]],
  ['/team/members/0/function', ['team', 'members', 0, 'function']],
  ['/team/members/ukjent/function', ['team', 'members', 'ukjent', 'function']],
  ['/team/a~1b~0c', ['team', 'a/b~c']],
])('the pointer %s leads to %j', async (pointer, path) => {
  expect(pathTo((await read(written)).plan, pointer)).toEqual(path);
});
