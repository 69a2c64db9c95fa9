import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { daysBetween } from '../../util/plain-date.ts';

const where = {
  nb: 'om samarbeidsavtaler',
  nn: 'om samarbeidsavtalar',
  en: 'on cooperation agreements',
} as const;

export default defineRequirement({
  id: 'agreements-in-force',
  code: 'DOC-08',
  group: 'practice',
  obligations: [may(rvtsPlan, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Ingen avtale er utløpt, siste dag medregnet, og hver har en sluttdato, et intervall for gjennomgang eller en dato for den siste. RVTS tilrår avtaler; at de skal ha en slik dato, er et råd fra praksis.',
      nn: 'Ingen avtale har gått ut, siste dag medrekna, og kvar har ein sluttdato, eit intervall for gjennomgang eller ein dato for den siste. RVTS tilrår avtalar; at dei skal ha ein slik dato, er eit råd frå praksis.',
      en: 'No agreement has lapsed, the last day included, and each has an end date, an interval for review or the date of the last one. RVTS recommends agreements; that they should have such a date is advice from practice.',
    },
  },
  settles: 'met',
  fields: [
    ['agreements', 0, 'title'],
    ['agreements', 0, 'validTo'],
    ['agreements', 0, 'reviewInterval'],
    ['agreements', 0, 'reviewedOn'],
  ],
  title: {
    nb: 'Avtaler som fortsatt gjelder',
    nn: 'Avtalar som framleis gjeld',
    en: 'Agreements that still apply',
  },
  asks: {
    nb: 'Det er god praksis at avtalene planen bygger på, gjelder nå, og at det er bestemt når de skal ses på igjen.',
    nn: 'Det er god praksis at avtalane planen byggjer på, gjeld no, og at det er bestemt når dei skal sjåast på att.',
    en: 'It is good practice that the agreements the plan builds on apply now, and that it is decided when they are looked at again.',
  },
  why: {
    nb: 'Røde Kors kommer uansett. Men hvem betaler, og hvem er forsikret, sto i avtalen som gikk ut i fjor.',
    nn: 'Raude Krossen kjem uansett. Men kven betaler, og kven er forsikra, stod i avtalen som gjekk ut i fjor.',
    en: 'The Red Cross comes anyway. But who pays and who is insured stood in the agreement that lapsed last year.',
  },
  advice: {
    nb: 'Forny avtalen, eller ta den ut. Gjelder den uten sluttdato, skriv hvor ofte den gås gjennom.',
    nn: 'Forny avtalen, eller ta han ut. Gjeld han utan sluttdato, skriv kor ofte han blir gått gjennom.',
    en: 'Renew the agreement or take it out. If it has no end date, write how often it is gone through.',
  },
  pitfall: {
    nb: 'Avtalen fornyes «automatisk», og ingen av partene har lest den siden den ble undertegnet.',
    nn: 'Avtalen blir fornya «automatisk», og ingen av partane har lese han sidan han blei underskriven.',
    en: 'The agreement is renewed “automatically”, and neither party has read it since it was signed.',
  },
  forHumans: {
    nb: 'Om partene fortsatt kan gi det de har lovet.',
    nn: 'Om partane framleis kan gi det dei har lova.',
    en: 'Whether the parties can still give what they have promised.',
  },
  citations: [cite(rvtsPlan, where)],
  messages: {
    applies: {
      nb: 'Avtalen gjelder, og det er bestemt når den skal ses på igjen.',
      nn: 'Avtalen gjeld, og det er bestemt når han skal sjåast på att.',
      en: 'The agreement applies, and it is decided when it is looked at again.',
    },
    lapsed: {
      nb: 'Denne avtalen gikk ut for {days} dager siden.',
      nn: 'Denne avtalen gjekk ut for {days} dagar sidan.',
      en: 'This agreement lapsed {days} days ago.',
    },
    noEnd: {
      nb: 'Avtalen har verken sluttdato eller en dag den skal ses på igjen.',
      nn: 'Avtalen har korkje sluttdato eller ein dag han skal sjåast på att.',
      en: 'The agreement has neither an end date nor a day on which it is looked at again.',
    },
  },
  appliesTo: ({ agreements }) => itemsOf(agreements).length > 0,
  *check({ agreements }, { at, asOf, evidence, gap }) {
    for (const [index, { validTo, reviewInterval, reviewedOn }] of itemsOf(agreements)) {
      const place = at('agreements', index, 'validTo');
      if (validTo !== undefined && validTo < asOf)
        yield gap('lapsed', place, { days: daysBetween(validTo, asOf) });
      else if (validTo ?? reviewInterval ?? reviewedOn) yield evidence('applies', at('agreements', index));
      else yield gap('noEnd', place);
    }
  },
});
