import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import fkb from '../../reference/sources/fkb.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { hasElapsed, isPositiveDuration } from '../../util/plain-date.ts';

const where = { nb: 'opplæringsregister', nn: 'opplæringsregister', en: 'training register' } as const;
const section = { nb: '§ 7 andre ledd', nn: '§ 7 andre ledd', en: '§ 7 second paragraph' } as const;

const messages = {
  trained: {
    nb: 'Tema i kompetanseplanen som noen har gjennomført i tide: {count}.',
    nn: 'Tema i kompetanseplanen som nokon har gjennomført i tide: {count}.',
    en: 'Topics of the competence plan that somebody has completed in time: {count}.',
  },
  noRegister: {
    nb: 'Planen har en kompetanseplan, men viser ikke hva noen av medlemmene har gjennomført.',
    nn: 'Planen har ein kompetanseplan, men viser ikkje kva nokon av medlemmene har gjennomført.',
    en: 'The plan has a competence plan but does not show what any of the members has completed.',
  },
  nobodyTrained: {
    nb: 'Ingen av medlemmene står oppført med temaet {topic}.',
    nn: 'Ingen av medlemmene står oppførte med temaet {topic}.',
    en: 'None of the members is listed with the topic {topic}.',
  },
  notYet: {
    nb: 'Temaet {topic} er bare planlagt. Blir det gjennomført?',
    nn: 'Temaet {topic} er berre planlagt. Blir det gjennomført?',
    en: 'The topic {topic} is only planned. Will it be carried out?',
  },
  tooLongAgo: {
    nb: 'Alle som har gjennomført {topic}, gjorde det for lengre siden enn kompetanseplanen sier.',
    nn: 'Alle som har gjennomført {topic}, gjorde det for lengre sidan enn kompetanseplanen seier.',
    en: 'Everyone who has completed {topic} did so longer ago than the competence plan says.',
  },
  membersWithout: {
    nb: 'Medlemmer uten noen opplæring på listen: {count} (tommelfingerregel).',
    nn: 'Medlemmer utan noka opplæring på lista: {count} (tommelfingerregel).',
    en: 'Members without any training on the list: {count} (rule of thumb).',
  },
} as const;

