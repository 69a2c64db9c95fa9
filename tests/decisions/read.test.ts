import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { decisionsJsonSchema } from '../../src/decisions/json-schema.ts';
import { readDecisions } from '../../src/decisions/read.ts';
import { decisionsSchema } from '../../src/decisions/schema.ts';
import { approver, entry, faultsIn, readEntries } from '../helpers/decisions.ts';
import { everyString } from '../helpers/every-string.ts';

test('an entry is read with all its fields', async () => {
  const reading = await readEntries(
    entry({
      scope: '{ plan: "4005", path: /exercises }',
      compensating: 'Skrivebordsøvelse 2025-11-12.',
      approvedBy: `{ name: ${approver}, role: beredskapsleder, authority: county-governor }`,
      ref: '"2026/114"',
    }),
  );
  if (!reading.usable) throw new Error(faultsIn(reading).join('\n'));
  const [{ place, ...decision } = {} as never] = reading.decisions;
  expect(decision).toEqual({
    id: 'W-2026-001',
    type: 'waiver',
    requirement: 'REQ-99',
    plan: '4005',
    path: '/exercises',
    justification: 'Samøvelsen er flyttet til mai av teamet.',
    compensating: 'Skrivebordsøvelse 2025-11-12.',
    ref: '2026/114',
    role: 'beredskapsleder',
    authority: 'county-governor',
    approvedAt: '2026-01-10',
    expires: '2026-12-31',
    contentHash: `sha256:${'0'.repeat(64)}`,
  });
  expect(place('expires').location).toMatchObject({ file: 'plan.decisions.yaml', line: 8, column: 3 });
});

test.each([
  ['nothing', ''],
  ['only comments', '# Beslutninger i Fjellvik\n\n'],
  ['an empty list', '[]\n'],
  ['an entry nobody has filled in', '- \n'],
])('%s holds no decisions and no faults', async (_, text) => {
  expect(await readDecisions('d.yaml', text)).toEqual({
    usable: true,
    file: 'd.yaml',
    decisions: [],
    notes: [],
  });
});

describe('an entry with a fault makes the file unusable, and says where and what', () => {
  test.each([
    [
      'no justification',
      entry({ justification: '' }),
      'missing-key 1:3 The key justification is missing and must be there.',
    ],
    [
      'a placeholder for one',
      entry({ justification: 'TODO' }),
      'missing-key 5:3 The key justification is missing and must be there.',
    ],
    [
      'one that says nothing',
      entry({ justification: 'Fordi det er slik.' }),
      'short-justification 5:3 justification must say why, in at least 20 characters, so that whoever reads it in a year understands it.',
    ],
    [
      'no day it expires',
      entry({ expires: '' }),
      'missing-key 1:3 The key expires is missing and must be there.',
    ],
    [
      'nobody who approved',
      entry({ approvedBy: '' }),
      'missing-key 1:3 The key approvedBy is missing and must be there.',
    ],
    [
      'no role',
      entry({ approvedBy: `{ name: ${approver} }` }),
      'missing-key 6:3 The key role is missing and must be there.',
    ],
    [
      'no content hash',
      entry({ contentHash: '' }),
      'missing-key 1:3 The key contentHash is missing and must be there.',
    ],
    [
      'half a content hash',
      entry({ contentHash: 'sha256:12' }),
      'invalid-content-hash 9:3 contentHash must be "sha256:" and 64 characters. plan attest and plan waive write it for you.',
    ],
    [
      'a misspelt key',
      entry({ expires: '', expiers: '2026-12-31' }),
      'unknown-key-near 9:3 The key expiers does not belong here. Did you mean expires?',
    ],
    [
      'a misspelt type',
      entry({ type: 'wavier' }),
      'not-a-choice-near 2:3 type cannot be “•••”. Did you mean waiver?',
    ],
    [
      'a number without quotes',
      entry({ scope: '{ plan: 4005 }' }),
      'quote-number 4:12 plan is read as a number here. Put quotes around what stands there, as in "0301". Otherwise leading zeros may be lost.',
    ],
    [
      'a path that is none',
      entry({ scope: '{ plan: fjord, path: exercises }' }),
      'invalid-path 4:25 path must be a path in the plan beginning with "/", for example /exercises or /team/members/team-leader.',
    ],
    [
      'an id with spaces',
      entry({ id: 'unntak 1' }),
      'invalid-decision-id 1:3 id must have letters a–z, digits, hyphen, underscore and full stop, at most 40 characters, for example W-2026-001.',
    ],
    [
      'words in place of an entry',
      '- vi tar det senere\n',
      'expected-decision 1:3 A decision must stand here, with id, type, requirement and the other keys below one another.',
    ],
    [
      'keys in place of a list',
      'decisions: []\n',
      'not-a-mapping 1:1 The file must be a list, one decision for each item, beginning with "- id: ".',
    ],
    [
      'the same key twice',
      `${entry()}  expires: 2027-12-31\n`,
      'duplicate-key 10:3 The key expires stands twice, first on line 8. The first one counts; join them or remove one.',
    ],
    [
      'no YAML',
      '- id: "W\n',
      'yaml-syntax 2:1 The file cannot be read as YAML: a character is missing here, most often a quotation mark, a bracket or a colon.',
    ],
  ])('%s', async (_, text, fault) => {
    const reading = await readEntries(text);
    expect(reading.usable).toBe(false);
    expect(faultsIn(reading)).toContain(fault);
  });

  test('all of them at once', async () => {
    const reading = await readEntries(entry({ justification: '', expires: '' }), entry({ type: 'x' }));
    expect(faultsIn(reading)).toHaveLength(3);
  });
});

