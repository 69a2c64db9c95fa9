import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import nomeCrisisTeam from '../../reference/sources/nome-crisis-team.ts';
import type { AlertGraph } from '../support/alert-graph.ts';
import {
  alertedMembers,
  alertGraph,
  hasCallList,
  peopleBehind,
  reachedFrom,
  startsOf,
} from '../support/alert-graph.ts';

const where = {
  nb: 'trinn 4–5: leder varsler videre, om nødvendig hele teamet',
  nn: 'trinn 4–5: leiaren varslar vidare, om nødvendig heile teamet',
  en: 'steps 4–5: the leader passes the alert on, to the whole team if need be',
} as const;

const messages = {
  reached: {
    nb: 'Medlemmer som varselet når gjennom listen: {count} av {all}.',
    nn: 'Medlemmer som varselet når gjennom lista: {count} av {all}.',
    en: 'Members the alert reaches by the list: {count} of {all}.',
  },
  notReached: {
    nb: 'Varselet når ikke disse medlemmene når listen følges fra kontaktpunktet: {members}.',
    nn: 'Varselet når ikkje desse medlemmene når lista blir følgd frå kontaktpunktet: {members}.',
    en: 'When the list is followed from the contact point, the alert does not reach these members: {members}.',
  },
  notFromHere: {
    nb: 'Begynner varslingen hos {from}, når den ikke disse medlemmene: {members}.',
    nn: 'Byrjar varslinga hos {from}, når ho ikkje desse medlemmene: {members}.',
    en: 'If the alert begins with {from}, it does not reach these members: {members}.',
  },
  noWayIn: {
    nb: 'Disse kan kalle inn teamet, men planen viser ingen vei inn for dem, verken et kontaktpunkt eller en plass på listen: {parties}.',
    nn: 'Desse kan kalle inn teamet, men planen viser ingen veg inn for dei, korkje eit kontaktpunkt eller ein plass på lista: {parties}.',
    en: 'These may convene the team, but the plan shows no way in for them, neither a contact point nor a place on the list: {parties}.',
  },
  listHasUnknown: {
    nb: 'Listen viser til noen som ikke finnes i planen. Når varselet alle når det er rettet?',
    nn: 'Lista viser til nokon som ikkje finst i planen. Når varselet alle når det er retta?',
    en: 'The list refers to somebody who is not in the plan. Does the alert reach everyone once that is corrected?',
  },
} as const;

