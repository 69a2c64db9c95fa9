import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Param } from '../../i18n/text.ts';
import { quote, same } from '../../i18n/text.ts';
import type { Lookup } from '../../plan/lookup.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import type { AlertCall } from '../support/alert-graph.ts';
import { alertGraph, hasCallList } from '../support/alert-graph.ts';

const where = {
  nb: 'varslingslisten har en ende',
  nn: 'varslingslista har ein ende',
  en: 'the call list comes to an end',
} as const;

const messages = {
  noLoop: {
    nb: 'Ingen ringer tilbake til en som alt er varslet.',
    nn: 'Ingen ringjer tilbake til ein som alt er varsla.',
    en: 'Nobody calls back to someone who has already been alerted.',
  },
  loop: {
    nb: 'Listen går i ring her: {way}.',
    nn: 'Lista går i ring her: {way}.',
    en: 'The list goes round in a circle here: {way}.',
  },
  nobodyElse: {
    nb: 'Den som skal ringes når ingen svarer, er den som ringer eller den som ikke svarte: {who}.',
    nn: 'Den som skal ringjast når ingen svarar, er den som ringjer eller den som ikkje svara: {who}.',
    en: 'The one to be called when nobody answers is the caller, or the one who did not answer: {who}.',
  },
} as const;

export default defineRequirement({
  id: 'call-list-without-loops',
  code: 'ALR-04',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Ingen ring. En tilbakemelding til den som begynte, skrives heller som et steg i rutinen.',
      nn: 'Ingen ring. Ei tilbakemelding til den som byrja, skriv de heller som eit steg i rutinen.',
      en: 'No circle. A call back to whoever began is better written as a step in the routine.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'callList', 0, 'caller'],
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
  ],
  title: {
    nb: 'Varslingslisten går ikke i ring',
    nn: 'Varslingslista går ikkje i ring',
    en: 'The call list does not go in circles',
  },
  asks: {
    nb: 'Det er god praksis at ingen på listen skal ringe en som alt er varslet, og at den neste er en annen når noen ikke svarer.',
    nn: 'Det er god praksis at ingen på lista skal ringje ein som alt er varsla, og at den neste er ein annan når nokon ikkje svarar.',
    en: 'It is good practice that nobody on the list calls someone already alerted, and that the next one is somebody else when nobody answers.',
  },
  why: {
    nb: 'Står to og ringer hverandre, er det opptatt, og resten av listen venter.',
    nn: 'Står to og ringjer kvarandre, er det opptatt, og resten av lista ventar.',
    en: 'When two people keep calling each other the line is busy, and the rest of the list waits.',
  },
  advice: {
    nb: 'Ta bort oppringningen som lukker ringen. Skal noen melde tilbake, så skriv det i «steps».',
    nn: 'Ta bort oppringinga som lukkar ringen. Skal nokon melde tilbake, så skriv det i «steps».',
    en: 'Remove the call that closes the circle. If somebody is to report back, write it in “steps”.',
  },
  pitfall: {
    nb: 'Lederen og nestlederen har hverandre som neste ledd, og ingen har de andre.',
    nn: 'Leiaren og nestleiaren har kvarandre som neste ledd, og ingen har dei andre.',
    en: 'The leader and the deputy have each other as the next link, and nobody has the others.',
  },
  forHumans: {
    nb: 'Om en ring er ment som en kontroll av at meldingen er kommet helt fram.',
    nn: 'Om ein ring er meint som ein kontroll av at meldinga er komen heilt fram.',
    en: 'Whether a circle is meant as a check that the message has come all the way.',
  },
  example: same(example()),
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: hasCallList,
  *check(plan, { at, evidence, gap, lookup }) {
    const { calls } = alertGraph(plan, lookup);
    const loops = loopsIn(calls);
    for (const { call, way } of loops) {
      const place = at('notification', 'callList', call.entry, 'calls', call.position);
      yield gap('loop', place, { way: shown([...way, ...way.slice(0, 1)], ' → ', lookup) });
    }
    if (loops.length === 0) yield evidence('noLoop', at('notification', 'callList'));
    for (const { entry, ifNoAnswer = '', standIns } of calls.filter(isAskedTwice)) {
      const who = shown(standIns.length > 0 ? standIns : [ifNoAnswer], ', ', lookup);
      yield gap('nobodyElse', at('notification', 'callList', entry, 'ifNoAnswer'), { who });
    }
  },
});

function example(): string {
  return `notification:
  callList:
    - { caller: team-leader, calls: [team-deputy-leader], ifNoAnswer: head-of-health }
    - { caller: team-deputy-leader, calls: [municipal-psychologist, school] }
`;
}

/** Ids may be shown; what stands in place of one is the plan's own words. */
const shown = (ids: readonly string[], between: string, lookup: Lookup): Param =>
  ids.every((id) => lookup.party(id)) ? same(ids.join(between)) : quote(ids.join(between));

/** A role that several hold is not any one of them: that a head of service calls the group she sits in is no circle. */
const nodeOf = (id: string, people: readonly string[]): string =>
  people.length === 1 ? (people[0] ?? id) : id;

/** The first call of an entry that has nobody else to turn to; each entry is told once. */
const isAskedTwice = ({
  position,
  caller,
  called,
  ifNoAnswer,
  callers,
  people,
  standIns,
}: AlertCall): boolean => {
  if (ifNoAnswer === undefined) return false;
  const next = nodeOf(ifNoAnswer, standIns);
  if (caller !== undefined && position === 0 && next === nodeOf(caller, callers)) return true;
  return next === nodeOf(called, people);
};

interface Loop {
  readonly call: AlertCall;
  readonly way: readonly string[];
}

/** Each call that leads back to somebody on the way to it, with that way. */
function loopsIn(calls: readonly AlertCall[]): readonly Loop[] {
  const from = new Map<string, { readonly to: string; readonly call: AlertCall }[]>();
  for (const call of calls) {
    if (call.caller === undefined) continue;
    const caller = nodeOf(call.caller, call.callers);
    const known = from.get(caller) ?? [];
    from.set(caller, known);
    known.push({ to: nodeOf(call.called, call.people), call });
  }
  const done = new Set<string>();
  return [...from.keys()].flatMap((node) => (done.has(node) ? [] : loopsFrom(node, from, done)));
}

type Ways = ReadonlyMap<string, readonly { readonly to: string; readonly call: AlertCall }[]>;

/** Depth first with the way kept by hand: a list may be longer than a stack is deep. */
function loopsFrom(start: string, from: Ways, done: Set<string>): readonly Loop[] {
  const loops: Loop[] = [];
  const way = [{ node: start, next: 0 }];
  const onTheWay = new Map([[start, 0]]);
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const step = from.get(here.node)?.[here.next];
    here.next += 1;
    if (step === undefined) {
      done.add(here.node);
      onTheWay.delete(here.node);
      way.pop();
      continue;
    }
    const position = onTheWay.get(step.to);
    if (position !== undefined) {
      loops.push({ call: step.call, way: way.slice(position).map(({ node }) => node) });
    } else if (!done.has(step.to)) {
      onTheWay.set(step.to, way.length);
      way.push({ node: step.to, next: 0 });
    }
  }
  return loops;
}
