import type { Finder, Finding } from '../../assessment/finding.ts';
import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import fkb from '../../reference/sources/fkb.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { isPositiveDuration } from '../../util/plain-date.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const exercised = { nb: '§ 7', nn: '§ 7', en: '§ 7' };
const trained = { nb: '§ 7 andre ledd', nn: '§ 7 andre ledd', en: '§ 7 second paragraph' };
const competence = { nb: '§ 8-2', nn: '§ 8-2', en: '§ 8-2' };

const messages = {
  ...noneMessages,
  ...referenceMessages,
  competence: {
    nb: 'Planen sier hva folk skal kunne, eller hvor kompetanseplanen står.',
    nn: 'Planen seier kva folk skal kunne, eller kvar kompetanseplanen står.',
    en: 'The plan says what people are to know, or where the competence plan is.',
  },
  noCompetence: {
    nb: 'Planen har ingen kompetanseplan og viser ikke til en annen plan som har det.',
    nn: 'Planen har ingen kompetanseplan og viser ikkje til nokon annan plan som har det.',
    en: 'The plan has no competence plan and refers to no other plan that has one.',
  },
  exercises: {
    nb: 'Planen sier at det skal øves, og hva eller hvor ofte.',
    nn: 'Planen seier at det skal øvast, og kva eller kor ofte.',
    en: 'The plan says that exercises are held, and which or how often.',
  },
  noExercises: {
    nb: 'Kompetansen har ingen øvelser å støtte seg til: verken neste øvelse eller hvor ofte det øves, er bestemt.',
    nn: 'Kompetansen har ingen øvingar å støtte seg til: korkje neste øving eller kor ofte det blir øvd, er bestemt.',
    en: 'Competence has no exercises to rest on: neither the next exercise nor how often they are held is decided.',
  },
  noInduction: {
    nb: 'Planen sier ikke hvordan nye i teamet eller ordningen læres opp. Kilden ber om en plan for kompetansen; opplæring av nye er et råd fra praksis.',
    nn: 'Planen seier ikkje korleis nye i teamet eller ordninga får opplæring. Kjelda ber om ein plan for kompetansen; opplæring av nye er eit råd frå praksis.',
    en: 'The plan does not say how newcomers to the team or arrangement are trained. The source asks for a competence plan; induction is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'competence-and-exercise-plan',
  code: 'REC-08',
  group: 'recommendations',
  obligations: [
    guideAsQuoted(8, 'plan'),
    must(f881, exercised, { binds: 'health-preparedness-plan' }),
    must(fkb, trained, { binds: 'overall-plan' }),
    must(hol, competence, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['competence', 'plan', 0, 'topic'],
    ['competence', 'plan', 0, 'targetGroup'],
    ['competence', 'plan', 0, 'interval'],
    ['competence', 'plan', 0, 'responsible'],
    ['competence', 'ref'],
    ['competence', 'induction'],
    ['exercises', 'planned', 0, 'date'],
    ['exercises', 'planned', 0, 'type'],
    ['exercises', 'interval'],
  ],
  title: {
    nb: 'Plan for kompetanse og øvelser',
    nn: 'Plan for kompetanse og øvingar',
    en: 'Competence and exercise plan',
  },
  asks: {
    nb: 'Det bør finnes en plan for kompetanseutvikling og for gjennomføring av øvelser. Kravene i lov og forskrift gjelder tjenesten, helseberedskapsplanen og den overordnede planen.',
    nn: 'Det bør finnast ein plan for kompetanseutvikling og for gjennomføring av øvingar. Krava i lov og forskrift gjeld tenesta, helseberedskapsplanen og den overordna planen.',
    en: 'There should be a plan for competence development and for carrying out exercises. The demands of law and regulations concern the service, the health preparedness plan and the overall plan.',
  },
  why: {
    nb: 'I et lite team er den som kan det, borte halve året. Det en har lært og øvd på, sitter når det er natt og folk gråter.',
    nn: 'I eit lite team er den som kan det, borte halve året. Det ein har lært og øvd på, sit når det er natt og folk græt.',
    en: 'In a small team, the one who knows how is away half the year. What one has learnt and practised holds when it is night and people are crying.',
  },
  advice: {
    nb: 'Skriv to–tre emner med målgruppe, hvor ofte og hvem som har ansvaret, eller vis til kompetanseplanen for helse og omsorg. Legg til hvordan nye blir lært opp.',
    nn: 'Skriv to–tre emne med målgruppe, kor ofte og kven som har ansvaret, eller vis til kompetanseplanen for helse og omsorg. Legg til korleis nye får opplæring.',
    en: 'Write two or three topics with their target group, how often and who is responsible, or refer to the competence plan for health and care. Add how newcomers are trained.',
  },
  pitfall: {
    nb: 'Tilsyn har funnet planer uten noe system for opplæring.',
    nn: 'Tilsyn har funne planar utan noko system for opplæring.',
    en: 'Supervision has found plans with no system for training.',
  },
  forHumans: {
    nb: 'Om opplæringen er god, og om de som trenger den mest, får den.',
    nn: 'Om opplæringa er god, og om dei som treng henne mest, får henne.',
    en: 'Whether the training is good, and whether those who need it most get it.',
  },
  citations: [
    guideAsQuoted(8).citation,
    cite(rvtsPlan, bullet(8)),
    cite(f881, exercised),
    cite(fkb, trained),
    cite(hol, competence),
  ],
  messages,
  *check(plan, find) {
    yield* judgeCompetence(plan, find);
    yield* judgeExercises(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeCompetence(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const { plan: topics, ref, induction } = plan.competence ?? {};
  const place = at('competence', 'plan');
  if (itemsOf(topics).length > 0) yield evidence('competence', place);
  else if (ref) yield evidence('competence', at('competence', 'ref'));
  else if (noneBecause(topics)) yield* askWhatInstead(find, place);
  else return yield gap('noCompetence', place);

  if (!induction) yield remark('noInduction', at('competence', 'induction'));
  for (const [index, { responsible }] of itemsOf(topics)) {
    yield* askIfUnknown(find, responsible, at('competence', 'plan', index, 'responsible'));
  }
}

function* judgeExercises({ exercises }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap } = find;
  const { planned, interval } = exercises ?? {};
  const place = at('exercises', 'planned');
  if (itemsOf(planned).length > 0) yield evidence('exercises', place);
  else if (interval && isPositiveDuration(interval)) {
    yield evidence('exercises', at('exercises', 'interval'));
  } else if (noneBecause(planned)) yield* askWhatInstead(find, place);
  else yield gap('noExercises', place);
}
