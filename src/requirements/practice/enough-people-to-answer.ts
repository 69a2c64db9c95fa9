import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { alertedMembers } from '../support/alert-graph.ts';
import { anyReachable } from '../support/phone.ts';

const FEWEST_SMALL = 2;
const FEWEST_LARGE = 6;
const where = {
  nb: 'to ved en mindre hendelse, seks ved en større, og avløsning',
  nn: 'to ved ei mindre hending, seks ved ei større, og avløysing',
  en: 'two for a smaller event, six for a larger one, and relief',
} as const;

const messages = {
  enoughForSmall: {
    nb: 'Medlemmer med telefonnummer: {count}. Det er nok til at to kan gå sammen.',
    nn: 'Medlemmer med telefonnummer: {count}. Det er nok til at to kan gå saman.',
    en: 'Members with a phone number: {count}. That is enough for two to go together.',
  },
  tooFewForSmall: {
    nb: 'Medlemmer med telefonnummer: {count}. Tommelfingerregelen er minst to, så ingen går alene til en familie.',
    nn: 'Medlemmer med telefonnummer: {count}. Tommelfingerregelen er minst to, så ingen går åleine til ein familie.',
    en: 'Members with a phone number: {count}. The rule of thumb is at least two, so that nobody goes alone to a family.',
  },
  enoughForLarge: {
    nb: 'Planen har nok egne folk til en større hendelse, eller sier hvem den henter hjelp hos.',
    nn: 'Planen har nok eigne folk til ei større hending, eller seier kven han hentar hjelp hos.',
    en: 'The plan has enough people of its own for a larger event, or says where it gets help.',
  },
  tooFewForLarge: {
    nb: 'Planen gjelder større hendelser med {count} medlemmer som kan nås, og sier ikke hvem den henter hjelp hos. Tommelfingerregelen er seks.',
    nn: 'Planen gjeld større hendingar med {count} medlemmer som kan nåast, og seier ikkje kven han hentar hjelp hos. Tommelfingerregelen er seks.',
    en: 'The plan covers larger events with {count} members who can be reached and does not say where it gets help. The rule of thumb is six.',
  },
  relief: {
    nb: 'Planen sier hvordan hjelperne avløses når innsatsen varer.',
    nn: 'Planen seier korleis hjelparane blir avløyste når innsatsen varer.',
    en: 'The plan says how helpers are relieved when the work goes on.',
  },
  noRelief: {
    nb: 'Planen gjelder større hendelser, men sier ikke hvordan hjelperne avløses når innsatsen varer mer enn et døgn.',
    nn: 'Planen gjeld større hendingar, men seier ikkje korleis hjelparane blir avløyste når innsatsen varer meir enn eit døgn.',
    en: 'The plan covers larger events but does not say how helpers are relieved when the work lasts more than a day and night.',
  },
} as const;

