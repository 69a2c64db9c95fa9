import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import fkb from '../../reference/sources/fkb.ts';
import { daysBetween, hasElapsed } from '../../util/plain-date.ts';

const where = { nb: '§ 7 første ledd', nn: '§ 7 første ledd', en: '§ 7 first paragraph' } as const;

export default defineRequirement({
  id: 'overall-plan-exercised',
  code: 'EXE-02',
  group: 'practice',
  obligations: [must(fkb, where, { binds: 'overall-plan' })],
  ground: {
    label: 'law',
    threshold: {
      nb: 'Annethvert år (24 måneder) for den overordnede beredskapsplanen. Regelen gjelder ikke denne planen.',
      nn: 'Annakvart år (24 månader) for den overordna beredskapsplanen. Regelen gjeld ikkje denne planen.',
      en: 'Every second year (24 months) for the overall preparedness plan. The rule does not bind this plan.',
    },
  },
  settles: 'met',
  fields: [['governance', 'overallPlan', 'exercisedOn']],
  title: {
    nb: 'Øvelse av den overordnede planen',
    nn: 'Øving av den overordna planen',
    en: 'Exercise of the overall plan',
  },
  asks: {
    nb: 'Den overordnede beredskapsplanen skal øves minst annethvert år. Plikten gjelder den planen; her vises bare om datoen er kjent.',
    nn: 'Den overordna beredskapsplanen skal øvast minst annakvart år. Plikta gjeld den planen; her blir det berre vist om datoen er kjend.',
    en: 'The overall preparedness plan must be exercised at least every second year. The duty binds that plan; here it is only shown whether the date is known.',
  },
  why: {
    nb: 'Når kommunen øver den store planen, er det den billigste anledningen teamet har til å øve sin.',
    nn: 'Når kommunen øver den store planen, er det det billegaste høvet teamet har til å øve sin.',
    en: 'When the municipality exercises the big plan, it is the cheapest occasion the team has to exercise its own.',
  },
  advice: {
    nb: 'Spør beredskapslederen når den overordnede planen sist ble øvd, skriv datoen, og be om å få være med neste gang.',
    nn: 'Spør beredskapsleiaren når den overordna planen sist blei øvd, skriv datoen, og be om å få vere med neste gong.',
    en: 'Ask the preparedness manager when the overall plan was last exercised, write the date, and ask to join next time.',
  },
  pitfall: {
    nb: 'Kriseledelsen øver uten at den psykososiale oppfølgingen er med i scenarioet.',
    nn: 'Kriseleiinga øver utan at den psykososiale oppfølginga er med i scenarioet.',
    en: 'Crisis management exercises without psychosocial follow-up in the scenario.',
  },
  forHumans: {
    nb: 'Om teamet hadde en rolle i øvelsen.',
    nn: 'Om teamet hadde ei rolle i øvinga.',
    en: 'Whether the team had a part in the exercise.',
  },
  citations: [cite(fkb, where)],
  messages: {
    exercised: {
      nb: 'Den overordnede planen er øvd de siste 24 månedene.',
      nn: 'Den overordna planen er øvd dei siste 24 månadene.',
      en: 'The overall plan has been exercised in the last 24 months.',
    },
    tooLongAgo: {
      nb: 'Det er {days} dager siden den overordnede planen ble øvd, mer enn 24 måneder. Det gjelder den planen, ikke denne.',
      nn: 'Det er {days} dagar sidan den overordna planen blei øvd, meir enn 24 månader. Det gjeld den planen, ikkje denne.',
      en: 'It is {days} days since the overall plan was exercised, more than 24 months. This concerns that plan, not this one.',
    },
    whenExercised: {
      nb: 'Når ble den overordnede planen sist øvd? Det gjelder den planen, ikke denne.',
      nn: 'Når blei den overordna planen sist øvd? Det gjeld den planen, ikkje denne.',
      en: 'When was the overall plan last exercised? This concerns that plan, not this one.',
    },
    exercisedAhead: {
      nb: 'Datoen for øvelsen har ikke vært ennå. Når ble den overordnede planen sist øvd?',
      nn: 'Datoen for øvinga har ikkje vore enno. Når blei den overordna planen sist øvd?',
      en: 'The date of the exercise has not come yet. When was the overall plan last exercised?',
    },
  },
  appliesTo: ({ governance }) => governance?.overallPlan !== undefined,
  *check({ governance }, { at, asOf, evidence, gap, question }) {
    const place = at('governance', 'overallPlan', 'exercisedOn');
    const on = governance?.overallPlan?.exercisedOn;
    if (!on) yield question('whenExercised', place);
    else if (on > asOf) yield question('exercisedAhead', place);
    else if (hasElapsed(on, 'P24M', asOf)) yield gap('tooLongAgo', place, { days: daysBetween(on, asOf) });
    else yield evidence('exercised', place);
  },
});
