import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import hpl from '../../reference/sources/hpl.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const acutePhase = {
  nb: 'Tiltak i akuttfasen, om barn og unge',
  nn: 'Tiltak i akuttfasen, om barn og unge',
  en: 'Tiltak i akuttfasen (Measures in the acute phase), on children and young people',
} as const;
const sections = {
  nb: '§§ 10 a og 10 b (helsepersonell)',
  nn: '§§ 10 a og 10 b (helsepersonell)',
  en: '§§ 10 a and 10 b (health personnel)',
} as const;

const messages = {
  ...referenceMessages,
  responsible: {
    nb: 'Planen sier hvem som har ansvaret for at barna blir sett.',
    nn: 'Planen seier kven som har ansvaret for at barna blir sedde.',
    en: 'The plan says who is responsible for seeing that the children are seen.',
  },
  school: {
    nb: 'Planen sier hva skolen gjør, eller har skolen med i samarbeidet.',
    nn: 'Planen seier kva skulen gjer, eller har skulen med i samarbeidet.',
    en: 'The plan says what the school does, or has the school among its partners.',
  },
  kindergarten: {
    nb: 'Planen sier hva barnehagen gjør, eller har barnehagen med i samarbeidet.',
    nn: 'Planen seier kva barnehagen gjer, eller har barnehagen med i samarbeidet.',
    en: 'The plan says what the kindergarten does, or has the kindergarten among its partners.',
  },
  noChildren: {
    nb: 'Planen sier ingenting om barn som er pårørende eller etterlatte.',
    nn: 'Planen seier ingenting om barn som er pårørande eller etterlatne.',
    en: 'The plan says nothing about children who are next of kin or bereaved.',
  },
  noResponsible: {
    nb: 'Planen sier ikke hvem som har ansvaret for at barna blir sett.',
    nn: 'Planen seier ikkje kven som har ansvaret for at barna blir sedde.',
    en: 'The plan does not say who is responsible for seeing that the children are seen.',
  },
  noSchool: {
    nb: 'Planen sier ikke hvordan skolen tar imot et barn som har mistet noen, og skolen står ikke blant samarbeidspartene.',
    nn: 'Planen seier ikkje korleis skulen tek imot eit barn som har mist nokon, og skulen står ikkje blant samarbeidspartane.',
    en: 'The plan does not say how the school receives a child who has lost someone, and the school is not among the partners.',
  },
  noKindergarten: {
    nb: 'Planen sier ikke hvordan barnehagen tar imot et barn som har mistet noen, og barnehagen står ikke blant samarbeidspartene.',
    nn: 'Planen seier ikkje korleis barnehagen tek imot eit barn som har mist nokon, og barnehagen står ikkje blant samarbeidspartane.',
    en: 'The plan does not say how the kindergarten receives a child who has lost someone, and the kindergarten is not among the partners.',
  },
  noInformation: {
    nb: 'Planen sier ikke hvilken informasjon foreldre og barn får. Helsedirektoratet nevnte det i brevet av 30. juni 2022, som gjaldt én hendelse.',
    nn: 'Planen seier ikkje kva informasjon foreldre og barn får. Helsedirektoratet nemnde det i brevet av 30. juni 2022, som galdt éi hending.',
    en: 'The plan does not say what information parents and children get. The Directorate mentioned it in its letter of 30 June 2022, which was about one event.',
  },
} as const;

type Find = Finder<typeof messages>;

