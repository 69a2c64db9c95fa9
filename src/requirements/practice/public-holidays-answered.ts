import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import {
  holidaysFrom,
  holidaysInWords,
  isNamedForHolidays,
  minutesOpen,
  openHolidays,
} from '../support/holiday-cover.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';
import { bindsNobody, hasWindows, hoursPlace, windowFields } from '../support/week-cover.ts';

const where = {
  nb: 'alle helligdager det neste året',
  nn: 'alle heilagdagar det neste året',
  en: 'all public holidays of the coming year',
} as const;

const messages = {
  ...referenceMessages,
  named: {
    nb: 'Planen sier hvem som svarer på helligdager.',
    nn: 'Planen seier kven som svarar på heilagdagar.',
    en: 'The plan says who answers on public holidays.',
  },
  hoursHold: {
    nb: 'Helligdager det neste året der timene i planen dekker hele døgnet: {count} av {all}.',
    nn: 'Heilagdagar det neste året der timane i planen dekkjer heile døgnet: {count} av {all}.',
    en: 'Public holidays of the coming year that the hours in the plan cover in full: {count} of {all}.',
  },
  openHolidays: {
    nb: 'På disse helligdagene det neste året står det ikke hvem som svarer, i alt {hours} timer: {when}.',
    nn: 'På desse heilagdagane det neste året står det ikkje kven som svarar, i alt {hours} timar: {when}.',
    en: 'On these public holidays of the coming year the plan does not say who answers, {hours} hours in all: {when}.',
  },
  doesTextCover: {
    nb: 'Planen beskriver høytidene uten å sette opp hvem som svarer. Dekker teksten disse timene: {when}?',
    nn: 'Planen skildrar høgtidene utan å setje opp kven som svarar. Dekkjer teksten desse timane: {when}?',
    en: 'The plan describes the holidays without naming who answers. Does the text cover these hours: {when}?',
  },
  listOnHolidays: {
    nb: 'Den som er satt opp for helligdager, er teamet, og ingen i teamet har plikt til å svare. Regnes det med at noen gjør det?',
    nn: 'Den som er sett opp for heilagdagar, er teamet, og ingen i teamet har plikt til å svare. Reknar de med at nokon gjer det?',
    en: 'The one named for public holidays is the team, and nobody in it is bound to answer. Is it assumed that somebody will?',
  },
  weakestWeeks: {
    nb: 'Planen nevner ikke {weeks}. Helsedirektoratet har bedt om ekstra oppmerksomhet i julen; resten er en tommelfingerregel om uker med få folk.',
    nn: 'Planen nemner ikkje {weeks}. Helsedirektoratet har bede om ekstra merksemd i jula; resten er ein tommelfingerregel om veker med få folk.',
    en: 'The plan does not mention {weeks}. The Directorate has asked for extra attention at Christmas; the rest is a rule of thumb on weeks with few people.',
  },
} as const;

