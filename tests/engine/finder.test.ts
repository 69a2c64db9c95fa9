import { describe, expect, test } from 'vitest';
import { commonMessages } from '../../src/assessment/common-messages.ts';
import { assess } from '../../src/engine/assess.ts';
import { finderFor } from '../../src/engine/finder.ts';
import { read, sentence, whereabouts } from '../helpers/plans.ts';
import { requirementWith } from '../helpers/requirements.ts';

test('a check can ask what day it is, where things stand and who an id names', async () => {
  const source = await read('version: 1\nroles:\n  - id: team-leader\n');
  const find = finderFor(source, '2026-11-22');
  expect(find.asOf).toBe('2026-11-22');
  expect(whereabouts(find.at('roles', 0, 'id'))).toBe('plan.yaml:3:5');
  expect(find.lookup.party('team-leader')?.kind).toBe('role');
});

describe('a gap where something could not be read is a question that points to it', () => {
  test.each([
    ['the very part', 'team:\n  members: Kari\n', 3],
    ['the part around it', 'team: Kari\n', 2],
    ['a part of it', 'team:\n  members:\n    - id: member-a\n      vacant: ja\n', 5],
    ['an entry of it', 'team:\n  members:\n    - Kari\n', 4],
    ['a misspelt key for it', 'team:\n  name: Teamet\n  memebrs:\n    - id: member-a\n', 4],
    ['a misspelt key for the part around it', 'taem:\n  members:\n    - id: member-a\n', 2],
    ['the first of several', 'team:\n  members:\n    - vacant: ja\n    - vacant: nei\n', 4],
  ])('%s', async (_, text, line) => {
    const source = await read(`version: 1\n${text}`);
    const { at, gap } = finderFor(source, '2026-11-22');
    const found = gap('missing', at('team', 'members'));
    expect(found).toMatchObject({ kind: 'question', message: 'couldNotBeRead', params: { line } });
    expect(found.place.location.line).toBe(line);
    expect(found.place.location.file).toBe('plan.yaml');
  });

  test.each([
    ['something beside it', 'team:\n  name: [Teamet]\n  members: []\n'],
    ['a misspelt key for something else', 'team:\n  naem: Teamet\n'],
    ['a misspelt key beside the key itself', 'team:\n  memebrs: [{ id: member-a }]\n  members: []\n'],
    ['a misspelt key with nothing in it', 'team:\n  memebrs:\n'],
    ['nothing', ''],
  ])('but a gap it stays when what could not be read is %s', async (_, text) => {
    const source = await read(`version: 1\n${text}`);
    const { at, gap } = finderFor(source, '2026-11-22');
    expect(gap('missing', at('team', 'members'))).toMatchObject({
      kind: 'gap',
      message: 'missing',
      params: {},
    });
  });

  test('the line is that of the file it stands in', async () => {
    const source = await read('version: 1\ninclude: [team.yaml]\n', {
      'team.yaml': '# Teamet\n\nteam: Kari\n',
    });
    const { at, gap } = finderFor(source, '2026-11-22');
    expect(whereabouts(gap('missing', at('team', 'members')).place)).toBe('team.yaml:3:1');
  });

  test('evidence, questions and remarks stay what they are', async () => {
    const source = await read('version: 1\nteam: Kari\n');
    const { at, evidence, question, remark } = finderFor(source, '2026-11-22');
    const place = at('team', 'members');
    expect([evidence('a', place), question('b', place), remark('c', place)].map(({ kind }) => kind)).toEqual([
      'evidence',
      'question',
      'remark',
    ]);
  });

  test('a remark about it is left out: it may well be there', async () => {
    const source = await read('version: 1\nteam: { memebrs: [{ id: member-a }] }\n');
    const requirement = requirementWith({
      check: (_, { at, evidence, remark }) => [
        evidence('there', at('team', 'members')),
        remark('aside', at('team', 'members')),
        remark('aside', at('team', 'name')),
      ],
    });
    const [assessment] = assess(source, [requirement], '2026-11-22').assessments;
    expect(assessment?.findings.map(({ kind, place }) => `${kind} ${place.logical}`)).toEqual([
      'evidence /team/members',
      'remark /team/name',
    ]);
  });

  test('so that the plan is judged on the rest, and the requirement is left to people', async () => {
    const source = await read('version: 1\ntaem: { name: Teamet }\nrevision: { interval: P1Y }\n');
    const { assessments } = assess(
      source,
      [
        requirementWith({ id: 'members' }),
        requirementWith({
          id: 'revision',
          check: ({ revision }, { at, evidence, gap }) =>
            revision?.interval === 'P1Y'
              ? [evidence('there', at('revision', 'interval'))]
              : [gap('missing', at('revision', 'interval'))],
        }),
      ],
      '2026-11-22',
    );
    expect(assessments.map(({ verdict }) => verdict)).toEqual(['needs-review', 'met']);
    const params = assessments[0]?.findings[0]?.params ?? {};
    const said = { message: commonMessages.couldNotBeRead, params };
    expect([sentence(said, 'nb'), sentence(said, 'nn'), sentence(said, 'en')]).toEqual([
      'Dette kunne ikke leses, se linje 2. Rett feilen der, og kontroller planen på nytt.',
      'Dette kunne ikkje lesast, sjå linje 2. Rett feilen der, og kontroller planen på nytt.',
      'This could not be read, see line 2. Correct the fault there and check the plan again.',
    ]);
  });
});
