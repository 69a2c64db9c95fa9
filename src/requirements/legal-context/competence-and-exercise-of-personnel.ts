import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup, Member } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import flk from '../../reference/sources/flk.ts';

const section = { nb: '§ 7', nn: '§ 7', en: '§ 7' } as const;
const serviceSections = { nb: '§§ 6 f og 7 b', nn: '§§ 6 f og 7 b', en: '§§ 6 f and 7 b' } as const;

const messages = {
  covered: {
    nb: 'Planen viser opplæring eller øvelse for {count} av de {total} i teamet eller ordningen.',
    nn: 'Planen viser opplæring eller øving for {count} av dei {total} i teamet eller ordninga.',
    en: 'The plan shows training or an exercise for {count} of the {total} in the team or arrangement.',
  },
  notCovered: {
    nb: 'Ingen opplæring eller øvelse er ført opp for denne, verken gjennomført eller planlagt.',
    nn: 'Inga opplæring eller øving er ført opp for denne, korkje gjennomført eller planlagd.',
    en: 'No training or exercise is entered for this one, neither completed nor planned.',
  },
  nobodyCovered: {
    nb: 'Ingen opplæring eller øvelse er ført opp for noen i teamet eller ordningen, verken gjennomført eller planlagt. Forskriften gjelder helseberedskapsplanen; her er det god praksis.',
    nn: 'Inga opplæring eller øving er ført opp for nokon i teamet eller ordninga, korkje gjennomført eller planlagd. Forskrifta gjeld helseberedskapsplanen; her er det god praksis.',
    en: 'No training or exercise is entered for anyone in the team or arrangement, neither completed nor planned. The regulations bind the health preparedness plan; here it is good practice.',
  },
  saysNoTraining: {
    nb: 'Planen sier at denne ikke har opplæring, og hvorfor. Hvordan blir vedkommende klar for oppgaven i stedet?',
    nn: 'Planen seier at denne ikkje har opplæring, og kvifor. Korleis blir vedkomande klar for oppgåva i staden?',
    en: 'The plan says that this one has no training, and why. How do they become ready for the task instead?',
  },
  rolesNotCovered: {
    nb: 'Roller utenfor teamet uten opplæring eller øvelse i planen: {count}. At også de tas med, er vår presisering.',
    nn: 'Roller utanfor teamet utan opplæring eller øving i planen: {count}. At dei òg blir tekne med, er vår presisering.',
    en: 'Roles outside the team without training or an exercise in the plan: {count}. Including them too is our refinement.',
  },
} as const;

