import { describe, expect, test } from 'vitest';
import type { PublishedField } from '../../src/plan/published-field.ts';
import { redact } from '../../src/plan/redact.ts';
import planShape from '../../src/plan/shape.generated.json' with { type: 'json' };
import { read } from '../helpers/plans.ts';
import { dotted, fieldsIn } from '../helpers/published-fields.ts';

const publicOf = async (text: string): Promise<unknown> =>
  redact((await read(`version: 1\n${text}`)).plan, planShape as PublishedField); // generated from the plan schema

describe('what is left for the public', () => {
  test.each<readonly [string, string, unknown]>([
    [
      'a member without name, email and training',
      'team: { members: [{ id: leader, function: Leder, name: Kari Moen, email: k@a.example, training: [{ topic: Kurs }] }] }',
      { team: { members: [{ id: 'leader', function: 'Leder' }] } },
    ],
    [
      'the number of a function, not of a job or of a home',
      'contacts: [{ id: clinic, phones: [{ number: "116117", kind: function }, { number: "20001234", kind: work }, { number: "20001235", kind: private }] }]',
      { contacts: [{ id: 'clinic', phones: [{ number: '116117', kind: 'function' }] }] },
    ],
    [
      'no number that does not say its kind, nor when it is answered',
      'contacts: [{ id: clinic, phones: [{ number: "20001234", hours: [{ days: [weekdays] }] }] }]',
      { contacts: [{ id: 'clinic' }] },
    ],
    [
      'the address and email of a service and of an organisation',
      'contacts: [{ kind: service, email: a@a.example, address: Gata 1 }, { kind: organisation, email: b@b.example }]',
      {
        contacts: [
          { kind: 'service', email: 'a@a.example', address: 'Gata 1' },
          { kind: 'organisation', email: 'b@b.example' },
        ],
      },
    ],
    [
      'neither of a person, nor of a contact that does not say what it is',
      'contacts: [{ kind: person, label: Ordfører, email: a@a.example, address: Gata 1 }, { id: shop, email: b@b.example, address: Gata 2 }]',
      { contacts: [{ kind: 'person', label: 'Ordfører' }, { id: 'shop' }] },
    ],
    [
      'no entry that the plan keeps internal, and no empty list after it',
      'events: [{ id: threat, label: Trussel, visibility: internal }]\nroles: [{ id: a, label: A }, { id: b, label: B, visibility: internal }]',
      { roles: [{ id: 'a', label: 'A' }] },
    ],
    [
      'no holder of a role',
      'roles: [{ id: a, label: A, holders: [leader] }]\nteam: { members: [{ id: leader, name: Kari Moen }] }',
      { roles: [{ id: 'a', label: 'A' }], team: { members: [{ id: 'leader' }] } },
    ],
    [
      'that there are none of something, and why',
      'agreements: { none: { because: Vi har ingen. } }',
      { agreements: { none: { because: 'Vi har ingen.' } } },
    ],
    [
      'nothing of who answered a drill',
      'notification: { drills: [{ date: 2026-11-22, results: [{ party: leader, reached: true }] }] }\nteam: { members: [{ id: leader }] }',
      { notification: { drills: [{ date: '2026-11-22' }] }, team: { members: [{ id: 'leader' }] } },
    ],
  ])('is %s', async (_, text, expected) => {
    expect(await publicOf(text)).toEqual({ version: 1, ...(expected as object) });
  });

  test('holds nothing of a visibility or a key that is not known', () => {
    const shape = { properties: { known: {}, odd: { 'x-visibility': 'secret' } } };
    const plan = { known: 'a', odd: 'b', unknown: 'c', constructor: 'd' };
    expect(redact(plan as never, shape)).toEqual({ known: 'a' });
  });
});

test('every field of the plan says who may see it, so that nothing is public by oversight', () => {
  const silent = fieldsIn('nb').filter(
    ({ field }) => !['public', 'internal', 'by-kind'].includes(String(field['x-visibility'])),
  );
  expect(silent.map(({ path }) => dotted(path))).toEqual([]);
});
