import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import servicenowOnCall from '../../reference/sources/servicenow-on-call.ts';
import { aroundTheWeek, commonTo, joined, leftOf, stretchesOf } from '../../util/week.ts';
import { isCommitted, windowFields } from '../support/week-cover.ts';
import { weekInWords } from '../support/week-words.ts';

const where = {
  nb: 'Possible reasons for gaps',
  nn: 'Possible reasons for gaps (på engelsk)',
  en: 'Possible reasons for gaps',
} as const;

const messages = {
  held: {
    nb: 'Den som svarer, er på plass i planen. Antall tidsrom: {count}.',
    nn: 'Den som svarar, er på plass i planen. Talet på tidsrom: {count}.',
    en: 'Whoever answers is in place in the plan. Number of windows: {count}.',
  },
  vacant: {
    nb: 'Den som skal svare her, er en plass som står ubesatt.',
    nn: 'Den som skal svare her, er ein plass som står ledig.',
    en: 'The one who is to answer here is a place that stands vacant.',
  },
  rotaShown: {
    nb: 'Tidsrommene viser hvem som svarer i alle timer vaktordningen har.',
    nn: 'Tidsromma viser kven som svarar i alle timar vaktordninga har.',
    en: 'The windows show who answers in every hour of the rota.',
  },
  rotaNotShown: {
    nb: 'Vaktordningen gjelder {when}, men ingen av tidsrommene viser hvem som svarer da.',
    nn: 'Vaktordninga gjeld {when}, men ingen av tidsromma viser kven som svarar då.',
    en: 'The rota holds {when}, but none of the windows shows who answers then.',
  },
  overlap: {
    nb: 'To er satt opp til å svare {when}. Hvem er først? Det kan være meningen; et råd fra vaktplaner i IT-drift er å skrive rekkefølgen.',
    nn: 'To er sette opp til å svare {when}. Kven er først? Det kan vere meininga; eit råd frå vaktplanar i IT-drift er å skrive rekkjefølgja.',
    en: 'Two are named to answer {when}. Who is first? It may be intended; advice from rotas in IT operations is to write the order.',
  },
  whoIsMeant: {
    nb: 'Tidsrommet viser til noen som ikke finnes i planen. Hvem har vakten?',
    nn: 'Tidsrommet viser til nokon som ikkje finst i planen. Kven har vakta?',
    en: 'The window refers to somebody who is not in the plan. Who has the duty?',
  },
} as const;

export default defineRequirement({
  id: 'rota-that-hangs-together',
  code: 'OCA-06',
  group: 'practice',
  obligations: [may(servicenowOnCall, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Ingen tidsrom hos en ubesatt plass, og ingen vakttimer uten noen som svarer. Slik leter vaktplaner i IT-drift etter hull; fravær den enkelte uken står ikke i planen.',
      nn: 'Ingen tidsrom hos ein ledig plass, og ingen vakttimar utan nokon som svarar. Slik leitar vaktplanar i IT-drift etter hol; fråvær den einskilde veka står ikkje i planen.',
      en: 'No window with a vacant place, and no hours of duty without anyone to answer. So do rotas in IT operations look for gaps; who is away in a given week is not in the plan.',
    },
  },
  settles: 'met',
  fields: [
    ...windowFields,
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
    ['team', 'members', 0, 'vacant'],
  ],
  title: {
    nb: 'Vaktplanen henger sammen',
    nn: 'Vaktplanen heng saman',
    en: 'The rota hangs together',
  },
  asks: {
    nb: 'Det er god praksis at den som skal svare, er på plass, og at timene i vaktordningen og tidsrommene stemmer.',
    nn: 'Det er god praksis at den som skal svare, er på plass, og at timane i vaktordninga og tidsromma stemmer.',
    en: 'It is good practice that whoever is to answer is in place, and that the hours of the rota and the windows agree.',
  },
  why: {
    nb: 'En sluttet i sommer. Vaktplanen står med plassen hennes, og telefonen ringer på et tomt kontor.',
    nn: 'Ei slutta i sommar. Vaktplanen står med plassen hennar, og telefonen ringjer på eit tomt kontor.',
    en: 'Somebody left in the summer. The rota still has her place, and the phone rings in an empty office.',
  },
  advice: {
    nb: 'Sett opp en annen i tidsrommet til plassen er fylt, og la timene i «onCall.hours» og «windows» være de samme.',
    nn: 'Set opp ein annan i tidsrommet til plassen er fylt, og la timane i «onCall.hours» og «windows» vere dei same.',
    en: 'Name somebody else in the window until the place is filled, and let the hours in “onCall.hours” and “windows” be the same.',
  },
  pitfall: {
    nb: 'Vaktordningen ble utvidet til søndager, men tidsrommene ble ikke rettet.',
    nn: 'Vaktordninga blei utvida til søndagar, men tidsromma blei ikkje retta.',
    en: 'The rota was extended to Sundays, but the windows were not corrected.',
  },
  forHumans: {
    nb: 'Om ferier og sykdom er dekket uke for uke.',
    nn: 'Om ferie og sjukdom er dekt veke for veke.',
    en: 'Whether holidays and illness are covered week by week.',
  },
  example: same(example()),
  citations: [cite(servicenowOnCall, where)],
  messages,
  // A plan without windows is told so where its availability is judged.
  appliesTo: (plan) => windowsOf(plan).some(([, { party }]) => party !== undefined),
  *check(plan, find) {
    yield* judgeHolders(plan, find);
    yield* judgeRota(plan, find);
    yield* remarkOnOverlap(plan, find);
  },
});

