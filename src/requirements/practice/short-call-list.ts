import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { cite } from '../../reference/source.ts';
import ermsCallTrees from '../../reference/sources/erms-call-trees.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import type { AlertGraph } from '../support/alert-graph.ts';
import { alertGraph, hasCallList, startsOf } from '../support/alert-graph.ts';

const MOST_LEVELS = 3;
const MOST_CALLS = 5;
const where = {
  nb: 'varslingslisten: tre ledd, fem oppringninger',
  nn: 'varslingslista: tre ledd, fem oppringingar',
  en: 'the call list: three links, five calls',
} as const;

const messages = {
  fewLevels: {
    nb: 'Ledd fra det første varselet til den siste som får det: {levels}.',
    nn: 'Ledd frå det første varselet til den siste som får det: {levels}.',
    en: 'Links from the first alert to the last who gets it: {levels}.',
  },
  manyLevels: {
    nb: 'Varselet går gjennom {levels} ledd før den siste får det. Tommelfingerregelen er høyst tre.',
    nn: 'Varselet går gjennom {levels} ledd før den siste får det. Tommelfingerregelen er høgst tre.',
    en: 'The alert passes through {levels} links before the last one gets it. The rule of thumb is three at most.',
  },
  fewCalls: {
    nb: 'Den som har flest å ringe, har {count}.',
    nn: 'Den som har flest å ringje, har {count}.',
    en: 'Whoever has most to call has {count}.',
  },
  manyCalls: {
    nb: 'Én skal ringe {count} etter tur. Tommelfingerregelen er høyst fem.',
    nn: 'Éin skal ringje {count} etter tur. Tommelfingerregelen er høgst fem.',
    en: 'One person is to call {count} in turn. The rule of thumb is five at most.',
  },
} as const;

export default defineRequirement({
  id: 'short-call-list',
  code: 'ALR-08',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Høyst tre ledd fra den som tar telefonen til den siste, og høyst fem oppringninger per person. Tallene er våre; med ti minutter venting per ledd er tre ledd en halvtime.',
      nn: 'Høgst tre ledd frå den som tek telefonen til den siste, og høgst fem oppringingar per person. Tala er våre; med ti minutt venting per ledd er tre ledd ein halvtime.',
      en: 'At most three links from whoever takes the call to the last one, and at most five calls per person. The numbers are ours; with a ten-minute wait per link, three links are half an hour.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'callList', 0, 'caller'],
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'contactPoint', 'party'],
  ],
  title: {
    nb: 'Kort vei og rimelig mange oppringninger',
    nn: 'Kort veg og rimeleg mange oppringingar',
    en: 'A short way and a fair number of calls',
  },
  asks: {
    nb: 'Det er god praksis at varselet når fram på få ledd, og at ingen må ringe mange.',
    nn: 'Det er god praksis at varselet når fram på få ledd, og at ingen må ringje mange.',
    en: 'It is good practice that the alert arrives in few links and that nobody has many to call.',
  },
  why: {
    nb: 'Hvert ledd tar tid og kan svikte. Og den som ringer ni, kommer selv ikke av gårde.',
    nn: 'Kvart ledd tek tid og kan svikte. Og den som ringjer ni, kjem sjølv ikkje av garde.',
    en: 'Every link takes time and can fail. And whoever calls nine people does not get going.',
  },
  advice: {
    nb: 'La kontaktpunktet ringe lederen, lederen nestlederen og noen til, og nestlederen resten.',
    nn: 'La kontaktpunktet ringje leiaren, leiaren nestleiaren og nokre til, og nestleiaren resten.',
    en: 'Let the contact point call the leader, the leader the deputy and a few more, and the deputy the rest.',
  },
  pitfall: {
    nb: 'En stafett der hver ringer den neste, eller en leder som ringer hele teamet alene.',
    nn: 'Ein stafett der kvar ringjer den neste, eller ein leiar som ringjer heile teamet åleine.',
    en: 'A relay in which each calls the next, or a leader who calls the whole team alone.',
  },
  forHumans: {
    nb: 'Om et varslingssystem gjør oppringningene samtidig, slik at antallet betyr lite.',
    nn: 'Om eit varslingssystem gjer oppringingane samstundes, slik at talet betyr lite.',
    en: 'Whether an alert system makes the calls at once, so that the number matters little.',
  },
  example: same(example()),
  citations: [
    cite(ruleOfThumb, where),
    cite(ermsCallTrees, {
      nb: 'om ledd som brytes',
      nn: 'om ledd som blir brotne',
      en: 'on links that break',
    }),
  ],
  messages,
  appliesTo: hasCallList,
  *check(plan, { at, evidence, gap, lookup }) {
    const graph = alertGraph(plan, lookup);
    const list = at('notification', 'callList');
    const levels = levelsOf(graph);
    yield levels > MOST_LEVELS
      ? gap('manyLevels', list, { levels })
      : evidence('fewLevels', list, { levels });

    const perCaller = callsPerCaller(graph);
    const most = [...perCaller.values()].reduce((top, { count }) => Math.max(top, count), 0);
    if (most <= MOST_CALLS) yield evidence('fewCalls', list, { count: most });
    for (const { count, entry } of perCaller.values()) {
      if (count > MOST_CALLS)
        yield gap('manyCalls', at('notification', 'callList', entry, 'calls'), { count });
    }
  },
});

function example(): string {
  return `notification:
  contactPoint: { party: emergency-clinic }
  callList:
    - { caller: emergency-clinic, calls: [team-leader] }
    - { caller: team-leader, calls: [team-deputy-leader, municipal-psychologist] }
`;
}

/** How many calls it takes until the last one has the alert, each by the shortest way. */
function levelsOf(graph: AlertGraph): number {
  const reached = new Set(startsOf(graph));
  let levels = 0;
  for (let now = [...reached]; now.length > 0; ) {
    const next = new Set(
      now
        .flatMap((person) => graph.byCaller.get(person) ?? [])
        .flatMap(({ people }) => people)
        .filter((person) => !reached.has(person)),
    );
    if (next.size > 0) levels += 1;
    for (const person of next) reached.add(person);
    now = [...next];
  }
  return levels;
}

/** How many each caller has to call, over all the entries of the list, and the first of those. */
function callsPerCaller({ calls }: AlertGraph): ReadonlyMap<string, { count: number; entry: number }> {
  const perCaller = new Map<string, { count: number; entry: number }>();
  for (const { caller = '', entry } of calls) {
    const own = perCaller.get(caller) ?? { count: 0, entry };
    perCaller.set(caller, { ...own, count: own.count + 1 });
  }
  return perCaller;
}
