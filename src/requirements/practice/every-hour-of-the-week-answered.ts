import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';
import rvtsPlanV1 from '../../reference/sources/rvts-plan-v1.ts';
import { noneMessages } from '../support/none.ts';
import { hoursPlace, saysHours, weekCover, windowFields } from '../support/week-cover.ts';
import { weekInWords } from '../support/week-words.ts';

const where = {
  nb: 'avsnittet om hele døgnet og telefonvakt',
  nn: 'avsnittet om heile døgnet og telefonvakt',
  en: 'the paragraph on round the clock and telephone on-call',
} as const;

const messages = {
  ...noneMessages,
  answered: {
    nb: 'Hele timer i uken der planen sier hvem som svarer: {hours} av 168.',
    nn: 'Heile timar i veka der planen seier kven som svarar: {hours} av 168.',
    en: 'Whole hours of the week in which the plan says who answers: {hours} of 168.',
  },
  nobody: {
    nb: 'Ingen er satt opp til å svare {when}.',
    nn: 'Ingen er sett opp til å svare {when}.',
    en: 'Nobody is named to answer {when}.',
  },
  unnamed: {
    nb: 'Planen har tidsrommet, men sier ikke hvem som svarer {when}.',
    nn: 'Planen har tidsrommet, men seier ikkje kven som svarar {when}.',
    en: 'The plan has the hours but does not say who answers {when}.',
  },
  onlyCallList: {
    nb: 'Bare teamet selv står oppført, og ingen i teamet har plikt til å svare {when}. En varslingsliste er ikke en vakt.',
    nn: 'Berre teamet sjølv står oppført, og ingen i teamet har plikt til å svare {when}. Ei varslingsliste er ikkje ei vakt.',
    en: 'Only the team itself is listed, and nobody in the team is bound to answer {when}. A call list is not a rota.',
  },
  substituteThen: {
    nb: 'Svarer den som står i «substituteCover», {when}? Skriv det i tidsrommene, så ser alle det.',
    nn: 'Svarar den som står i «substituteCover», {when}? Skriv det i tidsromma, så ser alle det.',
    en: 'Does the one named in “substituteCover” answer {when}? Write it in the windows so that everyone sees it.',
  },
  beyondRota: {
    nb: 'Teamet står som den som svarer {when}, men det er utenfor timene i vaktordningen. Har noen plikt til å svare da?',
    nn: 'Teamet står som den som svarar {when}, men det er utanfor timane i vaktordninga. Har nokon plikt til å svare då?',
    en: 'The team is listed as answering {when}, but that is outside the hours of the rota. Is anybody bound to answer then?',
  },
  delegatedWhen: {
    nb: 'Vakten er gitt til andre. I hvilke timer svarer de? Skriv det i «hours» eller i tidsrommene.',
    nn: 'Vakta er gitt til andre. I kva timar svarar dei? Skriv det i «hours» eller i tidsromma.',
    en: 'The duty is given to others. In which hours do they answer? Write it in “hours” or in the windows.',
  },
  whoIsMeant: {
    nb: 'Den som skal svare her, finnes ikke i planen. Hvem er ment?',
    nn: 'Den som skal svare her, finst ikkje i planen. Kven er meint?',
    en: 'The one who is to answer here is not in the plan. Who is meant?',
  },
} as const;

