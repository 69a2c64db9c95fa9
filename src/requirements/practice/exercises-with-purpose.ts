import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import dsbExercises from '../../reference/sources/dsb-exercises.ts';

const where = {
  nb: 'del 2, Hensikt, mål og indikatorer',
  nn: 'del 2, Føremål, mål og indikatorar',
  en: 'part 2, Hensikt, mål og indikatorer (Purpose, aims and indicators)',
} as const;

export default defineRequirement({
  id: 'exercises-with-purpose',
  code: 'EXE-08',
  group: 'practice',
  obligations: [may(dsbExercises, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Et mål og minst én del av planen for hver planlagt øvelse. DSB ber om hensikt, mål og indikatorer; at målet knyttes til en del av planen, er vår regel.',
      nn: 'Eit mål og minst éin del av planen for kvar planlagd øving. DSB ber om føremål, mål og indikatorar; at målet blir knytt til ein del av planen, er vår regel.',
      en: 'An aim and at least one part of the plan for each planned exercise. DSB asks for purpose, aims and indicators; that the aim is tied to a part of the plan is our rule.',
    },
  },
  settles: 'met',
  fields: [
    ['exercises', 'planned', 0, 'aim'],
    ['exercises', 'planned', 0, 'covers'],
  ],
  title: {
    nb: 'Øvelser med et mål',
    nn: 'Øvingar med eit mål',
    en: 'Exercises with an aim',
  },
  asks: {
    nb: 'Det er god praksis at hver planlagt øvelse har et mål, og at den sier hvilke deler av planen den prøver.',
    nn: 'Det er god praksis at kvar planlagd øving har eit mål, og at ho seier kva delar av planen ho prøver.',
    en: 'It is good practice that each planned exercise has an aim, and says which parts of the plan it tries.',
  },
  why: {
    nb: 'Uten et mål blir evalueringen «det var nyttig». Med et mål blir den ja, nei eller nesten.',
    nn: 'Utan eit mål blir evalueringa «det var nyttig». Med eit mål blir ho ja, nei eller nesten.',
    en: 'Without an aim the evaluation is “it was useful”. With one it is yes, no or nearly.',
  },
  advice: {
    nb: 'Skriv ett mål som kan besvares med ja eller nei, gjerne med et tall eller et klokkeslett, og kryss av delene av planen i covers.',
    nn: 'Skriv eitt mål ein kan svare ja eller nei på, gjerne med eit tal eller eit klokkeslett, og kryss av delane av planen i covers.',
    en: 'Write one aim that can be answered with yes or no, preferably with a number or a time, and tick the parts of the plan in covers.',
  },
  pitfall: {
    nb: 'Målet er «å øve samhandling».',
    nn: 'Målet er «å øve samhandling».',
    en: 'The aim is “to practise cooperation”.',
  },
  forHumans: {
    nb: 'Om målet er det viktigste å øve på nå, og om noen kan måle det.',
    nn: 'Om målet er det viktigaste å øve på no, og om nokon kan måle det.',
    en: 'Whether the aim is what most needs practice now, and whether anybody can measure it.',
  },
  citations: [cite(dsbExercises, where)],
  messages: {
    aim: {
      nb: 'Den planlagte øvelsen har et mål.',
      nn: 'Den planlagde øvinga har eit mål.',
      en: 'The planned exercise has an aim.',
    },
    noAim: {
      nb: 'Planen sier ikke hva målet med øvelsen er.',
      nn: 'Planen seier ikkje kva målet med øvinga er.',
      en: 'The plan does not say what the aim of the exercise is.',
    },
    parts: {
      nb: 'Planen sier hvilke deler av planen øvelsen prøver.',
      nn: 'Planen seier kva delar av planen øvinga prøver.',
      en: 'The plan says which parts of it the exercise tries.',
    },
    noParts: {
      nb: 'Planen sier ikke hvilke deler av planen øvelsen prøver.',
      nn: 'Planen seier ikkje kva delar av planen øvinga prøver.',
      en: 'The plan does not say which parts of it the exercise tries.',
    },
  },
  appliesTo: ({ exercises }) => itemsOf(exercises?.planned).length > 0,
  *check({ exercises }, { at, evidence, gap }) {
    for (const [index, { aim, covers = [] }] of itemsOf(exercises?.planned)) {
      const forAim = at('exercises', 'planned', index, 'aim');
      const forParts = at('exercises', 'planned', index, 'covers');
      yield aim ? evidence('aim', forAim) : gap('noAim', forAim);
      yield covers.length > 0 ? evidence('parts', forParts) : gap('noParts', forParts);
    }
  },
});