export default defineRequirement({
  id: 'public-holidays-answered',
  code: 'OCA-07',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Hver time av hver helligdag i tolv måneder fra kontrolldagen, også de bevegelige. Tidsrom for bestemte hverdager regnes som stengt på en helligdag når de omfatter arbeidstiden; «every-day», kvelder og netter regnes med.',
      nn: 'Kvar time av kvar heilagdag i tolv månader frå kontrolldagen, dei rørlege òg. Tidsrom for bestemte kvardagar er rekna som stengde på ein heilagdag når dei omfattar arbeidstida; «every-day», kveldar og netter er rekna med.',
      en: 'Every hour of every public holiday in the twelve months from the day of the check, the moveable ones included. Windows for particular weekdays count as closed on a holiday when they include working hours; “every-day”, evenings and nights count.',
    },
  },
  settles: 'met',
  fields: [
    ['availability', 'publicHolidays', 'party'],
    ['availability', 'publicHolidays', 'arrangement'],
    ...windowFields,
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
  ],
  title: {
    nb: 'Noen svarer på helligdager',
    nn: 'Nokon svarar på heilagdagar',
    en: 'Somebody answers on public holidays',
  },
  asks: {
    nb: 'Det er god praksis at planen sier hvem som svarer på helligdager, og hva som gjelder i jul og sommerferie.',
    nn: 'Det er god praksis at planen seier kven som svarar på heilagdagar, og kva som gjeld i jul og sommarferie.',
    en: 'It is good practice that the plan says who answers on public holidays, and what applies at Christmas and in the summer.',
  },
  why: {
    nb: 'Skjærtorsdag er en torsdag i tidsrommene, men kontoret er stengt. Da svarer ingen midt på dagen.',
    nn: 'Skjærtorsdag er ein torsdag i tidsromma, men kontoret er stengt. Då svarar ingen midt på dagen.',
    en: 'Maundy Thursday is a Thursday in the windows, but the office is closed. Then nobody answers at midday.',
  },
  advice: {
    nb: 'Sett «party» under publicHolidays til den som alltid svarer, ofte legevakten, og skriv én linje om jul og sommer.',
    nn: 'Set «party» under publicHolidays til den som alltid svarar, ofte legevakta, og skriv éi linje om jul og sommar.',
    en: 'Set “party” under publicHolidays to whoever always answers, often the clinic, and write one line on Christmas and summer.',
  },
  pitfall: {
    nb: 'Vaktplanen for julen lages i desember, og ingen får vite om den utenfor kontoret.',
    nn: 'Vaktplanen for jula blir laga i desember, og ingen får vite om han utanfor kontoret.',
    en: 'The Christmas rota is made in December, and nobody outside the office learns of it.',
  },
  forHumans: {
    nb: 'Om det er nok folk i kommunen de dagene alle er bortreist.',
    nn: 'Om det er nok folk i kommunen dei dagane alle er bortreiste.',
    en: 'Whether there are enough people in the municipality on the days everyone is away.',
  },
  example: {
    nb: example('Legevakten svarer i jul, påske og sommerferie.'),
    nn: example('Legevakta svarar i jul, påske og sommarferie.'),
    en: example('The clinic answers at Christmas, at Easter and in the summer.'),
  },
  citations: [
    cite(ruleOfThumb, where),
    cite(christmasNotice, {
      nb: 'oppfordringen om ekstra tilgjengelighet i julen',
      nn: 'oppmodinga om ekstra tilgjenge i jula',
      en: 'the call for extra availability at Christmas',
    }),
  ],
  messages,
  appliesTo: (plan) =>
    hasWindows(plan) ||
    plan.availability?.publicHolidays?.party !== undefined ||
    plan.availability?.publicHolidays?.arrangement !== undefined,
  *check(plan, find) {
    const { at, evidence, lookup } = find;
    const { party, arrangement = '' } = plan.availability?.publicHolidays ?? {};
    const place = at('availability', 'publicHolidays', 'party');
    yield* askIfUnknown(find, party, place);
    if (party !== undefined && !lookup.party(party)) return;
    if (isNamedForHolidays(plan, lookup)) yield evidence('named', place);
    else yield* judgeWindows(plan, find);
    yield* remarkOnWeeks(arrangement, find);
  },
});

function example(arrangement: string): string {
  return `availability:
  publicHolidays:
    party: emergency-clinic
    arrangement: ${arrangement}
`;
}

type Find = Finder<typeof messages>;

function* judgeWindows(plan: Plan, find: Find): Iterable<Finding> {
  const { asOf, at, evidence, gap, question, lookup } = find;
  const open = openHolidays(plan, lookup, asOf);
  const { party, arrangement } = plan.availability?.publicHolidays ?? {};
  if (party !== undefined && bindsNobody(plan) && lookup.party(party)) {
    yield question('listOnHolidays', at('availability', 'publicHolidays', 'party'));
  }
  const all = holidaysFrom(asOf).length;
  const count = all - open.length;
  const hours = hoursPlace(plan, find);
  if (count > 0) yield evidence('hoursHold', hours, { count, all });
  if (open.length === 0) return;
  const when = holidaysInWords(open);
  if (arrangement)
    yield question('doesTextCover', at('availability', 'publicHolidays', 'arrangement'), { when });
  else
    yield gap('openHolidays', at('availability', 'publicHolidays'), {
      when,
      hours: Math.ceil(minutesOpen(open) / 60),
    });
}

function* remarkOnWeeks(arrangement: string, { at, remark }: Find): Iterable<Finding> {
  const said = `${arrangement.toLowerCase()} `;
  const missing = weeks.filter(({ words }) => !words.some((word) => said.includes(word)));
  const [first, second] = missing;
  if (!first) return;
  const text = (locale: keyof Text): string =>
    second ? `${first.name[locale]} ${and[locale]} ${second.name[locale]}` : first.name[locale];
  const place = at('availability', 'publicHolidays', 'arrangement');
  yield remark('weakestWeeks', place, { weeks: { nb: text('nb'), nn: text('nn'), en: text('en') } });
}

const and: Text = { nb: 'eller', nn: 'eller', en: 'or' };
/** Beginnings of words: jul, julen, jula, romjula; juli is one of the others. */
const weeks = [
  {
    name: { nb: 'julen', nn: 'jula', en: 'Christmas' },
    words: [
      'jul ',
      'jul,',
      'jul.',
      'julen',
      'jula',
      'jule',
      'jul-',
      'romjul',
      'christmas',
      'høytid',
      'høgtid',
      'helligdag',
      'heilagdag',
    ],
  },
  {
    name: { nb: 'sommerferien', nn: 'sommarferien', en: 'the summer holiday' },
    words: ['sommer', 'sommar', 'juli', 'ferie', 'summer', 'july', 'holiday'],
  },
] as const;