export default defineRequirement({
  id: 'every-hour-of-the-week-answered',
  code: 'OCA-01',
  group: 'practice',
  obligations: [may(rvtsPlanV1, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Alle 168 timene i uken, regnet av tidsrommene, vaktordningen og det som er gitt til andre. En varslingsliste regnes aldri som dekning. RVTS skriver at kommunen skal kunne gi hjelp hele døgnet, for eksempel gjennom legevakten; at planen viser hver time, er vår regel.',
      nn: 'Alle 168 timane i veka, rekna av tidsromma, vaktordninga og det som er gitt til andre. Ei varslingsliste er aldri rekna som dekning. RVTS skriv at kommunen skal kunne gi hjelp heile døgnet, til dømes gjennom legevakta; at planen viser kvar time, er regelen vår.',
      en: 'All 168 hours of the week, worked out from the windows, the rota and what is given to others. A call list never counts as cover. RVTS writes that the municipality must be able to help round the clock, for example through the out-of-hours clinic; that the plan shows every hour is our rule.',
    },
  },
  settles: 'met',
  fields: [
    ...windowFields,
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
    ['resourcing', 'onCall', 'responsible'],
    ['resourcing', 'substituteCover', 'party'],
  ],
  title: {
    nb: 'Noen svarer i alle ukens 168 timer',
    nn: 'Nokon svarar i alle dei 168 timane i veka',
    en: 'Somebody answers in all 168 hours of the week',
  },
  asks: {
    nb: 'Det er god praksis at planen viser hvem som svarer i hver time av uken: teamet, legevakten eller en annen som har det som plikt.',
    nn: 'Det er god praksis at planen viser kven som svarar i kvar time av veka: teamet, legevakta eller ein annan som har det som plikt.',
    en: 'It is good practice that the plan shows who answers in every hour of the week: the team, the clinic or somebody else whose duty it is.',
  },
  why: {
    nb: 'Det er fredag klokken fire de fleste kontorer stenger, og lørdag natt det skjer.',
    nn: 'Det er fredag klokka fire dei fleste kontor stengjer, og laurdag natt det hender.',
    en: 'It is on Friday at four that most offices close, and on Saturday night that it happens.',
  },
  advice: {
    nb: 'Fyll hullene i «windows». Ofte er én linje nok: legevakten, alle dager, resten av døgnet.',
    nn: 'Fyll hola i «windows». Ofte er éi linje nok: legevakta, alle dagar, resten av døgnet.',
    en: 'Fill the holes in “windows”. Often one line is enough: the clinic, every day, the rest of the hours.',
  },
  pitfall: {
    nb: 'Teamets varslingsliste står som svar om natten, men ingen har plikt til å ta telefonen.',
    nn: 'Varslingslista til teamet står som svar om natta, men ingen har plikt til å ta telefonen.',
    en: 'The team’s call list stands as the answer at night, but nobody is bound to pick up.',
  },
  forHumans: {
    nb: 'Om den som svarer, vet at det er deres time, og hva de skal gjøre.',
    nn: 'Om den som svarar, veit at det er deira time, og kva dei skal gjere.',
    en: 'Whether those who answer know that the hour is theirs, and what to do.',
  },
  example: same(example()),
  citations: [
    cite(rvtsPlanV1, where),
    cite(helsekompetanse, { nb: 'siden Aktivering', nn: 'sida Aktivering', en: 'page Aktivering' }),
  ],
  messages,
  appliesTo: (plan) =>
    saysHours(plan) ||
    noneBecause(plan.availability?.windows) !== undefined ||
    plan.resourcing?.onCall?.type === 'delegated',
  *check(plan, find) {
    const { at, evidence, question, lookup } = find;
    const windows = at('availability', 'windows');
    const { minutesAnswered, shifts } = weekCover(plan, lookup);
    const isNone = noneBecause(plan.availability?.windows) !== undefined;
    if (isNone) {
      yield evidence('saysNone', windows);
      yield question('whatInstead', windows);
    }
    if (minutesAnswered > 0) {
      yield evidence('answered', hoursPlace(plan, find), { hours: Math.floor(minutesAnswered / 60) });
    }
    for (const { surety, window } of shifts) {
      if (surety !== 'unknown') continue;
      const isWindow = window !== undefined;
      const place = isWindow
        ? at('availability', 'windows', window, 'party')
        : at('resourcing', 'onCall', 'responsible');
      yield question('whoIsMeant', place);
    }
    if (!isNone || saysHours(plan)) yield* judgeOpenHours(plan, find);
  },
});

function example(): string {
  return `availability:
  windows:
    - { days: [every-day], from: "08:00", to: "22:00", party: crisis-team }
    - { days: [every-day], from: "22:00", to: "08:00", party: emergency-clinic }
`;
}

type Find = Finder<typeof messages>;

function* judgeOpenHours(plan: Plan, find: Find): Iterable<Finding> {
  const { at, gap, question, lookup } = find;
  const { open } = weekCover(plan, lookup);
  const place = hoursPlace(plan, find);
  const beyond = open['beyond-rota'];
  const listed = open['call-list'];
  if (open.unnamed.length > 0) yield gap('unnamed', place, { when: weekInWords(open.unnamed) });
  if (beyond.length > 0) yield question('beyondRota', place, { when: weekInWords(beyond) });
  if (lookup.party(plan.resourcing?.substituteCover?.party)) {
    const left = [open.nobody, listed].filter((stretches) => stretches.length > 0);
    const substitute = at('resourcing', 'substituteCover', 'party');
    for (const stretches of left)
      yield question('substituteThen', substitute, { when: weekInWords(stretches) });
    return;
  }
  const type = at('resourcing', 'onCall', 'type');
  if (listed.length > 0) yield gap('onlyCallList', type, { when: weekInWords(listed) });
  if (open.nobody.length === 0) return;
  yield isDelegatedSometime(plan)
    ? question('delegatedWhen', type)
    : gap('nobody', place, { when: weekInWords(open.nobody) });
}

const isDelegatedSometime = ({ resourcing }: Plan): boolean =>
  resourcing?.onCall?.type === 'delegated' && itemsOf(resourcing.onCall.hours).length === 0;