export default defineRequirement({
  id: 'training-register',
  code: 'EXE-11',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' }), must(fkb, section, { binds: 'overall-plan' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Minst ett medlem med hvert tema i kompetanseplanen, innenfor temaets eget intervall. Tilsyn har funnet at kommuner mangler et system for opplæring; registeret er vårt råd.',
      nn: 'Minst eitt medlem med kvart tema i kompetanseplanen, innanfor intervallet til temaet. Tilsyn har funne at kommunar manglar eit system for opplæring; registeret er vårt råd.',
      en: 'At least one member with each topic of the competence plan, within the topic’s own interval. Supervision has found municipalities without a system for training; the register is our advice.',
    },
  },
  settles: 'met',
  fields: [
    ['competence', 'plan', 0, 'topic'],
    ['competence', 'plan', 0, 'interval'],
    ['team', 'members', 0, 'training', 0, 'topic'],
    ['team', 'members', 0, 'training', 0, 'completed'],
    ['team', 'members', 0, 'training', 0, 'planned'],
    ['team', 'members', 0, 'vacant'],
  ],
  title: {
    nb: 'Register over opplæring',
    nn: 'Register over opplæring',
    en: 'Training register',
  },
  asks: {
    nb: 'Det er god praksis å vise hvem som har gjennomført hva i kompetanseplanen, og når.',
    nn: 'Det er god praksis å vise kven som har gjennomført kva i kompetanseplanen, og når.',
    en: 'It is good practice to show who has completed what in the competence plan, and when.',
  },
  why: {
    nb: 'En kompetanseplan uten navn og datoer viser hva dere ønsker, ikke hva dere kan.',
    nn: 'Ein kompetanseplan utan namn og datoar viser kva de ønskjer, ikkje kva de kan.',
    en: 'A competence plan without names and dates shows what you wish for, not what you can do.',
  },
  advice: {
    nb: 'Før opp kurset på medlemmet med samme navn som i kompetanseplanen, og datoen det ble gjennomført.',
    nn: 'Før opp kurset på medlemmet med same namn som i kompetanseplanen, og datoen det blei gjennomført.',
    en: 'Enter the course at the member under the same name as in the competence plan, with the date it was completed.',
  },
  pitfall: {
    nb: 'De som gikk på kurset, har sluttet, og de nye har ikke fått det.',
    nn: 'Dei som gjekk på kurset, har slutta, og dei nye har ikkje fått det.',
    en: 'Those who took the course have left, and the new ones have not had it.',
  },
  example: {
    nb: `competence:
  plan: [{ topic: Psykologisk førstehjelp, interval: P3Y }]
team:
  members:
    - id: psychologist
      training: [{ topic: Psykologisk førstehjelp, completed: 2025-09-18 }]
`,
    nn: `competence:
  plan: [{ topic: Psykologisk førstehjelp, interval: P3Y }]
team:
  members:
    - id: psychologist
      training: [{ topic: Psykologisk førstehjelp, completed: 2025-09-18 }]
`,
    en: `competence:
  plan: [{ topic: Psychological first aid, interval: P3Y }]
team:
  members:
    - id: psychologist
      training: [{ topic: Psychological first aid, completed: 2025-09-18 }]
`,
  },
  forHumans: {
    nb: 'Om de rette har fått opplæringen, og om den holder.',
    nn: 'Om dei rette har fått opplæringa, og om ho held.',
    en: 'Whether the right people have had the training, and whether it is enough.',
  },
  citations: [cite(ruleOfThumb, where), cite(fkb, section)],
  messages,
  appliesTo: ({ competence, team }) =>
    itemsOf(competence?.plan).some(([, { topic }]) => topic !== undefined) &&
    itemsOf(team?.members).some(([, { vacant }]) => !vacant),
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    const members = membersOf(plan);
    const courses = members.flatMap(([, { training }]) => itemsOf(training).map(([, course]) => course));
    if (courses.length === 0) return yield gap('noRegister', at('team', 'members'));
    const findings = topicsOf(plan).map((topic) => judgeTopic(topic, courses, find));
    yield* findings.flatMap((finding) => finding ?? []);
    const count = findings.filter((finding) => finding === undefined).length;
    if (count > 0) yield evidence('trained', at('competence', 'plan'), { count });
    const without = members.filter(([, { training }]) => itemsOf(training).length === 0).length;
    if (without > 0) yield remark('membersWithout', at('team', 'members'), { count: without });
  },
});

/** What is amiss with a topic; nothing when somebody has completed it in time. */
function judgeTopic(
  { index, topic, interval }: ReturnType<typeof topicsOf>[number],
  courses: readonly { readonly topic?: string | undefined; readonly completed?: string | undefined }[],
  { at, asOf, gap, question }: Finder<typeof messages>,
): Finding | undefined {
  const place = at('competence', 'plan', index, 'topic');
  const said = { topic: quote(topic) };
  const taken = courses.filter((course) => course.topic?.toLowerCase() === topic.toLowerCase());
  if (taken.length === 0) return gap('nobodyTrained', place, said);
  const days = taken.flatMap(({ completed }) => (completed && completed <= asOf ? [completed] : []));
  if (days.length === 0) return question('notYet', place, said);
  const isOld = (day: string): boolean =>
    interval !== undefined && isPositiveDuration(interval) && hasElapsed(day, interval, asOf);
  return days.every(isOld) ? gap('tooLongAgo', place, said) : undefined;
}

const topicsOf = ({ competence }: Plan) =>
  itemsOf(competence?.plan).flatMap(([index, { topic, interval }]) =>
    topic === undefined ? [] : [{ index, topic, interval }],
  );

const membersOf = ({ team }: Plan) => itemsOf(team?.members).filter(([, { vacant }]) => !vacant);
