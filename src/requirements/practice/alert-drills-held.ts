import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import nhsEprr from '../../reference/sources/nhs-eprr.ts';
import { addDuration, daysBetween } from '../../util/plain-date.ts';
import { heldDrills } from '../support/exercises.ts';
import { HALF_A_YEAR, ownCheckInterval } from '../support/freshness.ts';

const where = {
  nb: 'communications test: hver sjette måned, i og utenom arbeidstid, med og uten varsel',
  nn: 'communications test: kvar sjette månad, i og utanom arbeidstid, med og utan varsel',
  en: 'communications test: every six months, in and out of hours, with and without warning',
} as const;

const messages = {
  drilled: {
    nb: 'Varslingen er prøvd i tide, sist for {days} dager siden.',
    nn: 'Varslinga er prøvd i tide, sist for {days} dagar sidan.',
    en: 'The alerting was tried in time, last {days} days ago.',
  },
  outOfHours: {
    nb: 'Minst én av de to siste varslingsprøvene var utenom arbeidstid.',
    nn: 'Minst éi av dei to siste varslingsprøvene var utanom arbeidstid.',
    en: 'At least one of the last two alert drills was out of hours.',
  },
  noDrill: {
    nb: 'Planen viser ingen varslingsprøve.',
    nn: 'Planen viser inga varslingsprøve.',
    en: 'The plan shows no alert drill.',
  },
  tooLongAgo: {
    nb: 'Den neste varslingsprøven skulle vært holdt for {days} dager siden.',
    nn: 'Den neste varslingsprøva skulle vore halden for {days} dagar sidan.',
    en: 'The next alert drill was due {days} days ago.',
  },
  onlyInHours: {
    nb: 'Ingen av de to siste varslingsprøvene var utenom arbeidstid. Da vet ingen om varslingen virker om natten.',
    nn: 'Ingen av dei to siste varslingsprøvene var utanom arbeidstid. Då veit ingen om varslinga verkar om natta.',
    en: 'Neither of the last two alert drills was out of hours. Nobody then knows whether the alerting works at night.',
  },
  allAnnounced: {
    nb: 'Alle varslingsprøvene var varslet på forhånd. Engelske helsetjenester holder noen uten varsel.',
    nn: 'Alle varslingsprøvene var varsla på førehand. Engelske helsetenester held nokre utan varsel.',
    en: 'All the alert drills were announced. English health services hold some without warning.',
  },
  saysNone: {
    nb: 'Planen sier at det ikke holdes varslingsprøver, og hvorfor.',
    nn: 'Planen seier at det ikkje blir halde varslingsprøver, og kvifor.',
    en: 'The plan says that no alert drills are held, and why.',
  },
  howTried: {
    nb: 'Hvordan vet dere da at varslingen virker?',
    nn: 'Korleis veit de då at varslinga verkar?',
    en: 'How do you then know that the alerting works?',
  },
} as const;

