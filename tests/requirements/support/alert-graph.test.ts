import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/engine/assess.ts';
import { lookupOf } from '../../../src/plan/lookup.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlanSource } from '../../../src/plan/read.ts';
import loops from '../../../src/requirements/practice/call-list-without-loops.ts';
import { alertGraph, reachedFrom, startsOf } from '../../../src/requirements/support/alert-graph.ts';
import { read } from '../../helpers/plans.ts';

type Reach = typeof reachedFrom;

const settings = { seed: 2428, numRuns: 400 };
const people = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const person = fc.constantFrom(...people);

interface Link {
  readonly caller: string;
  readonly calls: readonly string[];
  readonly ifNoAnswer?: string;
}

const someLinks: fc.Arbitrary<readonly Link[]> = fc.array(
  fc.record(
    {
      caller: person,
      calls: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
      ifNoAnswer: person,
    },
    { requiredKeys: ['caller', 'calls'] },
  ),
  { minLength: 1, maxLength: 6 },
);

const planOf = (callList: readonly Link[], contactPoint: object = {}): Plan =>
  ({
    version: 1,
    team: { members: people.map((id) => ({ id })) },
    notification: { callList, contactPoint },
  }) as Plan; // what the arbitraries hold, a plan may hold

const graphOf = (plan: Plan) => alertGraph(plan, lookupOf(plan));
const sorted = (some: Iterable<string>): readonly string[] => [...some].sort();

/** Everyone there is a way of calls to, by going on until nobody new is found. */
function closure(links: readonly Link[], starts: readonly string[], lost?: string): ReadonlySet<string> {
  const reached = new Set(starts.filter((one) => one !== lost));
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    const called = links.flatMap(({ caller, calls }) => (reached.has(caller) ? calls : []));
    for (const one of called.filter((id) => id !== lost)) reached.add(one);
  }
  return reached;
}

const withoutReserves = (links: readonly Link[]): readonly Link[] =>
  links.map(({ caller, calls }) => ({ caller, calls }));

describe('whom an alert gets to', () => {
  const agrees = (reach: Reach) =>
    fc.check(
      fc.property(someLinks, person, fc.option(person, { nil: undefined }), (given, start, lost) => {
        const links = withoutReserves(given);
        const found = reach(graphOf(planOf(links)), [start], lost);
        return JSON.stringify(sorted(found)) === JSON.stringify(sorted(closure(links, [start], lost)));
      }),
      settings,
    );

  test('is everyone there is a way of calls to, with anyone lost, where nobody is held in reserve', () => {
    expect(agrees(reachedFrom).counterexample).toBeNull();
  });

  const faults: readonly (readonly [string, Reach])[] = [
    ['the one who is lost still answers', (graph, starts) => reachedFrom(graph, starts)],
    [
      'only the first call counts',
      (graph, starts, lost) =>
        new Set(
          starts
            .filter((one) => one !== lost)
            .flatMap((one) => [one, ...(graph.byCaller.get(one) ?? []).flatMap((call) => call.people)])
            .filter((one) => one !== lost),
        ),
    ],
    [
      'only one entry of each caller counts',
      (graph, starts, lost) =>
        reachedFrom(
          {
            ...graph,
            byCaller: new Map([...graph.byCaller].map(([one, calls]) => [one, calls.slice(0, 1)])),
          },
          starts,
          lost,
        ),
    ],
  ];

  test.each(faults)('where %s, it is found out', (_, faulty) => {
    expect(agrees(faulty).failed).toBe(true);
  });

  test('is never fewer for having somebody in reserve', () => {
    fc.assert(
      fc.property(someLinks, person, person, (links, start, lost) => {
        const more = reachedFrom(graphOf(planOf(links)), [start], lost);
        const fewer = closure(withoutReserves(links), [start], lost);
        expect([...fewer].filter((one) => !more.has(one))).toEqual([]);
        expect(more.has(lost)).toBe(false);
      }),
      settings,
    );
  });

  test('is the whole branch of the one lost when somebody else takes it over', () => {
    const links: readonly Link[] = [
      { caller: 'a', calls: ['b'], ifNoAnswer: 'c' },
      { caller: 'b', calls: ['d', 'e'] },
      { caller: 'd', calls: ['f'] },
    ];
    const graph = graphOf(planOf(links));
    expect(sorted(reachedFrom(graph, ['a'], 'b'))).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(sorted(reachedFrom(graph, ['a'], 'd'))).toEqual(['a', 'b', 'c', 'e']);
    expect(sorted(reachedFrom(graph, ['a']))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('begins with the contact point, or else with the callers that nobody calls', () => {
    const links: readonly Link[] = [
      { caller: 'a', calls: ['b'] },
      { caller: 'c', calls: ['b'] },
    ];
    const startsWith = (point: object) => startsOf(graphOf(planOf(links, point)));
    expect(startsWith({ party: 'c' })).toEqual(['c']);
    expect(startsWith({ party: 'f' })).toEqual(['f', 'a', 'c']);
    expect(startsWith({})).toEqual(['a', 'c']);
    expect(
      startsOf(
        graphOf(
          planOf([
            { caller: 'a', calls: ['b'] },
            { caller: 'b', calls: ['a'] },
          ]),
        ),
      ),
    ).toEqual(['a']);
  });
});

describe('circles', () => {
  const yamlOf = (links: readonly Link[]): string =>
    `version: 1\nteam:\n  members: [${people.map((id) => `{ id: ${id} }`).join(', ')}]\nnotification:\n  callList:\n${links
      .map(({ caller, calls }) => `    - { caller: ${caller}, calls: [${calls.join(', ')}] }`)
      .join('\n')}\n`;
  const hasLoop = (source: PlanSource): boolean =>
    assess(source, [loops], '2026-11-22').assessments.some(({ verdict }) => verdict !== 'met');

  test('are found where, and only where, somebody can be called on the way from themselves', async () => {
    await fc.assert(
      fc.asyncProperty(someLinks, async (given) => {
        const links = withoutReserves(given);
        const goesRound = people.some((one) => {
          const called = links.filter(({ caller }) => caller === one).flatMap(({ calls }) => calls);
          return closure(links, called).has(one);
        });
        expect(hasLoop(await read(yamlOf(links)))).toBe(goesRound);
      }),
      { seed: 2428, numRuns: 200 },
    );
  });

  test('a list longer than a stack is deep is followed to its end', async () => {
    const relay = Array.from({ length: 9000 }, (_, index) => ({
      caller: `p${index}`,
      calls: [`p${index + 1}`],
    }));
    expect(hasLoop(await read(yamlOf(relay)))).toBe(false);
    expect(hasLoop(await read(yamlOf([...relay, { caller: 'p9000', calls: ['p0'] }])))).toBe(true);
  });
});