export default defineRequirement({
  id: 'everyone-reached-by-the-call-list',
  code: 'ALR-03',
  group: 'practice',
  obligations: [may(nomeCrisisTeam, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Alle medlemmer som ikke bare er ressurspersoner, fra kontaktpunktet og fra hver som kan kalle inn og selv ringer etter listen. Veilederen ber om listen; at den skal nå alle, er vår lesning av hva den er til.',
      nn: 'Alle medlemmer som ikkje berre er ressurspersonar, frå kontaktpunktet og frå kvar som kan kalle inn og sjølv ringjer etter lista. Rettleiaren ber om lista; at ho skal nå alle, er vår lesing av kva ho er til.',
      en: 'All members who are more than resource persons, from the contact point and from each who may convene the team and calls by the list. The guide asks for the list; that it should reach everyone is our reading of what it is for.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'callList', 0, 'caller'],
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
    ['notification', 'contactPoint', 'party'],
    ['activation', 'authorised', 0, 'party'],
    ['team', 'members', 0, 'id'],
    ['team', 'members', 0, 'deputyFor'],
  ],
  title: {
    nb: 'Varslingslisten når alle',
    nn: 'Varslingslista når alle',
    en: 'The call list reaches everyone',
  },
  asks: {
    nb: 'Det er god praksis at alle i teamet nås når listen følges, uansett hvor varslingen begynner.',
    nn: 'Det er god praksis at alle i teamet blir nådde når lista blir følgd, same kvar varslinga byrjar.',
    en: 'It is good practice that everyone in the team is reached when the list is followed, wherever the alert begins.',
  },
  why: {
    nb: 'Den som ikke står på listen, får ikke vite det, og ingen merker det før noen spør hvor presten er.',
    nn: 'Den som ikkje står på lista, får ikkje vite det, og ingen merkar det før nokon spør kvar presten er.',
    en: 'Whoever is not on the list is not told, and nobody notices until someone asks where the priest is.',
  },
  advice: {
    nb: 'Følg listen med fingeren fra kontaktpunktet. Skriv dem som mangler, inn under «calls» hos en som selv blir ringt.',
    nn: 'Følg lista med fingeren frå kontaktpunktet. Skriv dei som manglar, inn under «calls» hos ein som sjølv blir ringd.',
    en: 'Follow the list with a finger from the contact point. Add those who are missing under “calls” with somebody who is called.',
  },
  pitfall: {
    nb: 'Nye medlemmer kommer inn i oversikten, men ikke på listen.',
    nn: 'Nye medlemmer kjem inn i oversynet, men ikkje på lista.',
    en: 'New members enter the overview but not the list.',
  },
  example: same(example()),
  forHumans: {
    nb: 'Om alle skal ringes ved hver hendelse, eller om lederen velger hvem.',
    nn: 'Om alle skal ringjast ved kvar hending, eller om leiaren vel kven.',
    en: 'Whether everyone is to be called at every event, or the leader chooses whom.',
  },
  citations: [cite(nomeCrisisTeam, where), cite(guide2016, guideItem('8'))],
  messages,
  appliesTo: (plan) => hasCallList(plan) && alertedMembers(plan).some(([, { id }]) => id !== undefined),
  *check(plan, find) {
    const { at, evidence, gap, question, lookup } = find;
    const graph = alertGraph(plan, lookup);
    const members = alertedMembers(plan).flatMap(([, { id }]) => id ?? []);
    const reached = reachedFrom(graph, startsOf(graph));
    const missing = members.filter((id) => !reached.has(id));
    const list = at('notification', 'callList');
    if (missing.length < members.length) {
      yield evidence('reached', list, { count: members.length - missing.length, all: members.length });
    }
    if (graph.hasUnknown) return yield question('listHasUnknown', list);
    if (missing.length > 0) yield gap('notReached', list, { members: same(missing.join(', ')) });
    yield* judgeWaysIn(plan, graph, find);
    yield* judgeOwnWays(plan, { graph, expected: members.filter((id) => reached.has(id)) }, find);
  },
});

function example(): string {
  return `team:
  members:
    - { id: municipal-psychologist, deputyFor: team-leader }
    - { id: public-health-nurse }
notification:
  contactPoint: { party: team-leader }
  callList:
    - { caller: team-leader, calls: [municipal-psychologist, public-health-nurse] }
`;
}

type Find = Finder<typeof messages>;

const authorisedParties = (plan: Plan) =>
  itemsOf(plan.activation?.authorised).flatMap(([index, { party, thenInform = [] }]) =>
    party === undefined ? [] : [{ index, party, thenInform }],
  );

function* judgeWaysIn(plan: Plan, graph: AlertGraph, { at, gap, lookup }: Find): Iterable<Finding> {
  const point = plan.notification?.contactPoint;
  if (point?.party || itemsOf(point?.phones).length > 0) return;
  const outside = authorisedParties(plan).filter(
    ({ party, thenInform }) =>
      thenInform.length === 0 &&
      lookup.party(party) &&
      !peopleBehind(lookup, party).some((person) => graph.byCaller.has(person)),
  );
  const parties = same(outside.map(({ party }) => party).join(', '));
  if (outside.length > 0) yield gap('noWayIn', at('activation', 'authorised'), { parties });
}

/** Whoever may convene the team and calls by the list does not go by the contact point. */
function* judgeOwnWays(
  plan: Plan,
  { graph, expected }: { readonly graph: AlertGraph; readonly expected: readonly string[] },
  { at, gap, lookup }: Find,
): Iterable<Finding> {
  for (const { index, party } of authorisedParties(plan)) {
    const people = peopleBehind(lookup, party);
    if (!people.every((person) => graph.byCaller.has(person))) continue;
    const starts = [...people, ...stoodInFor(graph, people)];
    const reached = reachedFrom(graph, starts);
    const missing = expected.filter((id) => !reached.has(id));
    if (missing.length === 0) continue;
    const params = { from: same(party), members: same(missing.join(', ')) };
    yield gap('notFromHere', at('activation', 'authorised', index, 'party'), params);
  }
}

/** A deputy who begins does what the one deputised for would have done. */
function stoodInFor({ calls, deputies }: AlertGraph, people: readonly string[]): readonly string[] {
  const isOne = (standIns: readonly string[]): boolean => people.some((person) => standIns.includes(person));
  return [
    ...calls.flatMap(({ people: called, standIns }) => (isOne(standIns) ? called : [])),
    ...[...deputies].flatMap(([person, standIns]) => (isOne(standIns) ? [person] : [])),
  ];
}
