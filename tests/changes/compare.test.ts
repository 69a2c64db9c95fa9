import { describe, expect, test } from 'vitest';
import { comparable, editsBetween } from '../../src/changes/compare.ts';
import { planChanges } from '../../src/changes/plan-changes.ts';
import { verdictChanges } from '../../src/changes/verdict-changes.ts';
import { assess } from '../../src/engine/assess.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { PublishedField } from '../../src/plan/published-field.ts';
import { readPlan } from '../../src/plan/read.ts';
import planShape from '../../src/plan/shape.generated.json' with { type: 'json' };
import { catalogue } from '../../src/requirements/index.generated.ts';

const shape = planShape as PublishedField; // generated from the plan schema

async function plan(yaml: string): Promise<Plan> {
  const source = await readPlan('plan.yaml', `version: 1\n${yaml}`);
  if (!source.readable) throw new Error(`no sound plan: ${yaml}`);
  return comparable(source.plan);
}

const edits = async (before: string, after: string) =>
  editsBetween(await plan(before), await plan(after), shape).map(
    ({ kind, path }) => `${kind} ${path.join('.')}`,
  );

describe('the difference between two plans', () => {
  test.each([
    [
      'entries with ids in another order',
      'roles: [{id: a, label: A}, {id: b, label: B}]',
      'roles: [{id: b, label: B}, {id: a, label: A}]',
      [],
    ],
    ['keys in another order', 'meta: {status: draft, owner: a}', 'meta: {owner: a, status: draft}', []],
    ['a placeholder for nothing', 'meta: {title: Plan}', 'meta: {title: Plan, owner: TODO}', []],
    [
      'a set of words in another order',
      'scope: {targetGroups: [injured, witnesses]}',
      'scope: {targetGroups: [witnesses, injured]}',
      [],
    ],
    [
      'entries without ids in another order',
      'cooperation: [{party: police, routine: Ring}, {party: gp, routine: Skriv}]',
      'cooperation: [{party: gp, routine: Skriv}, {party: police, routine: Ring}]',
      [],
    ],
    [
      'who steps in first',
      'roles: [{id: a, holders: [b, c]}]',
      'roles: [{id: a, holders: [c, b]}]',
      ['reordered roles.0.holders'],
    ],
    [
      'a new member',
      'team: {members: [{id: a}]}',
      'team: {members: [{id: b}, {id: a}]}',
      ['added team.members.0'],
    ],
    [
      'a member gone',
      'team: {members: [{id: a}, {id: b}]}',
      'team: {members: [{id: b}]}',
      ['removed team.members.0'],
    ],
    [
      'a field of a moved entry',
      'roles: [{id: a, label: A}, {id: b, label: B}]',
      'roles: [{id: b, label: C}, {id: a, label: A}]',
      ['changed roles.0.label'],
    ],
    [
      'a step that is reworded',
      'notification: {steps: [{text: Ring, responsible: a}]}',
      'notification: {steps: [{text: Ring nå, responsible: a}]}',
      ['changed notification.steps.0.text'],
    ],
    [
      'a new number',
      'contacts: [{id: a, phones: [{number: "20 00 00 01", kind: work}]}]',
      'contacts: [{id: a, phones: [{number: "20 00 00 02", kind: work}]}]',
      ['changed contacts.0.phones.0.number'],
    ],
    [
      'a list that becomes a reasoned none',
      'agreements: [{id: a}]',
      'agreements: {none: {because: Nabokommunen gjør det}}',
      ['changed agreements'],
    ],
    [
      'hours told as one',
      'notification: {contactPoint: {hours: [{days: [monday], from: "08:00", to: "16:00"}]}}',
      'notification: {contactPoint: {hours: [{days: [monday], from: "08:00", to: "15:00"}]}}',
      ['changed notification.contactPoint.hours'],
    ],
    ['a part that is new', '', 'children: {school: Rektor varsles}', ['added children']],
  ] as const)('%s', async (_, before, after, expected) => {
    expect(await edits(before, after)).toEqual(expected);
  });
});

describe('what a change is about', () => {
  test.each([
    ['team: {members: [{id: a}]}', 'members'],
    ['roles: [{id: a}]', 'roles'],
    ['contacts: [{id: clinic, phones: [{number: "20 00 00 02", kind: work}]}]', 'numbers'],
    ['notification: {callList: [{caller: clinic}]}', 'alerting'],
    ['agreements: [{id: a, validTo: 2030-01-01}]', 'agreements'],
    ['notification: {drills: [{date: 2026-01-01}]}', 'exercises'],
    ['exercises: {completed: [{id: a, date: 2026-01-01}]}', 'exercises'],
    ['meta: {validUntil: 2030-01-01}', 'dates'],
    ['meta: {title: Ny tittel}', 'other'],
  ])('%s', async (yaml, topic) => {
    // Beside something that stays, so that the entry and not the whole part is new.
    const before = 'meta: {id: p}\nteam: {members: []}\ncontacts: [{id: clinic}]\nroles: []\nagreements: []';
    const key = yaml.slice(0, yaml.indexOf(':'));
    const kept = before.split('\n').filter((line) => !line.startsWith(`${key}:`));
    const old: Record<string, string> = {
      team: 'team: {kind: crisis-team, members: [{id: z}]}',
      roles: 'roles: [{id: z}]',
      contacts: 'contacts: [{id: clinic, phones: [{number: "20 00 00 01", kind: work}]}]',
      notification: 'notification: {callList: [{caller: z}], drills: [{date: 2025-01-01}]}',
      agreements: 'agreements: [{id: a, validTo: 2029-01-01}]',
      exercises: 'exercises: {completed: [{id: z, date: 2025-01-01}]}',
      meta: 'meta: {title: Gammel tittel, validUntil: 2029-01-01}',
    };
    const changes = planChanges(
      await plan([...kept, old[key]].join('\n')),
      await plan([...kept, yaml].join('\n')),
      shape,
    );
    expect(changes.map((one) => one.topic)).toContain(topic);
  });

  test('hours that somebody no longer answers, and hours that somebody now does', async () => {
    const windows = (from: string, to: string) =>
      `availability: {windows: [{days: [every-day], from: "${from}", to: "${to}", party: police}]}`;
    const changes = planChanges(
      await plan(windows('08:00', '16:00')),
      await plan(windows('10:00', '18:00')),
      shape,
    );
    expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['uncovered', 'covered']));
  });
});

test.each([
  ['the plan', 'meta: {owner: clinic}', '', '2026-01-01', '2026-01-01', ['plan-changed']],
  [
    'time alone',
    'meta: {validUntil: 2026-06-01}',
    'meta: {validUntil: 2026-06-01}',
    '2026-01-01',
    '2027-01-01',
    ['time-passed'],
  ],
])('a verdict changes because of %s', async (_, before, after, then, now, causes) => {
  const read = async (yaml: string) => {
    const source = await readPlan('plan.yaml', `version: 1\n${yaml}\n`);
    if (!source.readable) throw new Error('unreadable');
    return source;
  };
  const common = 'team: {purpose: Gi omsorg, members: [{id: a, function: Leder}]}\n';
  const [old, young] = [
    await read(`${common}${before}`),
    await read(after === '' ? after : `${common}${after}`),
  ];
  const changes = verdictChanges({
    atFirst: assess(old, catalogue, then).assessments,
    since: assess(old, catalogue, now).assessments,
    now: assess(young, catalogue, now).assessments,
  });
  expect(changes.length).toBeGreaterThan(0);
  for (const one of changes) expect(one.causes).toEqual(causes);
});
