import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import { hasElapsed } from '../../util/plain-date.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';

const section = { nb: '§ 3', nn: '§ 3', en: '§ 3' } as const;

const messages = {
  ...noneMessages,
  ros: {
    nb: 'Planen viser til en ROS-analyse.',
    nn: 'Planen viser til ein ROS-analyse.',
    en: 'The plan refers to a risk and vulnerability analysis.',
  },
  noRos: {
    nb: 'Planen viser ikke til noen ROS-analyse. Forskriften krever det for helseberedskapsplanen; her er det god praksis.',
    nn: 'Planen viser ikkje til nokon ROS-analyse. Forskrifta krev det for helseberedskapsplanen; her er det god praksis.',
    en: 'The plan refers to no risk and vulnerability analysis. The regulations require it for the health preparedness plan; here it is good practice.',
  },
  unnamed: {
    nb: 'Planen sier ikke hvilken analyse dette er.',
    nn: 'Planen seier ikkje kva analyse dette er.',
    en: 'The plan does not say which analysis this is.',
  },
  undated: {
    nb: 'Analysen står uten dato, så ingen ser hvilken utgave som er ment. Datoen er et råd fra praksis.',
    nn: 'Analysen står utan dato, så ingen ser kva utgåve som er meint. Datoen er eit råd frå praksis.',
    en: 'The analysis has no date, so nobody can see which edition is meant. The date is advice from practice.',
  },
  datedAhead: {
    nb: 'Analysen er datert fram i tid. Er datoen skrevet riktig?',
    nn: 'Analysen er datert fram i tid. Er datoen skriven rett?',
    en: 'The analysis is dated in the future. Is the date written correctly?',
  },
  old: {
    nb: 'Analysen er mer enn fire år gammel, og planen sier ikke hvor ofte den oppdateres. Ingen kilde setter en aldersgrense; fire år er en tommelfingerregel.',
    nn: 'Analysen er meir enn fire år gammal, og planen seier ikkje kor ofte han blir oppdatert. Inga kjelde set ei aldersgrense; fire år er ein tommelfingerregel.',
    en: 'The analysis is more than four years old, and the plan does not say how often it is updated. No source sets an age limit; four years is a rule of thumb.',
  },
  noEventMapped: {
    nb: 'Ingen av hendelsene i planen viser til et scenario i analysen. At de gjør det, er vår presisering.',
    nn: 'Ingen av hendingane i planen viser til eit scenario i analysen. At dei gjer det, er vår presisering.',
    en: 'None of the events in the plan refers to a scenario in the analysis. That they do is our refinement.',
  },
  unknownScenario: {
    nb: 'Scenariet det vises til, finnes ikke blant scenariene i planen. Hvilket er ment?',
    nn: 'Scenariet det blir vist til, finst ikkje mellom scenaria i planen. Kva for eit er meint?',
    en: 'The scenario referred to is not among the scenarios of the plan. Which is meant?',
  },
} as const;

