import type { Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ermsCallTrees from '../../reference/sources/erms-call-trees.ts';
import techtargetCallTree from '../../reference/sources/techtarget-call-tree.ts';
import type { AlertGraph } from '../support/alert-graph.ts';
import { alertedMembers, alertGraph, hasCallList, reachedFrom, startsOf } from '../support/alert-graph.ts';

const where = {
  nb: 'avsnittet om brutte ledd',
  nn: 'avsnittet om brotne ledd',
  en: 'the paragraph on broken links',
} as const;

const messages = {
  withstands: {
    nb: 'Ledd der varselet når de andre også når den som skal ringe, ikke svarer: {count}.',
    nn: 'Ledd der varselet når dei andre òg når den som skal ringje, ikkje svarar: {count}.',
    en: 'Links where the alert reaches the others even when the one who is to call does not answer: {count}.',
  },
  cutsOff: {
    nb: 'Svarer ikke {who}, når varselet ikke {members}. Ingen er satt opp til å overta oppringningene.',
    nn: 'Svarar ikkje {who}, når varselet ikkje {members}. Ingen er sett opp til å ta over oppringingane.',
    en: 'If {who} does not answer, the alert does not reach {members}. Nobody is named to take over the calls.',
  },
  listHasUnknown: {
    nb: 'Listen viser til noen som ikke finnes i planen, så leddene kan ikke prøves ett for ett. Hvem er ment?',
    nn: 'Lista viser til nokon som ikkje finst i planen, så ein kan ikkje prøve ledda eitt for eitt. Kven er meint?',
    en: 'The list refers to somebody who is not in the plan, so the links cannot be tried one by one. Who is meant?',
  },
  leadsToNobody: {
    nb: 'Listen når ingen i teamet, så det er ingen ledd å prøve. Hvem i teamet skal den nå?',
    nn: 'Lista når ingen i teamet, så det er ingen ledd å prøve. Kven i teamet skal ho nå?',
    en: 'The list reaches nobody in the team, so there are no links to try. Whom in the team is it to reach?',
  },
} as const;

export default defineRequirement({
  id: 'call-list-withstands-one-loss',
  code: 'ALR-05',
  group: 'practice',
  obligations: [may(ermsCallTrees, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Hvert ledd tas bort én gang. Den som står i ifNoAnswer, reserven for kontaktpunktet og en navngitt stedfortreder regnes som den som overtar.',
      nn: 'Kvart ledd blir teke bort éin gong. Den som står i ifNoAnswer, reserven for kontaktpunktet og ein namngitt stadfortredar er rekna som den som tek over.',
      en: 'Each link is taken away once. Whoever stands in ifNoAnswer, the backup of the contact point and a named deputy count as taking over.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'callList', 0, 'caller'],
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
    ['notification', 'contactPoint', 'party'],
    ['notification', 'contactPoint', 'backup', 'party'],
    ['team', 'members', 0, 'id'],
    ['team', 'members', 0, 'deputyFor'],
  ],
  title: {
    nb: 'Varslingen tåler at én ikke svarer',
    nn: 'Varslinga toler at éin ikkje svarar',
    en: 'The alert survives one who does not answer',
  },
  asks: {
    nb: 'Det er god praksis at ingen enkelt person på listen avgjør om andre får varselet.',
    nn: 'Det er god praksis at ingen enkeltperson på lista avgjer om andre får varselet.',
    en: 'It is good practice that no single person on the list decides whether others get the alert.',
  },
  why: {
    nb: 'Telefonen ligger i jakken. Da stopper hele grenen under den som ikke svarer.',
    nn: 'Telefonen ligg i jakka. Då stoppar heile greina under den som ikkje svarar.',
    en: 'The phone is in a coat pocket. Then the whole branch below the one who does not answer stops.',
  },
  advice: {
    nb: 'Skriv i «ifNoAnswer» hvem som ringes i stedet, hos alle som skal ringe noen som ringer videre.',
    nn: 'Skriv i «ifNoAnswer» kven som blir ringd i staden, hos alle som skal ringje nokon som ringjer vidare.',
    en: 'Write in “ifNoAnswer” who is called instead, for everyone who is to call somebody who calls others.',
  },
  pitfall: {
    nb: 'Lederen har en nestleder, men nestlederen har ingen bak seg.',
    nn: 'Leiaren har ein nestleiar, men nestleiaren har ingen bak seg.',
    en: 'The leader has a deputy, but nobody stands behind the deputy.',
  },
  forHumans: {
    nb: 'Om den som overtar, har numrene og vet at oppgaven er hans eller hennes.',
    nn: 'Om den som tek over, har numra og veit at oppgåva er hans eller hennar.',
    en: 'Whether the one who takes over has the numbers and knows that the task is theirs.',
  },
  example: same(example()),
  citations: [
    cite(ermsCallTrees, where),
    cite(techtargetCallTree, {
      nb: 'stedfortreder for den som leder varslingen',
      nn: 'stadfortredar for den som leier varslinga',
      en: 'the alternate call tree lead',
    }),
  ],
  messages,
  appliesTo: (plan) => hasCallList(plan) && alertedMembers(plan).some(([, { id }]) => id !== undefined),
  *check(plan, { at, evidence, gap, question, lookup }): Iterable<Finding> {
    const graph = alertGraph(plan, lookup);
    const list = at('notification', 'callList');
    if (graph.hasUnknown) return yield question('listHasUnknown', list);
    const losses = lossesOf(plan, graph);
    if (losses === undefined) return yield question('leadsToNobody', list);
    const survived = losses.filter(({ cutOff }) => cutOff.length === 0).length;
    if (survived > 0) yield evidence('withstands', list, { count: survived });
    for (const { person, cutOff } of losses) {
      if (cutOff.length === 0) continue;
      const call = graph.calls.find(({ people }) => people.includes(person));
      const place = call
        ? at('notification', 'callList', call.entry, 'calls', call.position)
        : placeOfCaller(graph, person, at);
      yield gap('cutsOff', place, { who: same(person), members: same(cutOff.join(', ')) });
    }
  },
});

function example(): string {
  return `team:
  members:
    - { id: municipal-psychologist }
    - { id: public-health-nurse }
notification:
  contactPoint: { party: emergency-clinic, backup: { party: amk } }
  callList:
    - { caller: emergency-clinic, calls: [municipal-psychologist], ifNoAnswer: public-health-nurse }
    - { caller: municipal-psychologist, calls: [public-health-nurse], ifNoAnswer: gp }
`;
}

/** No municipality has more callers than this, and trying each takes as long as the list is. */
const MOST_CALLERS = 200;

/** Whoever has calls to make, or takes the first call, with the members who are not reached without them. */
function lossesOf(plan: Plan, graph: AlertGraph) {
  const starts = startsOf(graph);
  const whole = reachedFrom(graph, starts);
  const members = alertedMembers(plan).flatMap(([, { id }]) => (id && whole.has(id) ? id : []));
  if (members.length === 0) return undefined;
  const links = [...new Set([...starts, ...graph.byCaller.keys()])].filter((person) => whole.has(person));
  return links.slice(0, MOST_CALLERS).map((person) => {
    const left = reachedFrom(graph, starts, person);
    return { person, cutOff: members.filter((id) => id !== person && !left.has(id)) };
  });
}

type At = Parameters<ReturnType<typeof defineRequirement>['check']>[1]['at'];

function placeOfCaller({ contactPoint, byCaller }: AlertGraph, person: string, at: At) {
  if (contactPoint.includes(person)) return at('notification', 'contactPoint', 'party');
  return at('notification', 'callList', byCaller.get(person)?.[0]?.entry ?? 0, 'caller');
}
