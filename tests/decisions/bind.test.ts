import { describe, expect, test } from 'vitest';
import { decisionInForce, effectiveOf, isWaivable } from '../../src/assessment/decision.ts';
import { stateSentence } from '../../src/assessment/decision-words.ts';
import type { Requirement } from '../../src/assessment/requirement.ts';
import { gateOf } from '../../src/engine/gate.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { EntryFields } from '../helpers/decisions.ts';
import { decided, entry, hashOf, requirement, statesOf } from '../helpers/decisions.ts';
import { read } from '../helpers/plans.ts';
import type { Find } from '../helpers/requirements.ts';
import { obligations, requirementWith } from '../helpers/requirements.ts';

const missing = await read('version: 1\nmeta: { id: fjord }\nteam: { name: Kriseteamet }\n');
const there = await read('version: 1\nmeta: { id: fjord }\nteam: { members: [{ id: leder }] }\n');
const asking = requirementWith({ settles: 'needs-review' });
const half = requirementWith({
  check: (_, { at, evidence, gap }: Find) => [
    evidence('there', at('team', 'name')),
    gap('missing', at('team', 'members')),
  ],
});
const silent = requirementWith({ check: () => [] });
const elsewhere = requirementWith({ appliesTo: () => false });
const legal = requirementWith({ obligation: obligations.must });
const fixed: Requirement = { ...requirementWith({}), waivable: false };
const legalQuestion = requirementWith({ obligation: obligations.must, settles: 'needs-review' });

const bound = (fields: EntryFields = {}, source = missing): string =>
  entry({ contentHash: hashOf(source), ...fields });

describe('a decision holds', () => {
  test.each([
    ['a waiver of what is missing', 'waiver', requirement, missing, 'not-met', 'waived'],
    ['a waiver of what is half there', 'waiver', half, missing, 'partial', 'waived'],
    ['a waiver of what must be considered', 'waiver', asking, there, 'needs-review', 'waived'],
    [
      'other means for what is missing',
      'alternative-means',
      requirement,
      missing,
      'not-met',
      'alternative-means',
    ],
    ['a baseline of what is missing', 'baseline', requirement, missing, 'not-met', 'baseline'],
    ['an attestation of what must be considered', 'attestation', asking, there, 'needs-review', 'attested'],
    [
      'an attestation of what law leaves to people',
      'attestation',
      legalQuestion,
      there,
      'needs-review',
      'attested',
    ],
  ] as const)('%s', async (_, type, by, source, verdict, effective) => {
    const { about } = await decided(source, bound({ type }, source), { by });
    expect([about.verdict, statesOf(about), effectiveOf(about)]).toEqual([verdict, ['active'], effective]);
  });
});

describe('a decision does not hold', () => {
  test.each([
    ['an attestation of what is missing', 'attestation', requirement, missing, 'not-attestable'],
    ['an attestation of what is half there', 'attestation', half, missing, 'not-attestable'],
    ['a waiver where the check failed', 'waiver', silent, missing, 'check-failed'],
    ['an attestation where the check failed', 'attestation', silent, missing, 'check-failed'],
    ['a waiver of what law requires of the plan', 'waiver', legal, missing, 'not-waivable'],
    ['a baseline of what law requires of the plan', 'baseline', legal, missing, 'not-waivable'],
    ['other means for what law requires of the plan', 'alternative-means', legal, missing, 'not-waivable'],
    ['a waiver of what says that it may not be', 'waiver', fixed, missing, 'not-waivable'],
    ['a waiver of what is met', 'waiver', requirement, there, 'unused'],
    ['an attestation of what is met', 'attestation', requirement, there, 'unused'],
    ['a waiver of what does not apply', 'waiver', elsewhere, missing, 'unused'],
  ] as const)('%s', async (_, type, by, source, state) => {
    const { about } = await decided(source, bound({ type }, source), { by });
    expect([statesOf(about), effectiveOf(about)]).toEqual([[state], undefined]);
  });
});

