import { describe, expect, test } from 'vitest';
import { itemsOf, noneBecause } from '../../src/plan/entries.ts';
import type { Party } from '../../src/plan/lookup.ts';
import { lookupOf } from '../../src/plan/lookup.ts';
import { read } from '../helpers/plans.ts';

const { plan } = await read(`version: 1
roles:
  - id: team-leader
    holders: [member-a, member-b]
  - id: crisis-management
    holders: [team-leader, municipal-director]
  - id: nobody
  - id: round
    holders: [about]
  - id: about
    holders: [round, missing]
  - label: Uten id
team:
  members:
    - id: member-a
      phones: [{ number: 20 00 00 01 }, { number: 20 00 00 02 }]
    - id: member-b
    -
    - name: Uten id
contacts:
  - id: municipal-director
    phones: [{ number: 20 00 00 03 }]
  - id: clinic
    actor: emergency-clinic
  - id: police
    phones: { none: { because: Nås på nødnett. } }
  - label: Uten id
agreements:
  - id: agreement-a
    title: Første
  - title: Uten id
  - id: agreement-b
    title: Annen
`);
const lookup = lookupOf(plan);
const brief = (party: Party | undefined) =>
  party && `${party.kind} ${party.id}${'index' in party ? ` ${party.index}` : ''}`;

test.each([
  ['a role', 'team-leader', 'role team-leader 0'],
  ['a member of the team', 'member-b', 'member member-b 1'],
  ['a contact', 'clinic', 'contact clinic 1'],
  ['a contact rather than the actor with the same id', 'police', 'contact police 2'],
  ['an actor of the directory', 'emergency-clinic', 'actor emergency-clinic'],
  ['nobody', 'missing', undefined],
  ['nobody, where there is no id', undefined, undefined],
])('an id names %s', (_, id, expected) => {
  expect(brief(lookup.party(id))).toBe(expected);
});

test.each([
  ['the members that hold a role', 'team-leader', ['member member-a 0', 'member member-b 1']],
  [
    'those that hold the roles that hold it',
    'crisis-management',
    ['member member-a 0', 'member member-b 1', 'contact municipal-director 0'],
  ],
  ['the role itself when nobody holds it', 'nobody', ['role nobody 2']],
  ['nobody, when roles only hold each other', 'round', []],
  ['the party itself when it is no role', 'member-a', ['member member-a 0']],
  ['nobody for what names nobody', 'missing', []],
  ['nobody where there is no id', undefined, []],
])('behind a party stands %s', (_, id, expected) => {
  expect(lookup.holders(id).map(brief)).toEqual(expected);
});

test.each([
  ['a member', 'member-a', ['20 00 00 01', '20 00 00 02']],
  ['all that hold a role', 'crisis-management', ['20 00 00 01', '20 00 00 02', '20 00 00 03']],
  ['a party that says it has no phone', 'police', []],
  ['an actor the plan has no numbers for', 'emergency-clinic', []],
  ['a role that nobody holds', 'nobody', []],
  ['nobody', 'missing', []],
])('the phones that reach %s', (_, id, numbers) => {
  expect(lookup.phones(id).map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['an actor is one', 'emergency-clinic', 'emergency-clinic'],
  ['a contact stands for the one it names', 'clinic', 'emergency-clinic'],
  ['a contact stands for the one whose id it has', 'police', 'police'],
  ['a contact of the plan alone stands for none', 'municipal-director', undefined],
  ['a member stands for none', 'member-a', undefined],
  ['nobody stands for none', 'missing', undefined],
])('of the directory’s actors, %s', (_, id, actor) => {
  expect(lookup.actor(id)?.id).toBe(actor);
});

test.each([
  ['agreement-b', { title: 'Annen', index: 2 }],
  ['agreement-a', { title: 'Første', index: 0 }],
])('the agreement %s', (id, expected) => {
  expect(lookup.agreement(id)).toMatchObject(expected);
});

test.each(['agreement-c', undefined])('no agreement has the id %s', (id) => {
  expect(lookup.agreement(id)).toBeUndefined();
});

test('the first of two equal ids counts, also across roles, members and contacts', async () => {
  const doubled = await read(
    `version: 1
contacts: [{ id: a, label: kontakt }]
team: { members: [{ id: a, name: Kari }, { id: b, name: Per }, { id: b, name: Ida }] }
roles: [{ id: a, label: rolle }]
agreements: [{ id: c, title: Første }, { id: c, title: Annen }]
`,
  );
  const { party, agreement } = lookupOf(doubled.plan);
  expect([brief(party('a')), brief(party('b')), agreement('c')?.title]).toEqual([
    'role a 0',
    'member b 1',
    'Første',
  ]);
});

describe('the entries of a list', () => {
  test.each([
    [
      'are those that say something, with their positions',
      [{}, { id: 'a' }, {}, 'b'],
      [
        [1, { id: 'a' }],
        [3, 'b'],
      ],
    ],
    ['are none when there is no list', undefined, []],
    ['are none when the plan says «none»', { none: { because: 'Ingen her.' } }, []],
  ])('%s', (_, list, expected) => {
    expect(itemsOf(list)).toEqual(expected);
  });

  test.each([
    ['the reason', { none: { because: 'Ingen her.' } }, 'Ingen her.'],
    ['nothing, when the reason could not be read', { none: {} }, ''],
    ['no reason, when there is a list', [], undefined],
    ['no reason, when there is nothing', undefined, undefined],
    ['no reason, when «none» could not be read', {}, undefined],
  ])('«none» gives %s', (_, list, expected) => {
    expect(noneBecause(list)).toBe(expected);
  });
});
