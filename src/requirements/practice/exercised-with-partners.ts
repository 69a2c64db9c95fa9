import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import dsbExercises from '../../reference/sources/dsb-exercises.ts';
import { exercisedParties } from '../support/exercises.ts';

const where = {
  nb: 'del 2, Øve alene eller sammen?',
  nn: 'del 2, Øve åleine eller saman?',
  en: 'part 2, Øve alene eller sammen? (Exercise alone or together?)',
} as const;

export default defineRequirement({
  id: 'exercised-with-partners',
  code: 'EXE-07',
  group: 'practice',
  obligations: [may(dsbExercises, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Minst én samarbeidspart fra planen med på det som er øvd innenfor øvelsesintervallet, ellers to år. Antallet er vår regel.',
      nn: 'Minst éin samarbeidspart frå planen med på det som er øvd innanfor øvingsintervallet, elles to år. Talet er vår regel.',
      en: 'At least one partner from the plan in what was exercised within the exercise interval, otherwise two years. The number is our rule.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'completed', 0, 'date'],
    ['exercises', 'completed', 0, 'participants'],
    ['exercises', 'interval'],
    ['cooperation', 0, 'party'],
    ['notification', 'drills', 0, 'results', 0, 'party'],
  ],
  title: {
    nb: 'Øvd sammen med samarbeidspartene',
    nn: 'Øvd saman med samarbeidspartane',
    en: 'Exercised together with the partners',
  },
  asks: {
    nb: 'Det er god praksis å ha øvd med noen av dem planen sier dere samarbeider med.',
    nn: 'Det er god praksis å ha øvd med nokon av dei planen seier de samarbeider med.',
    en: 'It is good practice to have exercised with some of those the plan says you work with.',
  },
  why: {
    nb: 'En rutine to parter aldri har prøvd sammen, er to rutiner.',
    nn: 'Ein rutine to partar aldri har prøvd saman, er to rutinar.',
    en: 'A routine two parties have never tried together is two routines.',
  },
  advice: {
    nb: 'Inviter én samarbeidspart per øvelse, og bytt på. Begynn med legevakten og politiet.',
    nn: 'Inviter éin samarbeidspart per øving, og byt på. Byrja med legevakta og politiet.',
    en: 'Invite one partner per exercise, in turn. Begin with the out-of-hours clinic and the police.',
  },
  pitfall: {
    nb: 'Samarbeidspartene får referatet etterpå i stedet for en plass ved bordet.',
    nn: 'Samarbeidspartane får referatet etterpå i staden for ein plass ved bordet.',
    en: 'The partners get the minutes afterwards instead of a seat at the table.',
  },
  example: {
    nb: `cooperation:
  - { party: police, category: emergency-service, routine: Politiet ringer vakttelefonen. }
exercises:
  completed: [{ date: 2026-05-20, type: functional, participants: [police] }]
`,
    nn: `cooperation:
  - { party: police, category: emergency-service, routine: Politiet ringjer vakttelefonen. }
exercises:
  completed: [{ date: 2026-05-20, type: functional, participants: [police] }]
`,
    en: `cooperation:
  - { party: police, category: emergency-service, routine: The police ring the duty phone. }
exercises:
  completed: [{ date: 2026-05-20, type: functional, participants: [police] }]
`,
  },
  forHumans: {
    nb: 'Om de rette fra samarbeidsparten var med, og hva de tok med hjem.',
    nn: 'Om dei rette frå samarbeidsparten var med, og kva dei tok med heim.',
    en: 'Whether the right people from the partner took part, and what they took home.',
  },
  citations: [cite(dsbExercises, where)],
  messages: {
    together: {
      nb: 'Samarbeidsparter som har vært med på en øvelse i perioden: {count}.',
      nn: 'Samarbeidspartar som har vore med på ei øving i perioden: {count}.',
      en: 'Partners who took part in an exercise in the period: {count}.',
    },
    alone: {
      nb: 'Ingen av samarbeidspartene i planen har vært med på en øvelse i perioden.',
      nn: 'Ingen av samarbeidspartane i planen har vore med på ei øving i perioden.',
      en: 'None of the partners in the plan has taken part in an exercise in the period.',
    },
    emergencyServiceMissing: {
      nb: '{partner} er en nødetat eller legevakten og har ikke vært med på noen øvelse i perioden (tommelfingerregel).',
      nn: '{partner} er ein naudetat eller legevakta og har ikkje vore med på noka øving i perioden (tommelfingerregel).',
      en: '{partner} is an emergency service or the clinic and has not taken part in any exercise in the period (rule of thumb).',
    },
  },
  appliesTo: (plan) => partnersOf(plan).length > 0 && itemsOf(plan.exercises?.completed).length > 0,
  *check(plan, { at, asOf, evidence, gap, remark, lookup }) {
    const exercised = new Set([...exercisedParties(plan, lookup, asOf)].flatMap((id) => namesOf(id, lookup)));
    const partners = partnersOf(plan).map((partner) => ({
      ...partner,
      tookPart: namesOf(partner.party, lookup).some((id) => exercised.has(id)),
    }));
    const count = new Set(partners.filter(({ tookPart }) => tookPart).map(({ party }) => party)).size;
    if (count === 0) return yield gap('alone', at('exercises', 'completed'));
    yield evidence('together', at('exercises', 'completed'), { count });
    const seen = new Set<string>();
    for (const { index, party, category, tookPart } of partners) {
      if (category !== 'emergency-service' || tookPart || seen.has(party)) continue;
      seen.add(party);
      yield remark('emergencyServiceMissing', at('cooperation', index, 'party'), {
        partner: quote(nameOf(party, lookup)),
      });
    }
  },
});

const partnersOf = ({ cooperation }: Plan) =>
  itemsOf(cooperation).flatMap(([index, { party, category, none }]) =>
    party && !none ? [{ index, party, category }] : [],
  );

/** A party by its own id, and by the actor of the directory it stands for. */
function namesOf(id: string, lookup: Lookup): readonly string[] {
  const actor = lookup.actor(id);
  return actor === undefined || actor.id === id ? [id] : [id, actor.id];
}

function nameOf(id: string, lookup: Lookup): string {
  const party = lookup.party(id);
  if (party?.kind === 'contact') return party.contact.label ?? id;
  return party?.kind === 'role' ? (party.role.label ?? id) : id;
}