describe('days are plain days, the first and the last included', () => {
  test.each([
    ['the day before it was approved', '2026-01-09', 'not-yet'],
    ['the day it was approved', '2026-01-10', 'active'],
    ['the night the clocks go forward', '2026-03-29', 'active'],
    ['the night they go back', '2026-10-25', 'active'],
    ['the last day', '2026-12-31', 'active'],
    ['the day after the last', '2027-01-01', 'expired'],
    ['a year later', '2027-12-31', 'expired'],
  ])('%s', async (_, asOf, state) => {
    const { about } = await decided(missing, bound(), { asOf });
    expect(statesOf(about)).toEqual([state]);
  });

  test.each(['2026-10-25', '2028-02-29', '2026-03-29'])(
    'one that expires on %s holds that day, not the next',
    async (expires) => {
      const next = { '2026-10-25': '2026-10-26', '2028-02-29': '2028-03-01', '2026-03-29': '2026-03-30' }[
        expires
      ];
      const on = async (asOf = '') => statesOf((await decided(missing, bound({ expires }), { asOf })).about);
      expect([await on(expires), await on(next)]).toEqual([['active'], ['expired']]);
    },
  );

  test.each([
    ['expires', { expires: '31.12.2026' }],
    ['expires', { expires: '2026-02-30' }],
    ['approvedAt', { approvedAt: '10. januar 2026' }],
  ])('a malformed %s counts as expired', async (_, fields) => {
    const { about } = await decided(missing, bound(fields));
    expect([statesOf(about), effectiveOf(about)]).toEqual([['malformed-date'], undefined]);
  });
});

describe('where there is a longest time, a decision that is to hold for longer does not count', () => {
  test.each([
    ['exactly as long', 'P6M', '2026-07-10', 'active'],
    ['a day longer', 'P6M', '2026-07-11', 'too-long'],
    ['a day longer, when it has passed too', 'P1M', '2026-02-11', 'expired'],
    ['for ever', 'P2Y', '9999-12-31', 'too-long'],
    ['for ever, where nothing is said', undefined, '9999-12-31', 'active'],
  ])('%s', async (_, longest, expires, state) => {
    const asOf = state === 'expired' ? '2026-11-22' : '2026-07-01';
    const { about } = await decided(missing, bound({ expires }), { asOf, longest });
    expect([statesOf(about), about.verdict]).toEqual([[state], 'not-met']);
    expect(effectiveOf(about)).toBe(state === 'active' ? 'waived' : undefined);
  });

  test('and says how long, from when and what to do', async () => {
    const { about } = await decided(missing, bound({ expires: '2027-12-31' }), { longest: 'P1Y' });
    const [decision] = about.decisions ?? [];
    expect(decision && stateSentence(decision, languages.en)).toBe(
      'W-2026-001 (waiver) was to hold until and including 2027-12-31 and does not count: that is more than 1 year after 2026-01-10, and a decision can hold no longer here (the setting maxWaiver). Set an earlier day, and consider the matter again then.',
    );
  });
});

describe('a decision goes stale', () => {
  test.each([
    [
      'when what the requirement reads changes',
      'version: 1\nmeta: { id: fjord }\nteam: { name: Teamet }\n',
      'stale',
    ],
    [
      'not when something else does',
      'version: 1\nmeta: { id: fjord, title: Ny }\nteam: { name: Kriseteamet }\n',
      'active',
    ],
    [
      'not when only comments do',
      'version: 1\nmeta: { id: fjord }\nteam: # vårt\n  name: Kriseteamet # uendret\n',
      'active',
    ],
  ])('%s', async (_, text, state) => {
    const { about } = await decided(await read(text), bound());
    expect([about.verdict, statesOf(about)]).toEqual(['not-met', [state]]);
  });

  test('and the attestation of an earlier text never stands for a later one', async () => {
    const later = await read(
      'version: 1\nmeta: { id: fjord }\nteam: { members: [{ id: leder }, { id: ny }] }\n',
    );
    const { about } = await decided(later, bound({ type: 'attestation' }, there), { by: asking });
    expect([about.verdict, statesOf(about), effectiveOf(about)]).toEqual([
      'needs-review',
      ['stale'],
      undefined,
    ]);
  });
});

describe('with a path', () => {
  const at = (path: string) => ({
    scope: `{ plan: fjord, path: ${path} }`,
    contentHash: hashOf(missing, path),
  });
  test.each([
    ['that holds all that is open', '/team/members', 'active'],
    ['further out', '/team', 'active'],
    ['beside it', '/team/name', 'beyond-path'],
    ['with a name that begins alike', '/team/mem', 'beyond-path'],
    ['below it', '/team/members/leder', 'beyond-path'],
  ])('%s', async (_, path, state) => {
    expect(statesOf((await decided(missing, entry(at(path)))).about)).toEqual([state]);
  });

  test('only that part makes it stale', async () => {
    const renamed = await read('version: 1\nmeta: { id: fjord }\nteam: { name: Teamet }\n');
    expect(statesOf((await decided(renamed, entry(at('/team/members')))).about)).toEqual(['active']);
    expect(statesOf((await decided(renamed, entry(at('/team')))).about)).toEqual(['stale']);
  });
});

