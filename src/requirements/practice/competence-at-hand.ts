import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Member } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { coversOutOfHours } from '../../util/week.ts';

const where = {
  nb: 'barn, tolk og psykolog på hver vakt',
  nn: 'barn, tolk og psykolog på kvar vakt',
  en: 'children, an interpreter and a psychologist on every shift',
} as const;

const messages = {
  children: {
    nb: 'Noen i teamet har barn og unge som sitt felt. Antall: {count}.',
    nn: 'Nokon i teamet har barn og unge som sitt felt. Talet på dei: {count}.',
    en: 'Somebody in the team has children and young people as their field. Number: {count}.',
  },
  noChildren: {
    nb: 'Ingen i teamet har barn og unge som kompetanse.',
    nn: 'Ingen i teamet har barn og unge som kompetanse.',
    en: 'Nobody in the team has children and young people as a competence.',
  },
  oneForChildren: {
    nb: 'Bare én i teamet har barn og unge som felt. Er han eller hun borte, mangler det; dette er en tommelfingerregel.',
    nn: 'Berre éin i teamet har barn og unge som felt. Er han eller ho borte, manglar det; dette er ein tommelfingerregel.',
    en: 'Only one in the team has children and young people as a field. When that person is away it is missing; this is a rule of thumb.',
  },
  interpreter: {
    nb: 'Planen sier hvordan teamet får tolk om kvelden og i helgen.',
    nn: 'Planen seier korleis teamet får tolk om kvelden og i helga.',
    en: 'The plan says how the team gets an interpreter in evenings and at weekends.',
  },
  noInterpreter: {
    nb: 'Planen sier ikke hvordan teamet får tolk om kvelden og i helgen.',
    nn: 'Planen seier ikkje korleis teamet får tolk om kvelden og i helga.',
    en: 'The plan does not say how the team gets an interpreter in evenings and at weekends.',
  },
  psychologist: {
    nb: 'Teamet har psykolog, eller planen sier hvor den får råd fra en.',
    nn: 'Teamet har psykolog, eller planen seier kvar det får råd frå ein.',
    en: 'The team has a psychologist, or the plan says where it gets advice from one.',
  },
  noPsychologist: {
    nb: 'Planen viser ingen psykolog i teamet, og ingen å få råd fra (DPS, BUP, kommunepsykolog eller annen ekspertise).',
    nn: 'Planen viser ingen psykolog i teamet, og ingen å få råd frå (DPS, BUP, kommunepsykolog eller annan ekspertise).',
    en: 'The plan shows no psychologist in the team and nobody to ask for advice (DPS, BUP, a municipal psychologist or other expertise).',
  },
} as const;

