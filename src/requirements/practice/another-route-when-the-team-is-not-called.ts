import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';

const where = {
  nb: 'siden Aktivering, de tre listene over hendelser',
  nn: 'sida Aktivering, dei tre listene over hendingar',
  en: 'page Aktivering, the three lists of events',
} as const;

const messages = {
  route: {
    nb: 'Hendelser der teamet vanligvis ikke kalles inn, og planen sier hvem som hjelper: {count}.',
    nn: 'Hendingar der teamet vanlegvis ikkje blir kalla inn, og planen seier kven som hjelper: {count}.',
    en: 'Events where the team is usually not called in and the plan says who helps: {count}.',
  },
  noRoute: {
    nb: 'Teamet kalles vanligvis ikke inn ved denne hendelsen, og planen sier ikke hvem som hjelper i stedet.',
    nn: 'Teamet blir vanlegvis ikkje kalla inn ved denne hendinga, og planen seier ikkje kven som hjelper i staden.',
    en: 'The team is usually not called in for this event, and the plan does not say who helps instead.',
  },
  criteria: {
    nb: 'Hendelser der innkalling vurderes, og planen sier hva som avgjør det, eller hvem som hjelper ellers: {count}.',
    nn: 'Hendingar der innkalling blir vurdert, og planen seier kva som avgjer det, eller kven som hjelper elles: {count}.',
    en: 'Events where calling in is considered and the plan says what decides it, or who helps otherwise: {count}.',
  },
  noCriteria: {
    nb: 'Ved denne hendelsen vurderes det om teamet skal inn. Planen sier ikke hva som avgjør det, eller hvem som hjelper ellers.',
    nn: 'Ved denne hendinga blir det vurdert om teamet skal inn. Planen seier ikkje kva som avgjer det, eller kven som hjelper elles.',
    en: 'For this event it is considered whether the team is called in. The plan does not say what decides it, or who helps otherwise.',
  },
} as const;

export default defineRequirement({
  id: 'another-route-when-the-team-is-not-called',
  code: 'ALR-13',
  group: 'practice',
  obligations: [may(helsekompetanse, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'En vei til hjelp for hver hendelse med «not-usual», og kriterier, en vei eller noen som hjelper imens for hver med «consider». Nettkurset Kriseteam deler hendelsene i tre; at hver skal ha en vei, er vårt råd.',
      nn: 'Ein veg til hjelp for kvar hending med «not-usual», og kriterium, ein veg eller nokon som hjelper imens for kvar med «consider». Nettkurset Kriseteam deler hendingane i tre; at kvar skal ha ein veg, er vårt råd.',
      en: 'A way to help for every event marked “not-usual”, and criteria, a way or somebody who helps meanwhile for every one marked “consider”. The course Kriseteam divides events in three; that each should have a way is our advice.',
    },
  },
  settles: 'met',
  fields: [
    ['events', 0, 'usualActivation'],
    ['events', 0, 'alternativeRoute'],
    ['events', 0, 'criteria'],
    ['events', 0, 'meanwhile'],
  ],
  title: {
    nb: 'En annen vei når teamet ikke kalles inn',
    nn: 'Ein annan veg når teamet ikkje blir kalla inn',
    en: 'Another way when the team is not called in',
  },
  asks: {
    nb: 'Det er god praksis at planen sier hvem som hjelper når teamet ikke kalles inn, og hva som avgjør det når det er tvil.',
    nn: 'Det er god praksis at planen seier kven som hjelper når teamet ikkje blir kalla inn, og kva som avgjer det når det er tvil.',
    en: 'It is good practice that the plan says who helps when the team is not called in, and what decides it in cases of doubt.',
  },
  why: {
    nb: 'Den som får nei fra teamet, skal gå fra samtalen med et annet nummer, ikke med ingenting.',
    nn: 'Den som får nei frå teamet, skal gå frå samtalen med eit anna nummer, ikkje med ingenting.',
    en: 'Whoever is told no by the team should leave the call with another number, not with nothing.',
  },
  advice: {
    nb: 'Skriv én setning i «alternativeRoute»: fastlegen på dagtid, legevakten ellers.',
    nn: 'Skriv éi setning i «alternativeRoute»: fastlegen på dagtid, legevakta elles.',
    en: 'Write one sentence in “alternativeRoute”: the GP in the daytime, the out-of-hours clinic otherwise.',
  },
  pitfall: {
    nb: 'Listen over det teamet ikke gjør, er lang, og ingen linje sier hvem som gjør det.',
    nn: 'Lista over det teamet ikkje gjer, er lang, og inga linje seier kven som gjer det.',
    en: 'The list of what the team does not do is long, and no line says who does it.',
  },
  forHumans: {
    nb: 'Om den andre tjenesten vet om det og har plass.',
    nn: 'Om den andre tenesta veit om det og har plass.',
    en: 'Whether the other service knows of it and has room.',
  },
  example: {
    nb: example('Fastlegen på dagtid, legevakten 116 117 ellers.'),
    nn: example('Fastlegen på dagtid, legevakta 116 117 elles.'),
    en: example('The GP in the daytime, the out-of-hours clinic 116 117 otherwise.'),
  },
  citations: [cite(helsekompetanse, where)],
  messages,
  appliesTo: ({ events }) =>
    itemsOf(events).some(([, event]) => event.usualActivation === 'not-usual' || isConsidered(event)),
  *check({ events }, find) {
    const listed = itemsOf(events);
    const unusual = listed.filter(([, { usualActivation }]) => usualActivation === 'not-usual');
    const considered = listed.filter(([, event]) => isConsidered(event));
    yield* judgeEvents(unusual, hasRoute, ['route', 'noRoute'], find);
    yield* judgeEvents(
      considered,
      (event) => Boolean(event.criteria) || hasRoute(event),
      ['criteria', 'noCriteria'],
      find,
    );
  },
});

type Event = Extract<NonNullable<Plan['events']>, readonly unknown[]>[number];

function* judgeEvents(
  events: readonly (readonly [number, Event])[],
  isAnswered: (event: Event) => boolean,
  [answered, unanswered]: readonly ['route', 'noRoute'] | readonly ['criteria', 'noCriteria'],
  { at, evidence, gap }: Finder<typeof messages>,
): Iterable<Finding> {
  const lacking = events.filter(([, event]) => !isAnswered(event));
  const count = events.length - lacking.length;
  if (count > 0) yield evidence(answered, at('events'), { count });
  for (const [index] of lacking) yield gap(unanswered, at('events', index));
}

const hasRoute = ({ alternativeRoute, meanwhile }: Event): boolean =>
  alternativeRoute !== undefined || meanwhile !== undefined;

const isConsidered = ({ usualActivation }: Event): boolean => usualActivation === 'consider';

function example(route: string): string {
  return `events:
  - id: suicide-risk
    type: suicide-risk-assessment
    usualActivation: not-usual
    alternativeRoute: ${route}
`;
}
