import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { planParts } from '../../plan/plan-parts.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { recentDrills, recentExercises } from '../support/exercises.ts';
import { inOneList } from '../support/lists.ts';

const where = {
  nb: 'delene av planen som er øvd',
  nn: 'delane av planen som er øvde',
  en: 'the parts of the plan that have been exercised',
} as const;

export default defineRequirement({
  id: 'plan-parts-exercised',
  code: 'EXE-09',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Varslingen og minst én del til prøvd innenfor øvelsesintervallet, ellers to år. Resten listes opp. Vår egen regel.',
      nn: 'Varslinga og minst éin del til prøvd innanfor øvingsintervallet, elles to år. Resten blir lista opp. Vår eigen regel.',
      en: 'The alerting and at least one more part tried within the exercise interval, otherwise two years. The rest is listed. Our own rule.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'completed', 0, 'date'],
    ['exercises', 'completed', 0, 'covers'],
    ['exercises', 'interval'],
    ['notification', 'drills', 0, 'date'],
    ['activation'],
    ['availability'],
    ['taskDivision'],
    ['phases', 0],
    ['cooperation', 0],
    ['expertise'],
    ['followUp'],
    ['children'],
    ['communication'],
    ['largeEvents'],
    ['helperCare'],
    ['operations'],
  ],
  title: {
    nb: 'Deler av planen som er øvd',
    nn: 'Delar av planen som er øvde',
    en: 'Parts of the plan that have been exercised',
  },
  asks: {
    nb: 'Det er god praksis å vite hvilke deler av planen som er prøvd, og hvilke som aldri er det.',
    nn: 'Det er god praksis å vite kva delar av planen som er prøvde, og kva for nokre som aldri er det.',
    en: 'It is good practice to know which parts of the plan have been tried, and which never have.',
  },
  why: {
    nb: 'Alle øver på varsling og oppstart. Overføringen til fastlegen etter fire uker er det ingen som har prøvd.',
    nn: 'Alle øver på varsling og oppstart. Overføringa til fastlegen etter fire veker er det ingen som har prøvd.',
    en: 'Everyone practises alerting and starting up. The handover to the GP after four weeks is what nobody has tried.',
  },
  advice: {
    nb: 'Skriv i covers hvilke deler hver øvelse prøvde, og la den neste ta noe av det som står igjen.',
    nn: 'Skriv i covers kva delar kvar øving prøvde, og la den neste ta noko av det som står att.',
    en: 'Write in covers which parts each exercise tried, and let the next take something of what is left.',
  },
  pitfall: {
    nb: 'Den samme øvelsen gjentas, fordi den forrige gikk bra.',
    nn: 'Den same øvinga blir teken opp att, fordi den førre gjekk bra.',
    en: 'The same exercise is repeated because the last one went well.',
  },
  example: {
    nb: `notification:
  drills: [{ date: 2026-11-22, called: 8, reached: 7 }]
exercises:
  completed: [{ date: 2026-05-20, type: functional, covers: [large-events] }]
`,
    nn: `notification:
  drills: [{ date: 2026-11-22, called: 8, reached: 7 }]
exercises:
  completed: [{ date: 2026-05-20, type: functional, covers: [large-events] }]
`,
    en: `notification:
  drills: [{ date: 2026-11-22, called: 8, reached: 7 }]
exercises:
  completed: [{ date: 2026-05-20, type: functional, covers: [large-events] }]
`,
  },
  forHumans: {
    nb: 'Hvilke deler som er viktigst å øve på i deres kommune.',
    nn: 'Kva delar som er viktigast å øve på hos dykk.',
    en: 'Which parts matter most to practise in your municipality.',
  },
  citations: [cite(ruleOfThumb, where)],
  messages: {
    tried: {
      nb: 'Deler av planen som er prøvd i perioden: {count}.',
      nn: 'Delar av planen som er prøvde i perioden: {count}.',
      en: 'Parts of the plan tried in the period: {count}.',
    },
    alertingTried: {
      nb: 'Varslingen er prøvd i perioden.',
      nn: 'Varslinga er prøvd i perioden.',
      en: 'The alerting has been tried in the period.',
    },
    noParts: {
      nb: 'Planen viser ikke hvilke deler av den som er prøvd i perioden, utenom varslingen.',
      nn: 'Planen viser ikkje kva delar av han som er prøvde i perioden, utanom varslinga.',
      en: 'The plan does not show which parts of it have been tried in the period, apart from the alerting.',
    },
    alertingNotTried: {
      nb: 'Planen viser ikke at varslingen er prøvd i perioden.',
      nn: 'Planen viser ikkje at varslinga er prøvd i perioden.',
      en: 'The plan does not show that the alerting has been tried in the period.',
    },
    neverTried: {
      nb: 'Ikke prøvd i perioden: {parts} (tommelfingerregel).',
      nn: 'Ikkje prøvd i perioden: {parts} (tommelfingerregel).',
      en: 'Not tried in the period: {parts} (rule of thumb).',
    },
  },
  appliesTo: ({ exercises }) => exercises?.completed !== undefined && Array.isArray(exercises.completed),
  *check(plan, { at, asOf, evidence, gap, remark }) {
    const place = at('exercises', 'completed');
    const tried = new Set(recentExercises(plan, asOf).flatMap(({ exercise }) => exercise.covers ?? []));
    const isAlerted = tried.has('notification') || recentDrills(plan, asOf).length > 0;
    yield isAlerted ? evidence('alertingTried', place) : gap('alertingNotTried', place);
    tried.delete('notification');
    if (tried.size > 0) yield evidence('tried', place, { count: tried.size });
    else yield gap('noParts', place);
    const left = parts.filter(([part, key]) => plan[key] !== undefined && !tried.has(part));
    if (tried.size > 0 && left.length > 0)
      yield remark('neverTried', place, { parts: inOneList(left.map(([part]) => planParts[part])) });
  },
});

/** Where in a plan the parts stand that an exercise can try besides the alerting. */
const parts = [
  ['activation', 'activation'],
  ['availability', 'availability'],
  ['task-division', 'taskDivision'],
  ['phases', 'phases'],
  ['cooperation', 'cooperation'],
  ['expertise', 'expertise'],
  ['follow-up', 'followUp'],
  ['children', 'children'],
  ['communication', 'communication'],
  ['large-events', 'largeEvents'],
  ['helper-care', 'helperCare'],
  ['operations', 'operations'],
] as const satisfies readonly (readonly [keyof typeof planParts, keyof Plan])[];
