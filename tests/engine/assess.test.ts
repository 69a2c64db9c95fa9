import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { readPlan } from '../../src/plan/read.ts';
import { read, whereabouts } from '../helpers/plans.ts';
import type { Find } from '../helpers/requirements.ts';
import { obligations, requirementWith } from '../helpers/requirements.ts';

const asOf = '2026-11-22';
const source = await read('version: 1\nteam:\n  members:\n    - id: member-a\n');

function judged(changes: Parameters<typeof requirementWith>[0]) {
  const [assessment] = assess(source, [requirementWith(changes)], asOf).assessments;
  return assessment;
}

test('each requirement is judged, in the order of the catalogue', () => {
  const { assessments } = assess(
    source,
    [
      requirementWith({ id: 'b' }),
      requirementWith({ id: 'a', settles: 'needs-review' }),
      requirementWith({ id: 'c', appliesTo: () => false }),
      requirementWith({ id: 'd', check: (_, { at, gap }) => [gap('missing', at('events'))] }),
    ],
    asOf,
  );
  expect(assessments.map(({ requirement, verdict, level }) => [requirement, verdict, level])).toEqual([
    ['b', 'met', 'none'],
    ['a', 'needs-review', 'note'],
    ['c', 'not-applicable', 'none'],
    ['d', 'not-met', 'warning'],
  ]);
});

test('what a check finds keeps its order, whether it gives a list or speaks as it reads', () => {
  const check = (_: unknown, { at, evidence, remark, question }: Find) => [
    remark('aside', at('team')),
    evidence('counted', at('team', 'members'), { count: 1 }),
    question('unclear', at('events')),
  ];
  const listed = judged({ check });
  const spoken = judged({
    *check(plan, find) {
      yield* check(plan, find);
    },
  });
  expect(
    listed?.findings.map(({ kind, message, params, place }) => [kind, message, params, whereabouts(place)]),
  ).toEqual([
    ['remark', 'aside', {}, 'plan.yaml:2:1'],
    ['evidence', 'counted', { count: 1 }, 'plan.yaml:3:3'],
    ['question', 'unclear', {}, 'plan.yaml:1:1'],
  ]);
  expect(JSON.stringify(spoken)).toBe(JSON.stringify(listed));
});

describe('what goes wrong in a check is a fault, never a pass', () => {
  test.each([
    [
      'a check that throws',
      {
        check: () => {
          throw new RangeError('out of range');
        },
      },
      { name: 'RangeError', message: 'out of range' },
    ],
    [
      'a check that throws after it has found something',
      {
        *check(_: unknown, { at, evidence }: Find) {
          yield evidence('there', at('team'));
          throw new TypeError('not a team');
        },
      },
      { name: 'TypeError', message: 'not a team' },
    ],
    [
      'a check that throws what is no error',
      {
        check: () => {
          throw 'words';
        },
      },
      { name: 'Fault', message: 'words' },
    ],
    [
      'a question of applying that throws',
      {
        appliesTo: () => {
          throw new Error('nobody knows');
        },
      },
      { name: 'Error', message: 'nobody knows' },
    ],
    [
      'a check that says nothing',
      { check: () => [] },
      { name: 'SilentCheck', message: 'the check said nothing' },
    ],
    [
      'a check that only remarks',
      { check: (_: unknown, { at, remark }: Find) => [remark('aside', at('team'))] },
      { name: 'SilentCheck', message: 'the check said nothing' },
    ],
  ])('%s', (_, changes, fault) => {
    expect(judged({ ...changes, obligation: obligations.may })).toMatchObject({
      verdict: 'error',
      level: 'error',
      fault,
    });
  });

  test('the other requirements are judged all the same', () => {
    const throwing = requirementWith({
      id: 'a',
      check: () => {
        throw new Error('no');
      },
    });
    const { assessments } = assess(source, [throwing, requirementWith({ id: 'b' })], asOf);
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['error', 'met']);
    expect(assessments[1]).not.toHaveProperty('fault');
  });

  test('what it found before it threw is not passed on', () => {
    const assessment = judged({
      *check(_, { at, evidence }) {
        yield evidence('there', at('team'));
        throw new Error('no');
      },
    });
    expect(assessment?.findings).toEqual([]);
  });
});

describe('a plan is known by', () => {
  test.each([
    [
      'its own id',
      'plan.yaml',
      'meta: { id: fjellvik-2026, language: nn }\nmunicipality: { number: "9901" }',
      'fjellvik-2026',
    ],
    ['the number of its municipality', 'plan.yaml', 'municipality: { number: "9901" }', '9901'],
    ['the name of its file', 'plans/2026/fjellvik.yaml', '', 'fjellvik'],
    ['the name of its file, however that ends', 'C:\\plans\\fjellvik.yml', '', 'fjellvik'],
    ['standard input', '-', '', '-'],
  ])('%s', async (_, file, lines, planId) => {
    const read = await readPlan(file, `version: 1\n${lines}\n`);
    if (!read.readable) throw new Error('unreadable');
    expect(assess(read, [], asOf)).toMatchObject({ status: 'assessed', planId, file });
  });

  test('its files, their checksum, its language and its diagnostics, which are those of the reading', async () => {
    const read = await readPlan('plan.yaml', 'version: 1\nmeta: { language: nn, titel: Plan }\n');
    if (!read.readable) throw new Error('unreadable');
    const { files, sha256, diagnostics } = read;
    expect(assess(read, [], asOf)).toEqual({
      status: 'assessed',
      planId: 'plan',
      file: 'plan.yaml',
      files,
      sha256,
      language: 'nn',
      diagnostics,
      assessments: [],
    });
  });
});
