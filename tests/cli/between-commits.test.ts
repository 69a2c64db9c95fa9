import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitRepository } from '../helpers/git-repository.ts';
import { runCli } from '../helpers/run-cli.ts';

const plan = `version: 1
meta: { id: fjellvik, title: Plan for psykososial oppfølging, language: nb, validUntil: 2030-12-31 }
team:
  name: Kriseteamet
  purpose: Å hjelpe dem som er rammet av en krise i kommunen, og å samordne dem som følger opp.
  members:
    - { id: leader, name: Ragnhild Solbakken, profession: Psykiatrisk sykepleier }
`;
const why = ['--justification', 'Samøvelsen er flyttet til mai av teamet.'];
const who = ['--approver', 'Randi Fjellheim', '--role', 'beredskapsleder', '--expires', '2027-05-31'];
const waiver =
  (await runCli(['waive', 'REQ-14', ...why, ...who], { files: { 'plan.yaml': plan } })).written.get(
    'plan.decisions.yaml',
  ) ?? '';
const decisions = 'plan.decisions.yaml';

let repository: ReturnType<typeof gitRepository>;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());

interface Judged {
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly causes: readonly string[];
}

async function changed(...flags: readonly string[]): Promise<readonly Judged[]> {
  const { out, err } = await repository.plan('diff', ...flags, '-f', 'json');
  if (out === '') throw new Error(err);
  return JSON.parse(out).plans.flatMap(
    ({ requirements }: { requirements: readonly Judged[] }) => requirements,
  );
}

describe('a decision beside a plan that is the same', () => {
  test.each([
    ['is made', undefined, waiver, 'not-met', 'waived'],
    ['is taken back', waiver, undefined, 'waived', 'not-met'],
    ['is ended before its time', waiver, waiver.replace('2027-05-31', '2026-11-20'), 'waived', 'not-met'],
  ])('that %s is why the requirement is judged otherwise', async (_, old, young, before, after) => {
    const { at } = repository;
    repository.commit('2026-11-22', {
      'plan.yaml': plan,
      ...(old === undefined ? {} : { [decisions]: old }),
    });
    repository.tag('vedtatt');
    repository.commit('2026-11-22', { [decisions]: young });
    repository.tag('ny');
    const expected = [{ code: 'REQ-14', before, after, causes: ['decision-changed'] }];
    for (const sides of [
      ['vedtatt', at('plan.yaml')],
      [`vedtatt:${at('plan.yaml')}`, `ny:${at('plan.yaml')}`],
    ])
      expect(await changed(...sides)).toMatchObject(expected);
  });

  test('that has run out is the work of time', async () => {
    repository.commit('2026-11-22', { 'plan.yaml': plan, [decisions]: waiver });
    const [one, ...others] = await changed('HEAD', repository.at('plan.yaml'), '--as-of', '2027-06-01');
    expect(one).toMatchObject({
      code: 'REQ-14',
      before: 'waived',
      after: 'not-met',
      causes: ['time-passed'],
    });
    expect(others).toEqual([]);
  });

  test('that no longer fits what the plan says is the work of the plan', async () => {
    repository.commit('2026-11-22', { 'plan.yaml': plan, [decisions]: waiver });
    repository.commit('2026-11-22', {
      'plan.yaml': `${plan}exercises: { planned: [{ id: spring, title: Samøvelse, date: 2027-05-03 }] }\n`,
    });
    const judged = await changed('HEAD~1', repository.at('plan.yaml'));
    expect(judged.find(({ code }) => code === 'REQ-14')).toMatchObject({ causes: ['plan-changed'] });
  });
});