export default defineRequirement({
  id: 'competence-at-hand',
  code: 'OCA-12',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Minst én med barn og unge som felt (to er bedre), en vei til tolk utenom arbeidstiden og en psykolog å spørre. Etter 22. juli manglet dette mange steder; hvem som har vakt når, står ikke i planen.',
      nn: 'Minst éin med barn og unge som felt (to er betre), ein veg til tolk utanom arbeidstida og ein psykolog å spørje. Etter 22. juli mangla dette mange stader; kven som har vakt når, står ikkje i planen.',
      en: 'At least one with children and young people as a field (two are better), a way to an interpreter out of hours and a psychologist to ask. After 22 July this was missing in many places; who is on duty when is not in the plan.',
    },
  },
  settles: 'met',
  fields: [
    ['team', 'members', 0, 'competences'],
    ['team', 'members', 0, 'profession'],
    ['expertise', 'interpreters', 'outOfHours'],
    ['expertise', 'interpreters', 'hours'],
    ['expertise', 'interpreters', 'remote'],
    ['expertise', 'external', 0, 'expertise'],
    ['expertise', 'external', 0, 'party'],
    ['cooperation', 0, 'party'],
  ],
  title: {
    nb: 'Kompetanse som er for hånden',
    nn: 'Kompetanse som er for handa',
    en: 'Competence at hand',
  },
  asks: {
    nb: 'Det er god praksis at teamet alltid har noen for barn, en vei til tolk og en psykolog å spørre.',
    nn: 'Det er god praksis at teamet alltid har nokon for barn, ein veg til tolk og ein psykolog å spørje.',
    en: 'It is good practice that the team always has somebody for children, a way to an interpreter and a psychologist to ask.',
  },
  why: {
    nb: 'Lørdag kveld må noen sette seg ned med et barn på fem, på et språk barnet forstår.',
    nn: 'Laurdag kveld må nokon setje seg ned med eit barn på fem, på eit språk barnet forstår.',
    en: 'On a Saturday night somebody must sit down with a five-year-old, in a language the child understands.',
  },
  advice: {
    nb: 'Skriv «competences» hos medlemmene, nummeret til tolketjenesten utenom arbeidstid, og hvem som er psykologen dere ringer.',
    nn: 'Skriv «competences» hos medlemmene, nummeret til tolketenesta utanom arbeidstid, og kven som er psykologen de ringjer.',
    en: 'Write “competences” for the members, the interpreting service’s number out of hours, and which psychologist you call.',
  },
  pitfall: {
    nb: 'Alt dette finnes på dagtid, og ingen har tenkt på kvelden.',
    nn: 'Alt dette finst på dagtid, og ingen har tenkt på kvelden.',
    en: 'All of it exists in the daytime, and nobody has thought of the evening.',
  },
  forHumans: {
    nb: 'Om de som har vakt sammen, utfyller hverandre.',
    nn: 'Om dei som har vakt saman, utfyller kvarandre.',
    en: 'Whether those on duty together complement each other.',
  },
  example: {
    nb: example('Helsesykepleier', 'Telefontolk hele døgnet på 20 00 12 36.'),
    nn: example('Helsesjukepleiar', 'Telefontolk heile døgnet på 20 00 12 36.'),
    en: example('Public health nurse', 'Telephone interpreting round the clock on 20 00 12 36.'),
  },
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: ({ team }) =>
    itemsOf(team?.members).some(
      ([, { competences, profession }]) => competences !== undefined || profession !== undefined,
    ),
  *check(plan, find) {
    yield judgeChildren(plan, find);
    if (forChildren(plan).length === 1) yield find.remark('oneForChildren', find.at('team', 'members'));
    yield judgeInterpreter(plan, find);
    yield judgePsychologist(plan, find);
  },
});

function example(profession: string, interpreter: string): string {
  return `team:
  members:
    - { id: municipal-psychologist, profession: Psykolog }
    - { id: public-health-nurse, profession: ${profession}, competences: [children-and-youth] }
expertise:
  interpreters: { outOfHours: ${interpreter} }
`;
}

type Find = Finder<typeof messages>;

const held = (plan: Plan): readonly Member[] =>
  itemsOf(plan.team?.members).flatMap(([, member]) => (member.vacant === true ? [] : [member]));

const forChildren = (plan: Plan): readonly Member[] =>
  held(plan).filter(({ competences = [] }) => competences.includes('children-and-youth'));

function judgeChildren(plan: Plan, { at, evidence, gap }: Find): Finding {
  const count = forChildren(plan).length;
  const place = at('team', 'members');
  return count > 0 ? evidence('children', place, { count }) : gap('noChildren', place);
}

function judgeInterpreter({ expertise }: Plan, { at, evidence, gap }: Find): Finding {
  const { outOfHours, hours } = expertise?.interpreters ?? {};
  if (outOfHours) return evidence('interpreter', at('expertise', 'interpreters', 'outOfHours'));
  if (coversOutOfHours(itemsOf(hours).map(([, window]) => window)))
    return evidence('interpreter', at('expertise', 'interpreters', 'hours'));
  return gap('noInterpreter', at('expertise', 'interpreters', 'outOfHours'));
}

const advisers = new Set(['dps', 'bup', 'municipal-psychologist', 'centre-for-crisis-psychology']);

function judgePsychologist(plan: Plan, { at, evidence, gap, lookup }: Find): Finding {
  const isAdviser = (id: string | undefined): boolean => advisers.has(lookup.actor(id)?.id ?? '');
  const saysPsychologist = (text = ''): boolean =>
    text.toLowerCase().includes('psyko') || text.toLowerCase().includes('psycholog');
  if (
    held(plan).some(
      ({ profession, function: task }) => saysPsychologist(profession) || saysPsychologist(task),
    )
  )
    return evidence('psychologist', at('team', 'members'));
  const external = itemsOf(plan.expertise?.external);
  if (external.some(([, { party, expertise }]) => isAdviser(party) || saysPsychologist(expertise)))
    return evidence('psychologist', at('expertise', 'external'));
  if (itemsOf(plan.cooperation).some(([, { party }]) => isAdviser(party)))
    return evidence('psychologist', at('cooperation'));
  return gap('noPsychologist', at('expertise', 'external'));
}