describe('which requirement and which plan', () => {
  test.each([
    ['the code', 'REQ-99', 1],
    ['the code in lower case', 'req-99', 1],
    ['the id', 'stub', 1],
    ['another code', 'REQ-98', 0],
  ])('%s', async (_, name, count) => {
    expect(statesOf((await decided(missing, bound({ requirement: name }))).about)).toHaveLength(count);
  });

  test('a requirement that took the place of another keeps its decisions', async () => {
    const by: Requirement = { ...requirement, replaces: ['REQ-07', 'old-stub'] };
    for (const name of ['REQ-07', 'old-stub'])
      expect(statesOf((await decided(missing, bound({ requirement: name }), { by })).about)).toEqual([
        'active',
      ]);
  });

  test('a decision about another plan of the folder is left alone', async () => {
    const { about, after, before } = await decided(missing, bound({ scope: '{ plan: nabo }' }));
    expect(about.decisions).toBeUndefined();
    expect(after).toBe(before);
  });
});

describe('when several match, all are told and the first that holds counts', () => {
  test.each([
    ['both hold', [bound(), bound({ id: 'W-2' })], ['active', 'duplicate'], 'W-2026-001'],
    [
      'the first has expired',
      [bound({ expires: '2026-02-01' }), bound({ id: 'W-2' })],
      ['expired', 'active'],
      'W-2',
    ],
    ['the first is stale', [entry(), bound({ id: 'W-2' })], ['stale', 'active'], 'W-2'],
    ['none holds', [entry(), bound({ id: 'W-2', expires: '2026-02-01' })], ['stale', 'expired'], undefined],
  ])('%s', async (_, entries, states, inForce) => {
    const { about } = await decided(missing, entries.join(''));
    expect([statesOf(about), decisionInForce(about)?.id]).toEqual([states, inForce]);
  });
});

describe('a decision is laid over the verdict', () => {
  const tool = { name: 'plan', version: '0' };
  const kinds = [
    ['waiver', missing, requirement],
    ['alternative-means', missing, requirement],
    ['baseline', missing, requirement],
    ['attestation', there, asking],
  ] as const;

  test.each(kinds)('%s leaves verdict, level and findings as they were', async (type, source, by) => {
    const { before, after } = await decided(source, bound({ type }, source), { by });
    const bare = ({ decisions: _, ...rest }: (typeof after.assessments)[number]) => rest;
    expect(after.assessments.map(bare)).toEqual(before.assessments);
    expect({ ...after, assessments: [] }).toEqual({ ...before, assessments: [] });
  });

  test.each(kinds)('%s is counted apart, and never raises a count of met', async (type, source, by) => {
    const { before, after } = await decided(source, bound({ type }, source), { by });
    const tallyOf = (plan: typeof before) => reportOf([plan], [by], '2026-11-22', tool).tally.should;
    const sum = (counts: object): number => Object.values(counts).reduce((total, count) => total + count, 0);
    expect(tallyOf(after).met).toBe(tallyOf(before).met);
    expect(tallyOf(after)['not-applicable']).toBe(tallyOf(before)['not-applicable']);
    expect(sum(tallyOf(after))).toBe(sum(tallyOf(before)));
    expect(tallyOf(after)).toMatchObject({
      [effectiveOf(after.assessments[0] ?? {}) ?? '']: 1,
      'not-met': 0,
      'needs-review': 0,
    });
  });

  test.each(kinds)('%s lets the gate pass while it holds, and not a day longer', async (type, source, by) => {
    const gate = async (asOf: string) => {
      const { after } = await decided(source, bound({ type }, source), { by, asOf });
      return gateOf(reportOf([after], [by], asOf, tool), { failOn: 'should', strict: true });
    };
    expect([await gate('2026-12-31'), await gate('2027-01-01')]).toEqual(['passed', 'failed']);
  });

  test('a check that failed stays an incomplete run, whatever is decided', async () => {
    const { after } = await decided(missing, bound(), { by: silent });
    expect(gateOf(reportOf([after], [silent], '2026-11-22', tool), { failOn: 'none', strict: false })).toBe(
      'incomplete',
    );
  });
});

test.each([
  ['a must by law', obligations.must, false],
  ['a should by the guide', obligations.guideline, true],
  ['a should by a letter', obligations.letter, true],
  ['what binds something else than the plan', obligations.context, true],
])('%s may be waived: %s', (_, obligation, expected) => {
  expect(isWaivable(requirementWith({ obligation }))).toBe(expected);
});