describe('--since', () => {
  const since = async (...flags: readonly string[]) => {
    const { code, out } = await repository.plan(
      'check',
      repository.at('plan.yaml'),
      '--since',
      'HEAD',
      '--json',
      ...flags,
    );
    return { code, compared: JSON.parse(out).compared };
  };

  test('finds nothing new where nothing is, with includes, decisions and settings', async () => {
    const [head, team] = [plan.slice(0, plan.indexOf('team:')), plan.slice(plan.indexOf('  name:'))];
    repository.commit('2026-11-01', {
      'plan.yaml': `${head}include: { team: team.inc.yaml }\n`,
      'team.inc.yaml': team.replaceAll(/^ {2}/gm, ''),
      [decisions]: waiver,
      'plan.config.yaml': 'maxWaiver: P1Y\n',
    });
    expect(await since()).toMatchObject({ code: 0, compared: { new: 0, gone: 0 } });
  });

  test('tells what stands open again when a decision has been taken back', async () => {
    repository.commit('2026-11-01', { 'plan.yaml': plan, [decisions]: waiver });
    repository.move(decisions, 'away.txt');
    const { code, compared } = await since();
    expect(code).toBe(1);
    expect(compared.new).toBeGreaterThan(0);
  });

  test('follows a plan that has been given another name', async () => {
    repository.commit('2026-11-01', { 'old.yaml': plan });
    repository.tag('vedtatt');
    repository.move('old.yaml', 'plan.yaml');
    repository.commit('2026-11-02');
    const { code, out } = await repository.plan(
      'check',
      repository.at('plan.yaml'),
      '--since',
      'vedtatt',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).compared).toMatchObject({ new: 0, gone: 0 });
  });
});

describe('plan diff', () => {
  test('follows a plan that has been given another name and another folder', async () => {
    repository.commit('2026-11-01', { 'old.yaml': plan, 'other.yaml': plan.replace('fjellvik', 'other') });
    repository.tag('vedtatt');
    repository.move('old.yaml', 'planer/plan.yaml');
    repository.commit('2026-11-02');
    repository.commit('2026-11-03', { 'planer/plan.yaml': plan.replace('2030-12-31', '2031-12-31') });
    const { out } = await repository.plan('diff', 'vedtatt', repository.at('planer/plan.yaml'), '-f', 'json');
    const [one] = JSON.parse(out).plans;
    expect(one).toMatchObject({ status: 'compared', planId: 'fjellvik' });
    expect(one.changes.map(({ topic }: { topic: string }) => topic)).toEqual(['dates']);
  });

  const local = (least: number): string => `owner: Fjellvik kommune
source: Vedtak 12/26
language: nb
requirements:
  - code: LOK-01
    title: Nok folk
    asks: Teamet skal ha nok folk.
    check: [{ path: team.members, atLeast: ${least} }]
`;
  const second = plan.replace('members:\n', 'members:\n    - { id: other, name: Ola Fjell }\n');

  test('asks the same local requirements of both, and takes their file for no plan', async () => {
    repository.commit('2026-11-01', { 'plan.yaml': plan, 'lokalt.yaml': local(1) });
    repository.commit('2026-11-02', {
      'plan.yaml': second,
      'plan.config.yaml': 'localRequirements: [lokalt.yaml]\n',
      'lokalt.yaml': local(2),
    });
    const judged = await changed('HEAD~1:'.concat(repository.at('plan.yaml')), repository.at('plan.yaml'));
    expect(judged.find(({ code }) => code === 'LOK-01')).toMatchObject({
      ...{ before: 'not-met', after: 'met', causes: ['plan-changed'] },
    });
    const { out } = await repository.plan('diff', 'HEAD', repository.root, '-f', 'json');
    expect(JSON.parse(out).plans).toHaveLength(1);
  });

  test('holds decisions to the limit that the settings set then', async () => {
    repository.commit('2026-11-22', {
      'plan.yaml': plan,
      [decisions]: waiver,
      'plan.config.yaml': 'maxWaiver: P1M\n',
    });
    repository.commit('2026-11-22', { 'plan.config.yaml': 'maxWaiver: P1Y\n' });
    expect(await changed('HEAD~1', repository.at('plan.yaml'))).toMatchObject([
      { code: 'REQ-14', before: 'not-met', after: 'waived', causes: ['decision-changed'] },
    ]);
  });
});
