import type { Finder } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import type { Stretch } from '../../util/week.ts';
import { commonTo, MINUTES_IN_DAY, outOfHours, stretchesOf } from '../../util/week.ts';
import { peopleBehind } from '../support/alert-graph.ts';
import { hoursPlace, isCommitted, saysHours, weekCover } from '../support/week-cover.ts';

const where = {
  nb: 'ingen har vakt hele uken, uke etter uke',
  nn: 'ingen har vakt heile veka, veke etter veke',
  en: 'nobody is on duty all week, week after week',
} as const;

const messages = {
  shared: {
    nb: 'Ingen står alene med teamets vakter utenom arbeidstiden.',
    nn: 'Ingen står åleine med vaktene til teamet utanom arbeidstida.',
    en: 'Nobody carries the team’s duty out of hours alone.',
  },
  dayOff: {
    nb: 'Den som har vakt alene, har noen dager i uken fri: {who}.',
    nn: 'Den som har vakt åleine, har nokre dagar i veka fri: {who}.',
    en: 'Whoever is on duty alone has some days of the week off: {who}.',
  },
  always: {
    nb: '{who} har alene vakt alle kvelder, netter eller helger, uten at planen viser noen som bytter.',
    nn: '{who} har åleine vakt alle kveldar, netter eller helger, utan at planen viser nokon som byter.',
    en: '{who} alone is on duty every evening, night or weekend, and the plan shows nobody to take turns.',
  },
  whoTakesTurns: {
    nb: 'Planen har en vaktordning, men bare {who} står oppført alle dager. Hvem bytter de med?',
    nn: 'Planen har ei vaktordning, men berre {who} står oppført alle dagar. Kven byter dei med?',
    en: 'The plan has a rota, but only {who} is listed, every day. With whom do they take turns?',
  },
  twoPlaces: {
    nb: '{who} står både i teamet og i kriseledelsen. I en stor hendelse trengs begge steder; dette er en tommelfingerregel.',
    nn: '{who} står både i teamet og i kriseleiinga. I ei stor hending trengst begge stader; dette er ein tommelfingerregel.',
    en: '{who} is both in the team and in crisis management. In a large event both places need them; this is a rule of thumb.',
  },
} as const;

export default defineRequirement({
  id: 'duty-that-changes-hands',
  code: 'OCA-09',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Høyst seks av ukens sju dager for én person alene. Tallet er vårt. Arbeidstidsreglene vurderes ikke her.',
      nn: 'Høgst seks av dei sju dagane i veka for éin person åleine. Talet er vårt. Arbeidstidsreglane blir ikkje vurderte her.',
      en: 'At most six of the seven days of the week for one person alone. The number is ours. The rules on working time are not judged here.',
    },
  },
  settles: 'met',
  fields: [
    ['availability', 'windows', 0, 'party'],
    ['availability', 'windows', 0, 'days'],
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
    ['resourcing', 'onCall', 'responsible'],
    ['roles', 0, 'holders'],
  ],
  title: {
    nb: 'Vakten går på omgang',
    nn: 'Vakta går på omgang',
    en: 'Duty changes hands',
  },
  asks: {
    nb: 'Det er god praksis at vakten utenom arbeidstiden ikke ligger på én person alle dager.',
    nn: 'Det er god praksis at vakta utanom arbeidstida ikkje ligg på éin person alle dagar.',
    en: 'It is good practice that duty out of hours does not rest with one person every day.',
  },
  why: {
    nb: 'En som alltid har vakt, har i praksis aldri vakt: en dag er hun syk, og ingen visste at det bare var henne.',
    nn: 'Ei som alltid har vakt, har i praksis aldri vakt: ein dag er ho sjuk, og ingen visste at det berre var ho.',
    en: 'Someone always on duty is in practice never on duty: one day she is ill, and nobody knew it was only her.',
  },
  advice: {
    nb: 'Sett opp en rolle med flere under «holders», eller en vakttelefon som går på omgang. Er dere for få, be nabokommunen eller legevakten.',
    nn: 'Set opp ei rolle med fleire under «holders», eller ein vakttelefon som går på omgang. Er de for få, be nabokommunen eller legevakta.',
    en: 'Name a role with several under “holders”, or a duty phone that goes round. If you are too few, ask the neighbouring municipality or the clinic.',
  },
  pitfall: {
    nb: 'Lederen står som svar hele døgnet fordi ingen andre ble spurt.',
    nn: 'Leiaren står som svar heile døgnet fordi ingen andre blei spurde.',
    en: 'The leader stands as the answer round the clock because nobody else was asked.',
  },
  forHumans: {
    nb: 'Om vakten er til å leve med, og om arbeidstidsreglene er fulgt.',
    nn: 'Om vakta er til å leve med, og om arbeidstidsreglane er følgde.',
    en: 'Whether the duty can be lived with, and whether the rules on working time are followed.',
  },
  example: same(example()),
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: saysHours,
  *check(plan, find) {
    const { at, evidence, gap, question, lookup } = find;
    const alone = daysAlone(plan, find);
    const place = hoursPlace(plan, find);
    if (alone.size === 0) yield evidence('shared', place);
    const isRota = isCommitted(plan.resourcing?.onCall?.type);
    for (const [id, days] of alone) {
      const who = { who: same(id) };
      if (days.size < DAYS_IN_WEEK) yield evidence('dayOff', place, who);
      else yield isRota ? question('whoTakesTurns', place, who) : gap('always', place, who);
    }
    const inTeam = (id: string): boolean => lookup.party(id)?.kind === 'member';
    for (const who of peopleBehind(lookup, 'crisis-management').filter(inTeam)) {
      const role = lookup.party('crisis-management');
      const index = role?.kind === 'role' ? role.index : 0;
      yield find.remark('twoPlaces', at('roles', index, 'holders'), { who: same(who) });
    }
  },
});

function example(): string {
  return `availability:
  windows:
    - { days: [every-day], from: "08:00", to: "22:00", party: crisis-team }
resourcing:
  onCall: { type: phone-duty }
`;
}

type Find = Finder<typeof messages>;

const DAYS_IN_WEEK = 7;
const evenings = stretchesOf(outOfHours);

/** The days of the week on which one member alone is bound to answer out of hours. */
function daysAlone(plan: Plan, { lookup }: Find): ReadonlyMap<string, ReadonlySet<number>> {
  const alone = new Map<string, Set<number>>();
  for (const { surety, party, stretches } of weekCover(plan, lookup).shifts) {
    const [who, ...others] = peopleBehind(lookup, party);
    if (surety !== 'bound' || who === undefined || others.length > 0) continue;
    if (lookup.party(who)?.kind !== 'member') continue;
    const days = commonTo(stretches, evenings).flatMap(daysOf);
    if (days.length > 0) alone.set(who, new Set([...(alone.get(who) ?? []), ...days]));
  }
  return alone;
}

const daysOf = ({ from, to }: Stretch): readonly number[] => {
  const first = Math.floor(from / MINUTES_IN_DAY);
  return Array.from({ length: Math.ceil(to / MINUTES_IN_DAY) - first }, (_, index) => first + index);
};
