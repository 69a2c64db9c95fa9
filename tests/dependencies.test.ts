import { describe, expect, test } from 'vitest';
import type { Dependency } from '../scripts/generate/dependencies/measure.ts';
import { dependenciesIn } from '../scripts/generate/dependencies/measure.ts';
import { placesOf, planWithout, written } from '../scripts/generate/dependencies/parts.ts';
import { dependenciesPage, exampleDependencies } from '../scripts/generate/dependencies.ts';
import type { Plan } from '../src/plan/plan.ts';
import { catalogue } from '../src/requirements/index.generated.ts';
import { read } from './helpers/plans.ts';
import { requirementWith } from './helpers/requirements.ts';

describe('in the complete example', async () => {
  const dependencies = await exampleDependencies(catalogue);
  const changing = (one: Dependency): readonly string[] => [...one.verdict, ...one.findings];

  test('nothing changes but what lists the part among its fields, or finds it by following an id', () => {
    const wrong = dependencies.flatMap(({ part, undeclared }) =>
      undeclared.map((code) => `${code} changes without ${written(part)}, which is not in its fields`),
    );
    expect(wrong).toEqual([]);
  });

  test('every requirement that judges the plan depends on some part of it', () => {
    const moved = new Set(dependencies.flatMap(changing));
    const still = catalogue.filter(({ code, judgedIn }) => judgedIn === undefined && !moved.has(code));
    expect(still.map(({ code }) => code)).toEqual(Object.keys(stillWhateverIsTakenOut));
  });

  test('many parts are tried, and most of what is listed moves something', () => {
    const listed = dependencies.filter((one) => one.listed);
    expect(listed.length).toBeGreaterThan(300);
    expect(listed.filter((one) => changing(one).length > 0).length).toBeGreaterThan(listed.length / 2);
  });

  test('the table has a row for each part that is listed', () => {
    const page = dependenciesPage(dependencies);
    for (const { part, listed } of dependencies)
      expect(page.includes(`\n| \`${written(part)}\` |`), written(part)).toBe(listed);
  });
});

/** Those that nothing taken out of the example can move, and why. */
const stillWhateverIsTakenOut: Readonly<Record<string, string>> = {
  'DOC-12': 'looks for outdated names, and taking something out leaves none behind',
  'DOC-13': 'looks for placeholders, and taking something out leaves none behind',
  'EXE-10': 'asks about real events, and the example tells of exercises only',
};

describe('a check', async () => {
  const { plan } = await read(
    'version: 1\nroles:\n- id: leader\n  holders: [nurse]\nteam:\n  name: Kriseteam\n  members:\n  - id: nurse\n    profession: sykepleier\nrevision:\n  interval: P1Y\n',
  );
  const changesOf = (requirement: ReturnType<typeof requirementWith>) =>
    dependenciesIn(plan, [requirement]).filter((one) => one.verdict.length + one.findings.length > 0);

  test('that reads a part it does not list is found out', () => {
    const nosy = requirementWith({
      check: (own, { at, evidence, gap }) => [
        own.roles ? evidence('there', at('roles')) : gap('missing', at('roles')),
      ],
    });
    expect(changesOf(nosy).map(({ part, undeclared }) => [written(part), undeclared])).toEqual([
      ['roles', ['REQ-99']],
    ]);
  });

  test('that comes upon a part by following an id is told apart', () => {
    const following = requirementWith({
      check: (_, { at, evidence, gap, lookup }) => [
        lookup.holders('leader').some((one) => one.kind === 'member' && one.member.profession)
          ? evidence('there', at('team', 'members'))
          : gap('missing', at('team', 'members')),
      ],
    });
    const found = changesOf({ ...following, fields: [['revision', 'interval']] });
    expect(
      found.map(({ part, byReference, undeclared }) => [written(part), byReference, undeclared]),
    ).toEqual(
      [
        'roles',
        'roles[].id',
        'roles[].holders',
        'team',
        'team.members',
        'team.members[].id',
        'team.members[].profession',
      ].map((part) => [part, ['REQ-99'], []]),
    );
  });

  test('that comes to the same without a part it lists is unmoved by it', () => {
    const dependencies = dependenciesIn(plan, [requirementWith({})]);
    const about = (part: string) => dependencies.find((one) => written(one.part) === part);
    expect(about('team.members')).toMatchObject({ listed: true, verdict: ['REQ-99'], unmoved: [] });
    expect(about('team.name')).toMatchObject({ listed: true, verdict: [], unmoved: ['REQ-99'] });
  });
});

describe('taking out', () => {
  const plan = { version: 1, roles: [{ id: 'a' }, { id: 'b', label: 'B' }], team: { name: 'Team' } } as Plan;

  test.each([
    ['a key of every entry', ['roles', 0, 'label'], { roles: [{ id: 'a' }, { id: 'b' }] }],
    ['the only key of an entry, which keeps its place', ['roles', 0, 'id'], { roles: [{}, { label: 'B' }] }],
    ['every entry, and with them the list', ['roles', 0], { roles: undefined }],
    ['the only key of a part, and with it the part', ['team', 'name'], { team: undefined }],
    ['what is not there', ['team', 'purpose'], {}],
  ])('%s', (_, pattern, changes) => {
    expect(planWithout(plan, placesOf(plan, pattern))).toEqual(
      JSON.parse(JSON.stringify({ ...plan, ...changes })),
    );
  });
});
