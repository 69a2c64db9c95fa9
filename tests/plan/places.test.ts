import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { read } from '../helpers/plans.ts';

const text = `version: 1
team:
  name: Kriseteamet
  purpose: |
    Støtte dem som er råka.
    Alle døgnets timer.
  placement: { unit: Helse, reportsTo: }
  members:
    - id: member-a
      name: Kari
      languages:
        -
        - nb
    - name: Per
    - id: Not An Id
roles:
  -
  - id: team-leader
    holders: [member-a, 5, TODO, member-b]
`;

test.each([
  ['a value with its key on one line', ['team', 'name'], '3:3-3:20', '/team/name', true],
  ['a value of several lines, by its key', ['team', 'purpose'], '4:3-4:10', '/team/purpose', true],
  ['a part, by its key', ['team'], '2:1-2:5', '/team', true],
  ['an entry, by all it holds', ['team', 'members', 0], '9:7-13:13', '/team/members/member-a', true],
  [
    'a value in an entry, by the id of the entry',
    ['team', 'members', 0, 'name'],
    '10:7-10:17',
    '/team/members/member-a/name',
    true,
  ],
  [
    'an entry without an id, by its position',
    ['team', 'members', 1, 'name'],
    '14:7-14:16',
    '/team/members/1/name',
    true,
  ],
  [
    'an entry whose id is no id, by its position',
    ['team', 'members', 2],
    '15:7-15:20',
    '/team/members/2',
    true,
  ],
  [
    'a key nobody has answered, which is there all the same',
    ['team', 'placement', 'reportsTo'],
    '7:29-7:39',
    '/team/placement/reportsTo',
    true,
  ],
  ['an absent value, at the part it would stand in', ['team', 'kind'], '2:1-2:5', '/team/kind', false],
  [
    'an absent value deeper down, at the nearest part there is',
    ['team', 'placement', 'of', 'what'],
    '7:3-7:41',
    '/team/placement/of/what',
    false,
  ],
  [
    'an absent value of an entry, at the entry',
    ['roles', 1, 'label'],
    '18:5-19:43',
    '/roles/team-leader/label',
    false,
  ],
  ['an absent entry, at its list', ['team', 'members', 9], '8:3-8:10', '/team/members/9', false],
  ['an absent part, at the top of the file', ['events'], '1:1-1:1', '/events', false],
  [
    'a word after a blank one',
    ['team', 'members', 0, 'languages', 0],
    '13:11-13:13',
    '/team/members/member-a/languages/1',
    true,
  ],
  [
    'a word after one that could not be read',
    ['roles', 1, 'holders', 1],
    '19:34-19:42',
    '/roles/team-leader/holders/3',
    true,
  ],
  ['the whole plan', [], '1:1-1:1', '', true],
] as const)('%s', async (_, path, region, logical, present) => {
  const { place } = await read(text);
  const found = place(path);
  const { file, line, column, endLine, endColumn } = found.location;
  expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(region);
  expect({ logical: found.logical, present: found.present, file }).toEqual({
    logical,
    present,
    file: 'plan.yaml',
  });
});

test('a path is that of the text, also where the plan has closed up', async () => {
  const { plan, place } = await read(text);
  expect(plan.roles).toEqual([{}, { id: 'team-leader', holders: ['member-a', 'member-b'] }]);
  expect(place(['roles', 1, 'holders', 1]).path).toEqual(['roles', 1, 'holders', 3]);
});

test('as JSON a place says all it knows', async () => {
  const { place } = await read(text);
  expect(JSON.parse(JSON.stringify(place(['team', 'name'])))).toEqual({
    path: ['team', 'name'],
    logical: '/team/name',
    location: { file: 'plan.yaml', line: 3, column: 3, endLine: 3, endColumn: 20 },
    present: true,
  });
});

test('signs that a path cannot hold are escaped, and what a terminal cannot show too', async () => {
  const { diagnostics } = await read('version: 1\n"a/b~c\\e": 1\n');
  expect(diagnostics.map(({ place }) => place.logical)).toEqual(['/a~1b~0c\\u{1b}']);
});

test('columns count as editors do, from one and in UTF-16 units, after signs of two units and lines that end in either way', async () => {
  const { place } = await read('version: 1\r\n# 😀\nteam: { name: 😀, kind: other }\n');
  expect(place(['team', 'kind']).location).toMatchObject({ line: 3, column: 19, endColumn: 30 });
});

test('a byte order mark takes no column', async () => {
  const source = await readPlan('plan.yaml', new TextEncoder().encode('\uFEFFversion: 2\n'));
  expect(source.diagnostics[0]?.place.location).toMatchObject({ line: 1, column: 1 });
});