export default defineRequirement({
  id: 'enough-people-to-answer',
  code: 'OCA-11',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Minst to medlemmer som kan nås; minst seks, eller hjelp fra andre, der planen gjelder større hendelser, og en rutine for avløsning der. Tallene er våre.',
      nn: 'Minst to medlemmer som kan nåast; minst seks, eller hjelp frå andre, der planen gjeld større hendingar, og ein rutine for avløysing der. Tala er våre.',
      en: 'At least two members who can be reached; at least six, or help from others, where the plan covers larger events, and a routine for relief there. The numbers are ours.',
    },
  },
  settles: 'met',
  fields: [
    ['team', 'members', 0, 'phones', 0, 'number'],
    ['team', 'members', 0, 'membership'],
    ['team', 'members', 0, 'vacant'],
    ['events', 0, 'scale'],
    ['largeEvents', 'mutualAid', 0, 'contact'],
    ['largeEvents', 'extraResources', 0, 'party'],
    ['largeEvents', 'relief', 'routine'],
    ['helperCare', 'relief'],
    ['operations', 'rota'],
  ],
  title: {
    nb: 'Nok folk til å svare',
    nn: 'Nok folk til å svare',
    en: 'Enough people to answer',
  },
  asks: {
    nb: 'Det er god praksis at minst to kan rykke ut, og at planen for større hendelser har flere å hente og noen som avløser.',
    nn: 'Det er god praksis at minst to kan rykkje ut, og at planen for større hendingar har fleire å hente og nokon som avløyser.',
    en: 'It is good practice that at least two can go out, and that for larger events the plan has more to call on and somebody to relieve them.',
  },
  why: {
    nb: 'Halvparten kan være bortreist eller selv rammet. De som kommer først, er slitne før dag to.',
    nn: 'Halvparten kan vere bortreiste eller sjølve råka. Dei som kjem først, er slitne før dag to.',
    en: 'Half may be away or affected themselves. Those who come first are worn out before day two.',
  },
  advice: {
    nb: 'Avtal med nabokommunen om to til fire personer, og skriv hvem som setter opp vakter fra andre døgn.',
    nn: 'Avtal med nabokommunen om to til fire personar, og skriv kven som set opp vakter frå andre døgn.',
    en: 'Agree with the neighbouring municipality on two to four people, and write who draws up shifts from the second day.',
  },
  pitfall: {
    nb: 'Planen regner med at alle i teamet er hjemme, friske og ledige.',
    nn: 'Planen reknar med at alle i teamet er heime, friske og ledige.',
    en: 'The plan assumes that everyone in the team is at home, well and free.',
  },
  forHumans: {
    nb: 'Hvor mange som faktisk kommer; det vet dere etter en varslingsprøve.',
    nn: 'Kor mange som faktisk kjem; det veit de etter ei varslingsprøve.',
    en: 'How many actually come; an alert drill will tell you.',
  },
  example: same(example()),
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: ({ team }) => itemsOf(team?.members).length > 0,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const count = alertedMembers(plan).filter(([, { phones }]) =>
      anyReachable(itemsOf(phones).map(([, phone]) => phone)),
    ).length;
    const members = at('team', 'members');
    yield count >= FEWEST_SMALL
      ? evidence('enoughForSmall', members, { count })
      : gap('tooFewForSmall', members, { count });
    if (coversLarge(plan)) yield* judgeLarge(plan, count, find);
  },
});

function example(): string {
  return `team:
  members:
    - { id: municipal-psychologist, phones: [{ number: "20 00 12 34", kind: work }] }
    - { id: public-health-nurse, phones: [{ number: "20 00 12 35", kind: work }] }
`;
}

type Find = Finder<typeof messages>;

const coversLarge = ({ events, largeEvents }: Plan): boolean =>
  largeEvents !== undefined || itemsOf(events).some(([, { scale }]) => scale === 'large' || scale === 'both');

function* judgeLarge(plan: Plan, count: number, { at, evidence, gap }: Find): Iterable<Finding> {
  const { mutualAid, extraResources, relief } = plan.largeEvents ?? {};
  const helpFrom = itemsOf(mutualAid).length > 0 ? 'mutualAid' : 'extraResources';
  if (itemsOf(mutualAid).length + itemsOf(extraResources).length > 0)
    yield evidence('enoughForLarge', at('largeEvents', helpFrom));
  else if (count >= FEWEST_LARGE) yield evidence('enoughForLarge', at('team', 'members'));
  else yield gap('tooFewForLarge', at('largeEvents', 'mutualAid'), { count });

  if (relief?.routine) yield evidence('relief', at('largeEvents', 'relief', 'routine'));
  else if (plan.helperCare?.relief) yield evidence('relief', at('helperCare', 'relief'));
  else if (plan.operations?.rota) yield evidence('relief', at('operations', 'rota'));
  else yield gap('noRelief', at('largeEvents', 'relief'));
}