export default defineRequirement({
  id: 'alert-drills-held',
  code: 'EXE-05',
  group: 'practice',
  obligations: [may(nhsEprr, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Planens eget kontrollintervall (team.checkInterval), ellers seks måneder som i engelske helsetjenester; minst én av de to siste utenom arbeidstid.',
      nn: 'Kontrollintervallet planen har sett sjølv (team.checkInterval), elles seks månader som i engelske helsetenester; minst éi av dei to siste utanom arbeidstid.',
      en: 'The plan’s own check interval (team.checkInterval), otherwise six months as in English health services; at least one of the last two out of hours.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'drills', 0, 'date'],
    ['notification', 'drills', 0, 'outOfHours'],
    ['notification', 'drills', 0, 'announced'],
    ['team', 'checkInterval'],
  ],
  title: {
    nb: 'Varslingsprøver',
    nn: 'Varslingsprøver',
    en: 'Alert drills',
  },
  asks: {
    nb: 'Det er god praksis å prøve varslingen jevnlig, også utenom arbeidstid og noen ganger uten å si fra på forhånd.',
    nn: 'Det er god praksis å prøve varslinga jamleg, òg utanom arbeidstid og nokre gonger utan å seie frå på førehand.',
    en: 'It is good practice to try the alerting regularly, also out of hours and sometimes without warning.',
  },
  why: {
    nb: 'En varslingsprøve en søndag morgen tar en halv time. Den viser hvem som har telefonen på lydløs, og hvem som har byttet nummer.',
    nn: 'Ei varslingsprøve ein søndag morgon tek ein halv time. Ho viser kven som har telefonen på lydlaus, og kven som har bytt nummer.',
    en: 'An alert drill on a Sunday morning takes half an hour. It shows whose phone is on silent and who has a new number.',
  },
  advice: {
    nb: 'Ring gjennom listen en kveld eller helg, og skriv dato, hvor mange som ble ringt, og hvor mange som svarte.',
    nn: 'Ring gjennom lista ein kveld eller ei helg, og skriv dato, kor mange som blei ringde, og kor mange som svara.',
    en: 'Call through the list one evening or weekend, and write the date, how many were called and how many answered.',
  },
  pitfall: {
    nb: 'Prøven holdes en tirsdag klokken ti, når alle sitter ved telefonen.',
    nn: 'Prøva blir halden ein tysdag klokka ti, når alle sit ved telefonen.',
    en: 'The drill is held on a Tuesday at ten, when everybody sits by the phone.',
  },
  example: {
    nb: `notification:
  drills:
    - { date: 2026-10-04, outOfHours: true, announced: false, called: 8, reached: 7 }
`,
    nn: `notification:
  drills:
    - { date: 2026-10-04, outOfHours: true, announced: false, called: 8, reached: 7 }
`,
    en: `notification:
  drills:
    - { date: 2026-10-04, outOfHours: true, announced: false, called: 8, reached: 7 }
`,
  },
  forHumans: {
    nb: 'Om prøven fulgte listen helt ut, og om det som sviktet, er rettet.',
    nn: 'Om prøva følgde lista heilt ut, og om det som svikta, er retta.',
    en: 'Whether the drill followed the list to its end, and whether what failed has been put right.',
  },
  citations: [cite(nhsEprr, where)],
  messages,
  appliesTo: ({ notification }) =>
    notification?.callList !== undefined ||
    notification?.contactPoint !== undefined ||
    notification?.drills !== undefined,
  *check(plan, find) {
    const { at, asOf, evidence, gap, question } = find;
    const place = at('notification', 'drills');
    if (noneBecause(plan.notification?.drills) !== undefined) {
      yield evidence('saysNone', place);
      return yield question('howTried', place);
    }
    const [last] = heldDrills(plan, asOf);
    if (!last) return yield gap('noDrill', place);
    const due = addDuration(last.date, ownCheckInterval(plan) ?? HALF_A_YEAR);
    const dated = at('notification', 'drills', last.index, 'date');
    if (due < asOf) yield gap('tooLongAgo', dated, { days: daysBetween(due, asOf) });
    else yield evidence('drilled', dated, { days: daysBetween(last.date, asOf) });
    yield* judgeConditions(plan, find);
  },
});

/** What a drill does not say about itself is not held against it. */
function* judgeConditions(
  plan: Plan,
  { at, asOf, evidence, gap, remark }: Finder<typeof messages>,
): Iterable<Finding> {
  const drills = heldDrills(plan, asOf);
  const place = at('notification', 'drills');
  const lastTwo = drills.slice(0, 2).map(({ drill }) => drill.outOfHours);
  if (lastTwo.includes(true)) yield evidence('outOfHours', place);
  else if (lastTwo.every((is) => is === false)) yield gap('onlyInHours', place);
  if (drills.every(({ drill }) => drill.announced === true)) yield remark('allAnnounced', place);
}
