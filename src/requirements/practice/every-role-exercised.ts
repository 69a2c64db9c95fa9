import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { exercisedParties, recentExercises } from '../support/exercises.ts';

const where = {
  nb: 'øvelser for hver rolle',
  nn: 'øvingar for kvar rolle',
  en: 'exercises for each role',
} as const;
const section = { nb: '§ 7', nn: '§ 7', en: '§ 7' } as const;

export default defineRequirement({
  id: 'every-role-exercised',
  code: 'EXE-04',
  group: 'practice',
  obligations: [
    may(ruleOfThumb, where, { binds: 'plan' }),
    must(f881, section, { binds: 'health-preparedness-plan' }),
  ],
  ground: {
    label: 'law',
    threshold: {
      nb: 'At personell med oppgaver skal være øvd, står i forskriften om helseberedskapsplanen (§ 7). Hvor ofte er vår regel: planens eget øvelsesintervall, ellers to år.',
      nn: 'At personell med oppgåver skal vere øvd, står i forskrifta om helseberedskapsplanen (§ 7). Kor ofte er vår regel: øvingsintervallet i planen, elles to år.',
      en: 'That personnel with tasks must be exercised stands in the regulation on the health preparedness plan (§ 7). How often is our rule: the plan’s own exercise interval, otherwise two years.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'completed', 0, 'date'],
    ['exercises', 'completed', 0, 'participants'],
    ['exercises', 'interval'],
    ['notification', 'drills', 0, 'date'],
    ['notification', 'drills', 0, 'results', 0, 'party'],
    ['roles', 0, 'id'],
    ['roles', 0, 'holders'],
  ],
  title: {
    nb: 'Hver rolle er øvd',
    nn: 'Kvar rolle er øvd',
    en: 'Every role has been exercised',
  },
  asks: {
    nb: 'Det er god praksis at hver rolle i planen har vært med på en øvelse, en varslingsprøve eller en virkelig hendelse innenfor øvelsesintervallet.',
    nn: 'Det er god praksis at kvar rolle i planen har vore med på ei øving, ei varslingsprøve eller ei verkeleg hending innanfor øvingsintervallet.',
    en: 'It is good practice that every role of the plan has taken part in an exercise, an alert drill or a real event within the exercise interval.',
  },
  why: {
    nb: 'Det er de samme fire som øver hver gang. Den som aldri er med, er den som står alene når de fire er borte.',
    nn: 'Det er dei same fire som øver kvar gong. Den som aldri er med, er den som står åleine når dei fire er borte.',
    en: 'The same four exercise every time. Whoever never takes part is the one who stands alone when those four are away.',
  },
  advice: {
    nb: 'Skriv id-en til hver rolle eller person som var med, i participants. Inviter dem som mangler, til neste øvelse.',
    nn: 'Skriv id-en til kvar rolle eller person som var med, i participants. Inviter dei som manglar, til neste øving.',
    en: 'Write the id of each role or person who took part in participants. Invite those missing to the next exercise.',
  },
  pitfall: {
    nb: 'Deltakerne er ført opp som «teamet», og ingen ser at stedfortrederne aldri har øvd.',
    nn: 'Deltakarane er førte opp som «teamet», og ingen ser at stadfortredarane aldri har øvd.',
    en: 'Those taking part are entered as “the team”, and nobody sees that the deputies have never practised.',
  },
  example: {
    nb: `roles:
  - { id: team-leader, label: Leder av kriseteamet }
exercises:
  interval: P2Y
  completed:
    - { date: 2026-05-20, type: functional, participants: [team-leader] }
`,
    nn: `roles:
  - { id: team-leader, label: Leiar av kriseteamet }
exercises:
  interval: P2Y
  completed:
    - { date: 2026-05-20, type: functional, participants: [team-leader] }
`,
    en: `roles:
  - { id: team-leader, label: Leader of the crisis team }
exercises:
  interval: P2Y
  completed:
    - { date: 2026-05-20, type: functional, participants: [team-leader] }
`,
  },
  forHumans: {
    nb: 'Om den som var med, fikk prøvd oppgaven sin, eller bare var i rommet.',
    nn: 'Om den som var med, fekk prøvd oppgåva si, eller berre var i rommet.',
    en: 'Whether those who took part got to try their task, or were only in the room.',
  },
  citations: [cite(ruleOfThumb, where), cite(f881, section)],
  messages: {
    exercised: {
      nb: 'Roller som er øvd i perioden: {count}.',
      nn: 'Roller som er øvde i perioden: {count}.',
      en: 'Roles exercised in the period: {count}.',
    },
    notExercised: {
      nb: 'Rollen {role} har ikke vært med på noen øvelse eller varslingsprøve i perioden.',
      nn: 'Rolla {role} har ikkje vore med på noka øving eller varslingsprøve i perioden.',
      en: 'The role {role} has not taken part in any exercise or alert drill in the period.',
    },
    noneExercised: {
      nb: 'Planen viser ikke at noen av rollene har vært med på en øvelse eller varslingsprøve i perioden.',
      nn: 'Planen viser ikkje at nokon av rollene har vore med på ei øving eller varslingsprøve i perioden.',
      en: 'The plan does not show that any of the roles has taken part in an exercise or alert drill in the period.',
    },
    whoTookPart: {
      nb: 'Øvelsen er ført opp uten deltakere. Hvem var med?',
      nn: 'Øvinga er ført opp utan deltakarar. Kven var med?',
      en: 'The exercise is entered without participants. Who took part?',
    },
  },
  appliesTo: ({ roles, exercises, notification }) =>
    itemsOf(roles).length > 0 &&
    (itemsOf(exercises?.completed).length > 0 || itemsOf(notification?.drills).length > 0),
  *check(plan, { at, asOf, evidence, gap, question, lookup }) {
    for (const { index, exercise } of recentExercises(plan, asOf))
      if (!exercise.participants?.length)
        yield question('whoTookPart', at('exercises', 'completed', index, 'participants'));
    const parties = exercisedParties(plan, lookup, asOf);
    const roles = itemsOf(plan.roles).map(([index, { id, label }]) => ({
      index,
      name: label ?? id ?? '',
      isExercised: [id, ...lookup.holders(id).map((holder) => holder.id)].some((one) =>
        parties.has(one ?? ''),
      ),
    }));
    const missing = roles.filter(({ isExercised }) => !isExercised);
    if (missing.length === roles.length) return yield gap('noneExercised', at('roles'));
    yield evidence('exercised', at('roles'), { count: roles.length - missing.length });
    for (const { index, name } of missing)
      yield gap('notExercised', at('roles', index), { role: quote(name) });
  },
});