export default defineRequirement({
  id: 'children-as-relatives',
  code: 'LAW-12',
  group: 'legal-context',
  obligations: [
    may(narKrisenRammer, acutePhase, { binds: 'plan' }),
    must(hpl, sections, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['children', 'responsible'],
    ['children', 'school'],
    ['children', 'kindergarten'],
    ['children', 'informationForParents'],
    ['cooperation', 0, 'party'],
  ],
  title: {
    nb: 'Barn som pårørende og etterlatte',
    nn: 'Barn som pårørande og etterlatne',
    en: 'Children as next of kin and bereaved',
  },
  asks: {
    nb: 'Det er anbefalt at planen viser hvem som har ansvaret for barna, og hvordan skole og barnehage er med. Plikten i helsepersonelloven gjelder helsepersonell, ikke planen.',
    nn: 'Det er tilrådd at planen viser kven som har ansvaret for barna, og korleis skule og barnehage er med. Plikta i helsepersonellova gjeld helsepersonell, ikkje planen.',
    en: 'The plan is recommended to show who is responsible for the children and how school and kindergarten take part. The duty in the Health Personnel Act binds health personnel, not the plan.',
  },
  why: {
    nb: 'De voksne holder seg på bena for barnas skyld, og barna tier for de voksnes. Noen må ha som oppgave å spørre.',
    nn: 'Dei vaksne held seg på beina for barna si skuld, og barna teier for dei vaksne si. Nokon må ha som oppgåve å spørje.',
    en: 'The adults stay on their feet for the children, and the children stay silent for the adults. Someone must have the task of asking.',
  },
  advice: {
    nb: 'Pek ut en ansvarlig for barn, og skriv i to setninger hvem som ringer skolen og barnehagen, og hva som skjer første dag.',
    nn: 'Pek ut ein ansvarleg for barn, og skriv i to setningar kven som ringjer skulen og barnehagen, og kva som skjer første dag.',
    en: 'Appoint someone responsible for children, and write in two sentences who calls the school and the kindergarten and what happens on the first day.',
  },
  pitfall: {
    nb: 'Planen handler om voksne. De minste, som går i barnehage, er ikke nevnt.',
    nn: 'Planen handlar om vaksne. Dei minste, som går i barnehage, er ikkje nemnde.',
    en: 'The plan is about adults. The smallest, who go to kindergarten, are not mentioned.',
  },
  forHumans: {
    nb: 'Om barna blir spurt selv, og om helsepersonellet kjenner sin egen plikt.',
    nn: 'Om barna blir spurde sjølve, og om helsepersonellet kjenner si eiga plikt.',
    en: 'Whether the children themselves are asked, and whether the health personnel know their own duty.',
  },
  citations: [
    cite(narKrisenRammer, acutePhase),
    cite(hpl, sections),
    cite(letter2022, {
      nb: 'om informasjon til foreldre og barn',
      nn: 'om informasjon til foreldre og barn',
      en: 'on information for parents and children',
    }),
  ],
  messages,
  *check(plan, find) {
    const { at, gap, remark } = find;
    const { children } = plan;
    const told = [...tellsOf('school', plan, find), ...tellsOf('kindergarten', plan, find)];
    if (!children?.responsible && told.every(({ kind }) => kind === 'gap'))
      yield gap('noChildren', at('children'));
    else yield* [...responsibility(plan, find), ...told];
    if (children && !children.informationForParents)
      yield remark('noInformation', at('children', 'informationForParents'));
  },
});

function responsibility(plan: Plan, find: Find): readonly Finding[] {
  const { at, evidence, gap, lookup } = find;
  const place = at('children', 'responsible');
  const responsible = plan.children?.responsible;
  if (!responsible) return [gap('noResponsible', place)];
  return lookup.party(responsible)
    ? [evidence('responsible', place)]
    : askIfUnknown(find, responsible, place);
}

function tellsOf(where: 'school' | 'kindergarten', plan: Plan, find: Find): readonly Finding[] {
  const { at, evidence, gap, lookup } = find;
  if (plan.children?.[where]) return [evidence(where, at('children', where))];
  const partner = itemsOf(plan.cooperation).find(
    ([, { party, none }]) => !none && lookup.actor(party)?.id === where,
  );
  if (partner) return [evidence(where, at('cooperation', partner[0]))];
  return [gap(where === 'school' ? 'noSchool' : 'noKindergarten', at('children', where))];
}