export default defineRequirement({
  id: 'ros-basis',
  code: 'LAW-04',
  group: 'legal-context',
  obligations: [
    may(f881, section, { binds: 'plan', basis: 'practice' }),
    must(f881, section, { binds: 'health-preparedness-plan' }),
  ],
  settles: 'met',
  fields: [
    ['governance', 'ros', 0, 'title'],
    ['governance', 'ros', 0, 'date'],
    ['governance', 'ros', 0, 'ref'],
    ['governance', 'ros', 0, 'reviewInterval'],
    ['governance', 'ros', 0, 'scenarios', 0, 'id'],
    ['events', 0, 'rosRef'],
  ],
  title: {
    nb: 'Bygger på ROS-analyse',
    nn: 'Byggjer på ROS-analyse',
    en: 'Based on a risk and vulnerability analysis',
  },
  asks: {
    nb: 'Helseberedskapsplanen skal bygge på en risiko- og sårbarhetsanalyse. Denne planen kan gjøre det samme og si hvilken.',
    nn: 'Helseberedskapsplanen skal byggje på ein risiko- og sårbarheitsanalyse. Denne planen kan gjere det same og seie kva for ein.',
    en: 'The health preparedness plan must build on a risk and vulnerability analysis. This plan may do the same and say which.',
  },
  why: {
    nb: 'En bygd under et rasfarlig fjell trenger en annen plan enn en by med jernbane. Analysen sier hva teamet faktisk kan møte.',
    nn: 'Ei bygd under eit rasfarleg fjell treng ein annan plan enn ein by med jernbane. Analysen seier kva teamet faktisk kan møte.',
    en: 'A village under a slide-prone mountain needs a different plan from a town with a railway. The analysis says what the team may really meet.',
  },
  advice: {
    nb: 'Skriv tittelen og datoen på analysen. Knytt så de største hendelsene til hvert sitt scenario.',
    nn: 'Skriv tittelen og datoen på analysen. Knyt så dei største hendingane til kvart sitt scenario.',
    en: 'Write the title and date of the analysis. Then tie the largest events to a scenario each.',
  },
  pitfall: {
    nb: 'Analysen er fra før de siste store endringene i kommunen, eller handler ikke om helsetjenestene.',
    nn: 'Analysen er frå før dei siste store endringane i kommunen, eller handlar ikkje om helsetenestene.',
    en: 'The analysis dates from before the last great changes in the municipality, or is not about the health services.',
  },
  example: {
    nb: `governance:
  ros:
    - title: Helhetlig risiko- og sårbarhetsanalyse for Fjellvik kommune
      date: 2025-10-30
      scenarios: [{ id: school-bus-accident, label: "Scenario 6: Ulykke med skolebuss" }]
events:
  - { id: bus, label: Ulykke med skolebuss, rosRef: school-bus-accident }
`,
    nn: `governance:
  ros:
    - title: Heilskapleg risiko- og sårbarheitsanalyse for Fjellvik kommune
      date: 2025-10-30
      scenarios: [{ id: school-bus-accident, label: "Scenario 6: Ulykke med skulebuss" }]
events:
  - { id: bus, label: Ulykke med skulebuss, rosRef: school-bus-accident }
`,
    en: `governance:
  ros:
    - title: Whole-municipality risk and vulnerability analysis for Fjellvik
      date: 2025-10-30
      scenarios: [{ id: school-bus-accident, label: "Scenario 6: School bus accident" }]
events:
  - { id: bus, label: School bus accident, rosRef: school-bus-accident }
`,
  },
  forHumans: {
    nb: 'Om analysen er god, og om den tar med følger for folks psykiske helse.',
    nn: 'Om analysen er god, og om han tek med følgjer for den psykiske helsa til folk.',
    en: 'Whether the analysis is good, and whether it includes the effects on people’s mental health.',
  },
  citations: [cite(f881, section)],
  messages,
  *check(plan, find) {
    const { at, gap } = find;
    const place = at('governance', 'ros');
    if (noneBecause(plan.governance?.ros)) yield* askWhatInstead(find, place);
    else if (itemsOf(plan.governance?.ros).length === 0) yield gap('noRos', place);
    yield* judgeAnalyses(plan, find);
    yield* judgeEvents(plan, find);
  },
});

type Find = Finder<typeof messages>;
type Analysis = Extract<NonNullable<NonNullable<Plan['governance']>['ros']>, readonly unknown[]>[number];

function* judgeAnalyses({ governance }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap } = find;
  for (const [index, analysis] of itemsOf(governance?.ros)) {
    const named = (['title', 'ref'] as const).find((key) => analysis[key]);
    if (named) {
      yield evidence('ros', at('governance', 'ros', index, named));
      yield* judgeAge(analysis, at('governance', 'ros', index, 'date'), find);
    } else yield gap('unnamed', at('governance', 'ros', index, 'title'));
  }
}

/** An analysis with an interval of its own is measured by that, where the intervals are judged. */
function* judgeAge({ date, reviewInterval }: Analysis, place: Place, find: Find): Iterable<Finding> {
  if (!date) yield find.remark('undated', place);
  else if (date > find.asOf) yield find.remark('datedAhead', place);
  else if (!reviewInterval && hasElapsed(date, 'P4Y', find.asOf)) yield find.remark('old', place);
}

function* judgeEvents(plan: Plan, { at, question, remark }: Find): Iterable<Finding> {
  const analyses = itemsOf(plan.governance?.ros);
  const scenarios = new Set(analyses.flatMap(([, ros]) => itemsOf(ros.scenarios).map(([, { id }]) => id)));
  const events = itemsOf(plan.events);
  const mapped = events.filter(([, { rosRef }]) => rosRef);
  for (const [index, { rosRef }] of mapped)
    if (!scenarios.has(rosRef)) yield question('unknownScenario', at('events', index, 'rosRef'));
  if (events.length > 0 && mapped.length === 0 && analyses.length > 0)
    yield remark('noEventMapped', at('events'));
}