function example(): string {
  return `resourcing:
  onCall: { type: phone-duty, hours: [{ days: [weekend], from: "08:00", to: "22:00" }] }
availability:
  windows:
    - { days: [weekend], from: "08:00", to: "22:00", party: crisis-team }
`;
}

type Find = Finder<typeof messages>;

const windowsOf = ({ availability }: Plan) => itemsOf(availability?.windows);

function* judgeHolders(plan: Plan, { at, evidence, gap, question, lookup }: Find): Iterable<Finding> {
  const named = windowsOf(plan).filter(([, { party }]) => party !== undefined);
  const unknown = named.filter(([, { party }]) => !lookup.party(party));
  const vacant = named.filter(([, { party }]) => isVacant(lookup, party));
  for (const [index] of unknown) yield question('whoIsMeant', at('availability', 'windows', index, 'party'));
  for (const [index] of vacant) yield gap('vacant', at('availability', 'windows', index, 'party'));
  const count = named.length - unknown.length - vacant.length;
  if (count > 0) yield evidence('held', at('availability', 'windows'), { count });
}

/** True when everyone an id stands for is a place that nobody holds. */
function isVacant(lookup: Lookup, id: string | undefined): boolean {
  const holders = lookup.holders(id);
  return holders.length > 0 && holders.every((one) => one.kind === 'member' && one.member.vacant === true);
}

function* judgeRota(plan: Plan, { at, evidence, gap, lookup }: Find): Iterable<Finding> {
  const { type, hours } = plan.resourcing?.onCall ?? {};
  const rota = stretchesOf(itemsOf(hours).map(([, window]) => window));
  if (rota.length === 0 || !(isCommitted(type) || type === 'delegated')) return;
  const place = at('resourcing', 'onCall', 'hours');
  const shown = windowsOf(plan).filter(([, { party }]) => party !== undefined && !isVacant(lookup, party));
  const left = leftOf(rota, stretchesOf(shown.map(([, window]) => window)));
  if (left.length > 0) yield gap('rotaNotShown', place, { when: weekInWords(aroundTheWeek(left)) });
  else yield evidence('rotaShown', place);
}

function* remarkOnOverlap(plan: Plan, { at, remark, lookup }: Find): Iterable<Finding> {
  const windows = windowsOf(plan).filter(([, { party }]) => lookup.party(party));
  for (const [position, [index, window]] of windows.entries()) {
    const before = windows.slice(0, position).filter(([, one]) => one.party !== window.party);
    const both = joined(commonTo(stretchesOf([window]), stretchesOf(before.map(([, one]) => one))));
    if (both.length > 0) {
      const when = weekInWords(aroundTheWeek(both));
      return yield remark('overlap', at('availability', 'windows', index), { when });
    }
  }
}
