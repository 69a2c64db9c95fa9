import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { isPositiveDuration } from '../../util/plain-date.ts';
import { letterOnFollowUp, underProactive } from '../support/follow-up-sources.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

export default defineRequirement({
  id: 'proactive-recontact',
  code: 'PRO-02',
  group: 'proactive-follow-up',
  obligations: [
    should(rvtsModel, underProactive, { binds: 'plan' }),
    should(letter2022, letterOnFollowUp, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'recontact', 'routine'],
    ['followUp', 'recontact', 'after'],
    ['followUp', 'recontact', 'attempts'],
    ['followUp', 'recontact', 'responsible'],
  ],
  title: {
    nb: 'Ny kontakt når hjelpen først ikke tas imot',
    nn: 'Ny kontakt når hjelpa først ikkje blir teken imot',
    en: 'Renewed contact if help was declined',
  },
  asks: {
    nb: 'Planen bør si at kommunen tar ny kontakt etter en tid når noen ikke ville eller kunne ta imot hjelp med en gang.',
    nn: 'Planen bør seie at kommunen tek ny kontakt etter ei tid når nokon ikkje ville eller kunne ta imot hjelp med ein gong.',
    en: 'The plan should say that the municipality makes contact again after a while when someone would not or could not take help at first.',
  },
  why: {
    nb: 'Mange sier at de klarer seg de første dagene. Det er når huset blir stille, at de kunne trengt at noen ringte igjen.',
    nn: 'Mange seier at dei klarer seg dei første dagane. Det er når huset blir stilt, at dei kunne trengt at nokon ringde att.',
    en: 'Many say they are managing in the first days. It is when the house goes quiet that they could have used another call.',
  },
  advice: {
    nb: 'Skriv hvem som ringer igjen, og omtrent når, for eksempel etter to uker. Spør om lov i den første samtalen.',
    nn: 'Skriv kven som ringjer att, og om lag når, til dømes etter to veker. Spør om lov i den første samtalen.',
    en: 'Write who calls again and roughly when, for example after two weeks. Ask for permission in the first talk.',
  },
  pitfall: {
    nb: 'Et nei den første dagen blir stående som svaret, og ingen spør igjen.',
    nn: 'Eit nei den første dagen blir ståande som svaret, og ingen spør att.',
    en: 'A no on the first day stands as the answer, and nobody asks again.',
  },
  forHumans: {
    nb: 'Om den nye kontakten respekterer et nei, og hvordan dere vurderer samtykke.',
    nn: 'Om den nye kontakten respekterer eit nei, og korleis de vurderer samtykke.',
    en: 'Whether the renewed contact respects a no, and how you judge consent.',
  },
  citations: [cite(rvtsModel, underProactive), cite(letter2022, letterOnFollowUp)],
  messages: {
    ...referenceMessages,
    recontact: {
      nb: 'Planen sier at det tas ny kontakt med den som først takket nei.',
      nn: 'Planen seier at det blir teke ny kontakt med den som først takka nei.',
      en: 'The plan says that whoever first declined is contacted again.',
    },
    noRecontact: {
      nb: 'Planen sier ikke at det tas ny kontakt med den som først ikke ville eller kunne ta imot hjelp.',
      nn: 'Planen seier ikkje at det blir teke ny kontakt med den som først ikkje ville eller kunne ta imot hjelp.',
      en: 'The plan does not say that someone who would not or could not take help at first is contacted again.',
    },
    noAttempts: {
      nb: 'Antall nye forsøk er satt til null. Da blir det ingen ny kontakt.',
      nn: 'Talet på nye forsøk er sett til null. Då blir det ingen ny kontakt.',
      en: 'The number of new attempts is set to zero, so no new contact is made.',
    },
    afterNoTime: {
      nb: 'Tiden før ny kontakt er null. Er det riktig? Rådet er å ta kontakt igjen etter en tid.',
      nn: 'Tida før ny kontakt er null. Er det rett? Rådet er å ta kontakt att etter ei tid.',
      en: 'The time before renewed contact is zero. Is that right? The advice is to make contact again after a while.',
    },
    whenNotSaid: {
      nb: 'Planen sier ikke hvor lenge det går før ny kontakt. Kilden sier bare «etter en tid»; et tidspunkt er et råd fra praksis.',
      nn: 'Planen seier ikkje kor lenge det går før ny kontakt. Kjelda seier berre «etter en tid»; eit tidspunkt er eit råd frå praksis.',
      en: 'The plan does not say how long it is before renewed contact. The source only says “after a while”; a time is advice from practice.',
    },
    nobodyResponsible: {
      nb: 'Planen sier ikke hvem som tar den nye kontakten. Det er et råd fra praksis.',
      nn: 'Planen seier ikkje kven som tek den nye kontakten. Det er eit råd frå praksis.',
      en: 'The plan does not say who makes the renewed contact. This is advice from practice.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, question, remark } = find;
    const { routine, after, attempts, responsible } = plan.followUp?.recontact ?? {};
    const told = (['routine', 'after', 'attempts'] as const).find((key) => plan.followUp?.recontact?.[key]);
    if (told) yield evidence('recontact', at('followUp', 'recontact', told));
    if (attempts === 0) yield gap('noAttempts', at('followUp', 'recontact', 'attempts'));
    else if (!told) yield gap('noRecontact', at('followUp', 'recontact'));

    if (after && !isPositiveDuration(after))
      yield question('afterNoTime', at('followUp', 'recontact', 'after'));
    if (!after && (routine || attempts)) yield remark('whenNotSaid', at('followUp', 'recontact', 'after'));
    const place = at('followUp', 'recontact', 'responsible');
    if (!responsible && told) yield remark('nobodyResponsible', place);
    yield* askIfUnknown(find, responsible, place);
  },
});