describe('a day that does not exist lapses its decision and is named', () => {
  test.each([
    [
      'in the Norwegian form',
      '31.12.2026',
      'norwegian-date 8:3 The date must be written year-month-day: 2026-12-31.',
    ],
    [
      'that is not in the calendar',
      '2026-02-30',
      'invalid-date 8:3 expires is not a date in the calendar. Write it as year-month-day, for example 2026-11-22.',
    ],
    [
      'run together',
      '20261231',
      'invalid-date 8:3 expires is not a date in the calendar. Write it as year-month-day, for example 2026-11-22.',
    ],
    [
      'in words',
      'neste år',
      'invalid-date 8:3 expires is not a date in the calendar. Write it as year-month-day, for example 2026-11-22.',
    ],
  ])('%s', async (_, expires, note) => {
    const reading = await readEntries(entry({ expires }));
    expect(faultsIn(reading)).toEqual([note]);
    expect(reading.usable && reading.decisions.map((one) => one.expires)).toEqual([undefined]);
  });

  test('also the day it was approved', async () => {
    const reading = await readEntries(entry({ approvedAt: '10.1.2026' }));
    expect(reading.usable && reading.decisions.map((one) => one.approvedAt)).toEqual([undefined]);
  });
});

describe('the name of whoever approved stays in the file', () => {
  const told = async (text: string): Promise<string> => {
    const reading = await readEntries(text);
    const rest = reading.usable ? reading.decisions : reading.faults;
    return [...everyString(rest), ...faultsIn(reading)].join(' ');
  };
  test.each([
    ['no other field holds it', entry()],
    [
      'nor the words around it',
      entry({ justification: 'Randi Fjellheim har sett på det; Fjellheims notat 12.' }),
    ],
    ['nor the role', entry({ approvedBy: `{ name: ${approver}, role: leder Randi }` })],
    [
      'nor the case number and what is done instead',
      entry({ ref: 'Fjellheim 12', compensating: 'RANDI ringer rundt hver uke.' }),
    ],
    ['nor a fault where it stands as a key', entry({ approvedBy: `{ ${approver}: leder }` })],
    ['nor a fault where it stands in place of the part', entry({ approvedBy: approver })],
  ])('%s', async (_, text) => {
    expect(await told(text)).not.toMatch(/randi|fjellheim/i);
  });
});

describe('the walker, zod and the published schemas judge alike', () => {
  const ajv = new Ajv({ strict: false, logger: false });
  const published = (['nb', 'nn', 'en'] as const).map((locale) => ajv.compile(decisionsJsonSchema(locale)));
  const good = {
    id: 'W-1',
    type: 'waiver',
    requirement: 'REQ-14',
    scope: { plan: 'fjord' },
    justification: 'Samøvelsen er flyttet til mai.',
    approvedBy: { name: approver, role: 'leder' },
    approvedAt: '2026-01-10',
    expires: '2026-06-30',
    contentHash: `sha256:${'a'.repeat(64)}`,
  };
  const without = (key: keyof typeof good) =>
    Object.fromEntries(Object.entries(good).filter(([one]) => one !== key));
  test.each([
    ['a whole entry', good, true],
    ...(Object.keys(good) as (keyof typeof good)[]).map(
      (key) => [`without ${key}`, without(key), false] as const,
    ),
    ['of a type there is not', { ...good, type: 'falsePositive' }, false],
    ['on no day', { ...good, expires: '2026-06-31' }, false],
    ['with an unknown key', { ...good, approved: true }, false],
    ['said too briefly', { ...good, justification: 'kort' }, false],
    [
      'with an authority there is not',
      { ...good, approvedBy: { ...good.approvedBy, authority: 'fylkesmannen' } },
      false,
    ],
  ] as const)('%s', async (_, value, fits) => {
    const reading = await readDecisions('d.yaml', JSON.stringify([value]));
    expect({
      reader: faultsIn(reading).length === 0,
      zod: decisionsSchema.safeParse([value]).success,
      published: published.map((validate) => validate([value])),
    }).toEqual({ reader: fits, zod: fits, published: [fits, fits, fits] });
  });
});
