import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Binds, Strength } from '../../src/assessment/obligation.ts';
import { headlineOf } from '../../src/assessment/obligation.ts';
import type { Requirement, RequirementInfo } from '../../src/assessment/requirement.ts';
import { finderFor } from '../../src/engine/finder.ts';
import type { Text } from '../../src/i18n/text.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { pointer } from '../../src/plan/path.ts';
import { fieldAt, published } from '../../src/plan/published-field.ts';
import type { PlanSource } from '../../src/plan/read.ts';
import type { Basis } from '../../src/reference/source.ts';
import { sources } from '../../src/reference/sources/index.generated.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { casesOf } from '../helpers/expectations.ts';
import { read } from '../helpers/plans.ts';
import { requirementWith } from '../helpers/requirements.ts';

const locales = ['nb', 'nn', 'en'] as const;
const groups = readdirSync('src/requirements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .map(({ name }) => name);

const contents = catalogue.filter(({ group }) => group === 'contents');

/** The parts that hold what ids name. */
const whereIdsLead: readonly string[] = ['roles', 'contacts', 'team', 'agreements'];

type Row = readonly [Strength, Basis, Binds, string];

/** What each requirement obliges to, as it was read in the sources. The first asks for the content of the plan. */
const obligations: Readonly<Record<string, readonly Row[]>> = {
  'REQ-01': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-02': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-03': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-04': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-05': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-06': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-07': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'regulation', 'service', 'akuttmedisinforskriften'],
    ['must', 'law', 'overall-plan', 'sbl'],
  ],
  'REQ-08': [['should', 'guideline', 'plan', 'guide-2016']],
  'REQ-09': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'law', 'service', 'hol'],
  ],
  'REQ-10': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'law', 'service', 'tolkeloven'],
  ],
  'REQ-11': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'law', 'service', 'hol'],
  ],
  'REQ-12': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'law', 'service', 'hol'],
  ],
  'REQ-13': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'regulation', 'health-preparedness-plan', 'f881'],
    ['must', 'law', 'overall-plan', 'sbl'],
  ],
  'REQ-14': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'regulation', 'health-preparedness-plan', 'f881'],
    ['must', 'law', 'overall-plan', 'sbl'],
  ],
  'REQ-15': [
    ['should', 'guideline', 'plan', 'guide-2016'],
    ['must', 'regulation', 'health-preparedness-plan', 'f881'],
    ['must', 'law', 'overall-plan', 'sbl'],
  ],
};

/** The guide's own items, in the order of the requirements that stand for them. */
const guideItems = ['1', '2', '3', '4–5', '6', '7', '8', '9', '10', '11', '12', '13', '16', '15', '14'];