export default defineRequirement({
  id: 'competence-and-exercise-of-personnel',
  code: 'LAW-06',
  group: 'legal-context',
  obligations: [
    may(f881, section, { binds: 'plan', basis: 'practice' }),
    must(f881, section, { binds: 'health-preparedness-plan' }),
    must(flk, serviceSections, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['team', 'members', 0, 'training', 0, 'topic'],
    ['team', 'members', 0, 'training', 0, 'completed'],
    ['team', 'members', 0, 'training', 0, 'planned'],
    ['team', 'members', 0, 'vacant'],
    ['exercises', 'completed', 0, 'participants'],
    ['exercises', 'planned', 0, 'participants'],
    ['competence', 'plan', 0, 'targetGroup'],
  ],
  title: {
    nb: 'Øvet og kompetent personell',
    nn: 'Øvd og kompetent personell',
    en: 'Trained and exercised personnel',
  },
  asks: {
    nb: 'Personell med oppgaver i helseberedskapsplanen skal være øvd og ha den kompetansen de trenger. Denne planen kan vise at det også gjelder dem som har en rolle her.',
    nn: 'Personell med oppgåver i helseberedskapsplanen skal vere øvde og ha den kompetansen dei treng. Denne planen kan vise at det òg gjeld dei som har ei rolle her.',
    en: 'Personnel with tasks in the health preparedness plan must be exercised and have the competence they need. This plan may show that the same goes for those with a role here.',
  },
  why: {
    nb: 'Den som aldri har sittet hos en familie den første natta, bør ikke sitte der alene første gang.',
    nn: 'Den som aldri har sete hos ein familie den første natta, bør ikkje sitje der åleine første gongen.',
    en: 'Someone who has never sat with a family on the first night should not be there alone the first time.',
  },
  advice: {
    nb: 'Før opp én opplæring eller øvelse for hver, gjennomført eller planlagt. En felles varslingsøvelse dekker alle som er med. Øvelse annethvert år er en plikt bare for overordnet beredskapsplan.',
    nn: 'Før opp éi opplæring eller øving for kvar, gjennomført eller planlagd. Ei felles varslingsøving dekkjer alle som er med. Øving annakvart år er ei plikt berre for overordna beredskapsplan.',
    en: 'Enter one training or exercise for each, completed or planned. A joint alert drill covers everyone who takes part. An exercise every second year is a duty only for the overall preparedness plan.',
  },
  pitfall: {
    nb: 'De faste er øvd, men ikke presten, legen og stedfortrederne.',
    nn: 'Dei faste er øvde, men ikkje presten, legen og stadfortredarane.',
    en: 'The permanent members are exercised, but not the priest, the doctor and the deputies.',
  },
  example: {
    nb: `team:
  members:
    - id: psychiatric-nurse
      function: Leder
      training: [{ topic: Psykologisk førstehjelp, completed: 2026-03-11 }]
`,
    nn: `team:
  members:
    - id: psychiatric-nurse
      function: Leiar
      training: [{ topic: Psykologisk førstehjelp, completed: 2026-03-11 }]
`,
    en: `team:
  members:
    - id: psychiatric-nurse
      function: Leader
      training: [{ topic: Psychological first aid, completed: 2026-03-11 }]
`,
  },
  forHumans: {
    nb: 'Om opplæringen var god nok for oppgaven.',
    nn: 'Om opplæringa var god nok for oppgåva.',
    en: 'Whether the training was good enough for the task.',
  },
  citations: [cite(f881, section), cite(flk, serviceSections)],
  messages,
  /** Who the team consists of is another matter; here is only asked whether those named are prepared. */
  appliesTo: (plan) => personnelOf(plan).length > 0,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    const personnel = personnelOf(plan);
    const exercised = exercisedIn(plan, find.lookup);
    const unable = personnel.filter(([, { training }]) => noneBecause(training));
    const missing = isPlannedForAll(plan)
      ? []
      : personnel.filter((one) => !unable.includes(one) && !isCovered(one[1], exercised));
    const count = personnel.length - unable.length - missing.length;
    if (count > 0) yield evidence('covered', at('team', 'members'), { count, total: personnel.length });
    for (const [index] of unable) yield question('saysNoTraining', at('team', 'members', index, 'training'));
    if (count === 0 && missing.length > 0) yield gap('nobodyCovered', at('team', 'members'));
    else for (const [index] of missing) yield gap('notCovered', at('team', 'members', index, 'training'));
    yield* judgeRoles(plan, exercised, find);
  },
});

type Personnel = readonly (readonly [number, Member])[];
const WHOLE_TEAM = 'crisis-team';

const personnelOf = ({ team }: Plan): Personnel =>
  itemsOf(team?.members).filter(([, { vacant }]) => vacant !== true);

const isCovered = ({ id, training }: Member, exercised: ReadonlySet<string>): boolean =>
  itemsOf(training).length > 0 || exercised.has(WHOLE_TEAM) || (id !== undefined && exercised.has(id));

/** Everyone who takes part in an exercise, held or planned, by name, by a role, or as the team. */
function exercisedIn({ exercises }: Plan, lookup: Lookup): ReadonlySet<string> {
  const all = [...itemsOf(exercises?.completed), ...itemsOf(exercises?.planned)];
  const named = all.flatMap(([, { participants = [] }]) => participants);
  const people = named.flatMap((id) => lookup.holders(id).map((holder) => holder.id));
  const isTeam = named.some((id) => lookup.actor(id)?.id === WHOLE_TEAM);
  return new Set([...named, ...people, ...(isTeam ? [WHOLE_TEAM] : [])]);
}

/** A competence plan for the team is training that is planned for each of them. */
const isPlannedForAll = ({ competence }: Plan): boolean =>
  itemsOf(competence?.plan).some(([, { targetGroup }]) => {
    const said = targetGroup?.toLowerCase() ?? '';
    return wholeTeam.some((words) => said.includes(words));
  });

const wholeTeam = ['teamet', 'hele team', 'heile team', 'alle medlem', 'the team', 'all members', 'everyone'];

/** Roles that nobody of the team holds, and that no exercise includes. */
function* judgeRoles(
  plan: Plan,
  exercised: ReadonlySet<string>,
  { at, lookup, remark }: Finder<typeof messages>,
): Iterable<Finding> {
  const roles = itemsOf(plan.roles).filter(([, { id }]) => {
    const holders = lookup.holders(id).filter(({ kind }) => kind !== 'role');
    return (
      holders.length > 0 &&
      !(id && exercised.has(id)) &&
      holders.every((holder) => holder.kind !== 'member' && !exercised.has(holder.id))
    );
  });
  if (roles.length > 0) yield remark('rolesNotCovered', at('roles'), { count: roles.length });
}
