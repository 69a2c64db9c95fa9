import { expect, test } from 'vitest';
import type { Finding } from '../../src/assessment/finding.ts';
import { fingerprintsOf } from '../../src/assessment/fingerprint.ts';
import { quote } from '../../src/i18n/text.ts';
import { sha256 } from '../../src/util/hash.ts';

const finding = (message: string, logical: string, changes: Partial<Finding> = {}): Finding => ({
  kind: 'gap',
  message,
  params: {},
  place: {
    path: logical.split('/').slice(1),
    logical,
    present: false,
    location: { file: 'plan.yaml', line: 3, column: 1, endLine: 3, endColumn: 5 },
  },
  ...changes,
});
const noUnit = finding('noUnit', '/team/placement/unit');
const printsOf = (planId: string, requirement: string, ...findings: readonly Finding[]) =>
  fingerprintsOf(planId, { requirement, findings });

test('a fingerprint is made of plan, requirement, message and logical path', () => {
  expect(printsOf('9901', 'organisational-placement', noUnit)).toEqual([
    sha256(['9901\0organisational-placement\0noUnit\0/team/placement/unit']),
  ]);
});

test.each([
  [
    'the line it stands on',
    finding('noUnit', '/team/placement/unit', {
      place: { ...noUnit.place, location: { ...noUnit.place.location, file: 'team.yaml', line: 99 } },
    }),
  ],
  [
    'the position in its list',
    finding('noUnit', '/team/placement/unit', { place: { ...noUnit.place, path: ['team', 7] } }),
  ],
  [
    'the words of the plan',
    finding('noUnit', '/team/placement/unit', { params: { name: quote('Kriseteamet') } }),
  ],
  ['its kind', finding('noUnit', '/team/placement/unit', { kind: 'question' })],
])('%s does not change it', (_, same) => {
  expect(printsOf('9901', 'id', same)).toEqual(printsOf('9901', 'id', noUnit));
});

test('two ways to write the same letter give the same fingerprint', () => {
  expect(printsOf('ål'.normalize('NFD'), 'id', noUnit)).toEqual(
    printsOf('ål'.normalize('NFC'), 'id', noUnit),
  );
});

test('what is said again of the same place is numbered, and the first keeps its fingerprint', () => {
  const [first, other, second, third] = printsOf(
    '9901',
    'id',
    noUnit,
    finding('noUnit', '/team'),
    noUnit,
    noUnit,
  );
  expect(new Set([first, other, second, third]).size).toBe(4);
  expect([first]).toEqual(printsOf('9901', 'id', noUnit));
  expect(second).toBe(sha256(['9901\0id\0noUnit\0/team/placement/unit\x002']));
  expect(third).toBe(sha256(['9901\0id\0noUnit\0/team/placement/unit\x003']));
});

test('plan, requirement, message and path each tell findings apart', () => {
  const prints = [
    ...printsOf('9901', 'id', noUnit),
    ...printsOf('9902', 'id', noUnit),
    ...printsOf('9901', 'other', noUnit),
    ...printsOf('9901', 'id', finding('noName', '/team/placement/unit'), finding('noUnit', '/team')),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});
