import { may, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import dsbExercises from '../../reference/sources/dsb-exercises.ts';
import fkb from '../../reference/sources/fkb.ts';

const where = {
  nb: 'del 2, Valg av scenario',
  nn: 'del 2, Valg av scenario',
  en: 'part 2, Valg av scenario',
} as const;
const section = { nb: '§ 7 første ledd', nn: '§ 7 første ledd', en: '§ 7 first paragraph' } as const;

export default defineRequirement({
  id: 'exercises-traced-to-risk',
  code: 'EXE-06',
  group: 'practice',
  obligations: [
    may(dsbExercises, where, { binds: 'plan', basis: 'practice' }),
    should(fkb, section, { binds: 'overall-plan' }),
  ],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Hver øvelse som ikke bare er en varslingsprøve, viser til et scenario i ROS-analysen. DSB skriver om valg av scenario; at planen viser koblingen, er vår regel.',
      nn: 'Kvar øving som ikkje berre er ei varslingsprøve, viser til eit scenario i ROS-analysen. DSB skriv om val av scenario; at planen viser koplinga, er vår regel.',
      en: 'Every exercise that is more than an alert drill refers to a scenario of the risk analysis. DSB writes about choosing the scenario; that the plan shows the link is our rule.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'planned', 0, 'scenario'],
    ['exercises', 'planned', 0, 'type'],
    ['exercises', 'completed', 0, 'scenario'],
    ['exercises', 'completed', 0, 'type'],
    ['governance', 'ros', 0, 'scenarios', 0, 'id'],
  ],
  title: {
    nb: 'Øvelser fra kommunens egne scenarioer',
    nn: 'Øvingar frå scenarioa til kommunen',
    en: 'Exercises from the municipality’s own scenarios',
  },
  asks: {
    nb: 'Det er god praksis at øvelsene bygger på scenarioer fra ROS-analysen, så kommunen øver på det den selv har funnet sannsynlig.',
    nn: 'Det er god praksis at øvingane byggjer på scenario frå ROS-analysen, så kommunen øver på det han sjølv har funne sannsynleg.',
    en: 'It is good practice that exercises build on scenarios from the risk analysis, so that the municipality practises what it has itself found likely.',
  },
  why: {
    nb: 'Analysen sier skolebuss og skred. Da bør øvelsen ikke handle om et flystyrt i en by.',
    nn: 'Analysen seier skulebuss og skred. Då bør øvinga ikkje handle om eit flystyrt i ein by.',
    en: 'The analysis says school bus and avalanche. The exercise should then not be about a plane crash in a city.',
  },
  advice: {
    nb: 'Skriv id-en til scenarioet i ROS-analysen ved øvelsen.',
    nn: 'Skriv id-en til scenarioet i ROS-analysen ved øvinga.',
    en: 'Write the id of the scenario of the risk analysis at the exercise.',
  },
  pitfall: {
    nb: 'Scenarioet er lånt fra et øvelseshefte og passer ikke kommunen.',
    nn: 'Scenarioet er lånt frå eit øvingshefte og passar ikkje kommunen.',
    en: 'The scenario is borrowed from an exercise booklet and does not fit the municipality.',
  },
  example: {
    nb: `governance:
  ros:
    - id: whole-municipality
      scenarios: [{ id: bus-avalanche, label: Snøskred mot skolebuss }]
exercises:
  planned: [{ date: 2027-03-17, type: functional, scenario: bus-avalanche }]
`,
    nn: `governance:
  ros:
    - id: whole-municipality
      scenarios: [{ id: bus-avalanche, label: Snøskred mot skulebuss }]
exercises:
  planned: [{ date: 2027-03-17, type: functional, scenario: bus-avalanche }]
`,
    en: `governance:
  ros:
    - id: whole-municipality
      scenarios: [{ id: bus-avalanche, label: Avalanche hits school bus }]
exercises:
  planned: [{ date: 2027-03-17, type: functional, scenario: bus-avalanche }]
`,
  },
  forHumans: {
    nb: 'Om scenarioet prøver den psykososiale oppfølgingen, og ikke bare redningen.',
    nn: 'Om scenarioet prøver den psykososiale oppfølginga, og ikkje berre redninga.',
    en: 'Whether the scenario tries the psychosocial follow-up and not only the rescue.',
  },
  citations: [cite(dsbExercises, where), cite(fkb, section)],
  messages: {
    traced: {
      nb: 'Øvelser som bygger på et scenario i ROS-analysen: {count}.',
      nn: 'Øvingar som byggjer på eit scenario i ROS-analysen: {count}.',
      en: 'Exercises that build on a scenario of the risk analysis: {count}.',
    },
    noScenario: {
      nb: 'Øvelsen viser ikke til noe scenario i ROS-analysen.',
      nn: 'Øvinga viser ikkje til noko scenario i ROS-analysen.',
      en: 'The exercise refers to no scenario of the risk analysis.',
    },
    unknownScenario: {
      nb: 'Scenarioet det vises til, finnes ikke i ROS-analysene i planen. Hvilket er ment?',
      nn: 'Scenarioet det blir vist til, finst ikkje i ROS-analysane i planen. Kva for eitt er meint?',
      en: 'The scenario referred to is not among the risk analyses of the plan. Which one is meant?',
    },
  },
  appliesTo: (plan) => scenariosOf(plan).size > 0 && exercisesOf(plan).length > 0,
  *check(plan, { at, evidence, gap, question }) {
    const known = scenariosOf(plan);
    let traced = 0;
    for (const { list, index, scenario } of exercisesOf(plan)) {
      const place = at('exercises', list, index, 'scenario');
      if (!scenario) yield gap('noScenario', place);
      else if (!known.has(scenario)) yield question('unknownScenario', place);
      else traced += 1;
    }
    if (traced > 0) yield evidence('traced', at('exercises'), { count: traced });
  },
});

/** Those that play something through; a drill of the alerting needs no scenario, and a real event had its own. */
const exercisesOf = ({ exercises }: Plan) =>
  (['planned', 'completed'] as const).flatMap((list) =>
    itemsOf(exercises?.[list]).flatMap(([index, { type, scenario }]) =>
      type === 'alert-drill' || type === 'real-event' ? [] : [{ list, index, scenario }],
    ),
  );

const scenariosOf = ({ governance }: Plan): ReadonlySet<string> =>
  new Set(
    itemsOf(governance?.ros).flatMap(([, { scenarios }]) =>
      itemsOf(scenarios).flatMap(([, { id }]) => id ?? []),
    ),
  );