describe('the catalogue', () => {
  test('holds every requirement there is a file for, under the name and in the folder of the file', () => {
    const files = groups.flatMap((group) =>
      readdirSync(`src/requirements/${group}`).map((file) => `${group}/${file.replace(/\.ts$/, '')}`),
    );
    expect(catalogue.map(({ group, id }) => `${group}/${id}`).sort()).toEqual(files.sort());
  });

  test('has no fixture without a requirement', () => {
    const fixtures = groups.flatMap((group) => readdirSync(`tests/requirements/${group}`));
    expect(fixtures.sort()).toEqual(catalogue.map(({ id }) => `${id}.yaml`).sort());
  });

  test('has codes and ids that stand for one requirement each, in the order of the codes', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{3}-\d{2}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
    const ids = catalogue.flatMap(({ id, replaces = [] }) => [id, ...replaces]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('obliges to what the sources oblige to, no more and no less', () => {
    const stated = contents.map(({ code, obligations: own }) => [
      code,
      own.map(({ strength, basis, binds, citation }) => [strength, basis, binds, citation.source.id]),
    ]);
    expect(Object.fromEntries(stated)).toEqual(obligations);
  });

  test('rests on obligations that were read in the source itself and have no end', () => {
    const all = contents.flatMap(({ obligations: own }) => own);
    expect(all.filter(({ seen, from, until }) => seen !== 'read' || from || until)).toEqual([]);
  });

  test('asks for every item of the guide’s list once', () => {
    const items = contents.map(({ obligations: [first] }) => / (\S+)$/.exec(first.citation.where.en)?.[1]);
    expect(items).toEqual(guideItems);
    expect(contents.map(({ code }) => code)).toEqual(Object.keys(obligations));
  });

  test('says nothing twice', () => {
    for (const part of ['title', 'asks', 'why', 'advice', 'pitfall', 'forHumans'] as const) {
      const said = catalogue.flatMap((one) => locales.map((locale) => `${locale} ${one[part][locale]}`));
      expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
    }
  });
});

describe.each(catalogue)('$code $id', (requirement) => {
  test('cites documents that are in the list of sources', () => {
    const cited = [...requirement.citations, ...requirement.obligations.map(({ citation }) => citation)];
    expect(cited.filter(({ source }) => !sources.includes(source))).toEqual([]);
    expect(requirement.citations.map(({ source }) => source)).toContain(
      requirement.obligations[0].citation.source,
    );
  });

  test('names fields that the plan has', () => {
    const plan = published(planJsonSchema('en'));
    expect(requirement.fields.length).toBeGreaterThan(0);
    expect(requirement.fields.filter((path) => !fieldAt(plan, path)).map(pointer)).toEqual([]);
    expect(new Set(requirement.fields.map(pointer)).size).toBe(requirement.fields.length);
  });

  test('says everything it has to say, each thing once', () => {
    for (const locale of locales) {
      const said = textsOf(requirement).map((text) => text[locale].trim());
      expect(said.filter((words) => words === '')).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('reads only what its fields stand under and what ids lead to', async () => {
    const reading = await keysReadBy(requirement);
    const declared: readonly string[] = [...requirement.reads, ...whereIdsLead];
    expect(reading.filter((key) => !declared.includes(key))).toEqual([]);
  });

  test('reads everything its fields stand under', async () => {
    const reading = await keysReadBy(requirement);
    const unread = requirement.reads.filter((key) => !reading.includes(key) && !whereIdsLead.includes(key));
    const read = requirement.reads.filter((key) => !whereIdsLead.includes(key));
    // What is judged in the public edition reads nothing of the plan itself.
    expect(unread).toEqual(requirement.judgedIn ? read : []);
  });

  test('says each message in one way: as evidence, gap, question or remark', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { findings } of casesOf(fixtureOf(requirement)))
      for (const [, kind = '', message = ''] of findings.map((one) => /^\d+ (\w+): (\w+)/.exec(one) ?? []))
        kinds.set(message, (kinds.get(message) ?? new Set()).add(kind));
    expect([...kinds].filter(([message, said]) => message !== 'couldNotBeRead' && said.size > 1)).toEqual([]);
  });
});

describe.each(contents)('of the list of contents, $code', (requirement) => {
  test('has a headline that asks for the content of the plan, as the guide does', () => {
    expect(headlineOf(requirement.obligations)).toMatchObject({
      strength: 'should',
      basis: 'guideline',
      binds: 'plan',
    });
  });

  test('asks in the words of the guide: «bør»', () => {
    const { nb, nn, en } = requirement.asks;
    expect([/\bbør\b/.test(nb), /\bbør\b/.test(nn), /\bshould\b/.test(en)]).toEqual([true, true, true]);
    expect(/\b(skal|må)\b/.test(nb + nn) || /\b(must|shall)\b/.test(en)).toBe(false);
  });
});

test('a requirement that reads beside its fields is found out', async () => {
  const nosy = requirementWith({
    check: (plan, { at, evidence }) => [evidence('there', at(plan.phases ? 'phases' : 'team'))],
  });
  expect(await keysReadFrom(await read('version: 1\n'), nosy)).toEqual(['phases']);
});

const textsOf = ({
  title,
  asks,
  why,
  advice,
  pitfall,
  forHumans,
  messages,
}: RequirementInfo): readonly Text[] => [
  title,
  asks,
  why,
  advice,
  pitfall,
  forHumans,
  ...Object.values(messages),
];

const fixtureOf = ({ group, id }: RequirementInfo): string =>
  readFileSync(`tests/requirements/${group}/${id}.yaml`, 'utf8');

/** The top-level keys a check looks at, over all its cases and a plan with nothing in it. */
async function keysReadBy(requirement: Requirement): Promise<readonly string[]> {
  const texts = ['version: 1\n', ...casesOf(fixtureOf(requirement)).map(({ text }) => text)];
  const keys = await Promise.all(texts.map(async (text) => keysReadFrom(await read(text), requirement)));
  return [...new Set(keys.flat())];
}

function keysReadFrom(source: PlanSource, { appliesTo, check }: Requirement): readonly string[] {
  const keys = new Set<string>();
  const watched = new Proxy(source.plan, {
    get: (plan, key, receiver) => {
      keys.add(String(key));
      return Reflect.get(plan, key, receiver);
    },
  });
  appliesTo(watched);
  Array.from(check(watched, finderFor(source, '2026-11-22')));
  return [...keys];
}
