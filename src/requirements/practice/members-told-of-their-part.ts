import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import fkb from '../../reference/sources/fkb.ts';

const where = { nb: '§ 4 bokstav b', nn: '§ 4 bokstav b', en: '§ 4 letter b' } as const;

export default defineRequirement({
  id: 'members-told-of-their-part',
  code: 'CON-04',
  group: 'practice',
  obligations: [
    may(fkb, where, { binds: 'plan', basis: 'practice' }),
    must(fkb, where, { binds: 'overall-plan' }),
  ],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'En dato for hvert medlem. Regelen om varslingslisten gjelder overordnet beredskapsplan; her følges den som god praksis.',
      nn: 'Ein dato for kvart medlem. Regelen om varslingslista gjeld overordna beredskapsplan; her er han god praksis.',
      en: 'A date for each member. The rule on the alert list binds the overall preparedness plan; here it is followed as good practice.',
    },
  },
  settles: 'met',
  fields: [
    ['team', 'members', 0, 'id'],
    ['team', 'members', 0, 'informedOn'],
    ['team', 'members', 0, 'vacant'],
  ],
  title: {
    nb: 'Medlemmer som kjenner rollen sin',
    nn: 'Medlemmer som kjenner rolla si',
    en: 'Members who know their part',
  },
  asks: {
    nb: 'Det er god praksis at alle på listen har fått vite hva de er satt opp til, og at planen har datoen.',
    nn: 'Det er god praksis at alle på lista har fått vite kva dei er sette opp til, og at planen har datoen.',
    en: 'It is good practice that everyone on the list has been told what they are down for, and that the plan has the date.',
  },
  why: {
    nb: 'Den som først om natten får høre at hun står i planen, har ikke ordnet barnevakt, bil eller hvem hun skal møte.',
    nn: 'Den som først om natta får høyre at ho står i planen, har ikkje ordna barnevakt, bil eller kven ho skal møte.',
    en: 'Whoever hears only at night that she is in the plan has not arranged a babysitter, a car or whom to meet.',
  },
  advice: {
    nb: 'Snakk med hvert medlem om plassen i planen, og skriv dagen i informedOn.',
    nn: 'Snakk med kvart medlem om plassen i planen, og skriv dagen i informedOn.',
    en: 'Talk with each member about their place in the plan, and write the day in informedOn.',
  },
  pitfall: {
    nb: 'Navnet er ført opp fordi stillingen «hører til» i teamet, uten at noen har spurt.',
    nn: 'Namnet er ført opp fordi stillinga «høyrer til» i teamet, utan at nokon har spurt.',
    en: 'The name was entered because the post “belongs” in the team, and nobody asked.',
  },
  forHumans: {
    nb: 'Om medlemmet har tid og lyst, og vet hva som ventes.',
    nn: 'Om medlemmet har tid og lyst, og veit kva som blir venta.',
    en: 'Whether the member has the time and the will, and knows what is expected.',
  },
  citations: [cite(fkb, where)],
  messages: {
    told: {
      nb: 'Medlemmer som er informert om at de står i planen: {count}.',
      nn: 'Medlemmer som er informerte om at dei står i planen: {count}.',
      en: 'Members who have been told that they are in the plan: {count}.',
    },
    noneTold: {
      nb: 'Planen viser ikke at noen av medlemmene er informert om at de står i den.',
      nn: 'Planen viser ikkje at nokon av medlemmene er informerte om at dei står i han.',
      en: 'The plan does not show that any of the members has been told that they are in it.',
    },
    notTold: {
      nb: 'Planen viser ikke at dette medlemmet er informert om plassen sin.',
      nn: 'Planen viser ikkje at dette medlemmet er informert om plassen sin.',
      en: 'The plan does not show that this member has been told of their place.',
    },
    toldInFuture: {
      nb: 'Datoen har ikke vært ennå. Er medlemmet informert?',
      nn: 'Datoen har ikkje vore enno. Er medlemmet informert?',
      en: 'The date has not come yet. Has the member been told?',
    },
  },
  appliesTo: ({ team }) => itemsOf(team?.members).some(([, { vacant }]) => !vacant),
  *check(plan, { at, asOf, evidence, gap, question }) {
    const members = filledPlaces(plan);
    if (members.every(([, { informedOn }]) => !informedOn))
      return yield gap('noneTold', at('team', 'members'));
    for (const [index, { informedOn }] of members) {
      if (informedOn && informedOn <= asOf) continue;
      const place = at('team', 'members', index, 'informedOn');
      yield informedOn ? question('toldInFuture', place) : gap('notTold', place);
    }
    const told = members.filter(([, { informedOn }]) => informedOn && informedOn <= asOf).length;
    if (told > 0) yield evidence('told', at('team', 'members'), { count: told });
  },
});

const filledPlaces = (plan: Plan) => itemsOf(plan.team?.members).filter(([, { vacant }]) => !vacant);
