import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import akuttmedisinforskriften from '../../reference/sources/akuttmedisinforskriften.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsPlanV1 from '../../reference/sources/rvts-plan-v1.ts';
import { MINUTES_IN_WEEK } from '../../util/week.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';
import type { WeekCover } from '../support/week-cover.ts';
import { saysHours, weekCover, windowFields } from '../support/week-cover.ts';

const duty = {
  nb: '§§ 3-2 første ledd nr. 3 og 3-5; akuttmedisinforskriften § 6',
  nn: '§§ 3-2 første ledd nr. 3 og 3-5; akuttmedisinforskrifta § 6',
  en: '§§ 3-2 first paragraph no. 3 and 3-5; Emergency Medical Services Regulations § 6',
};
const activation = { nb: 'Aktivering', nn: 'Aktivering', en: 'Aktivering (activation)' };

const messages = {
  ...noneMessages,
  ...referenceMessages,
  answered: {
    nb: 'Planen sier hvem som svarer i {hours} av ukens 168 timer.',
    nn: 'Planen seier kven som svarar i {hours} av dei 168 timane i veka.',
    en: 'The plan says who answers in {hours} of the 168 hours of the week.',
  },
  substitute: {
    nb: 'Planen sier hvem som dekker timene teamet eller ordningen ikke gjør.',
    nn: 'Planen seier kven som dekkjer timane teamet eller ordninga ikkje gjer.',
    en: 'The plan says who covers the hours that the team or arrangement does not.',
  },
  whoSubstitutes: {
    nb: 'Planen har en ordning for timene uten svar, men sier ikke hvem som har den. Går det fram av teksten?',
    nn: 'Planen har ei ordning for timane utan svar, men seier ikkje kven som har henne. Går det fram av teksten?',
    en: 'The plan has an arrangement for the hours without an answer but does not say whose it is. Can it be seen from the text?',
  },
  perhaps: {
    nb: 'I {hours} timer i uken er det bare en ringeliste eller tid utenfor vakten. Hvem gir hjelp hvis ingen svarer?',
    nn: 'I {hours} timar i veka er det berre ei ringjeliste eller tid utanfor vakta. Kven gir hjelp om ingen svarar?',
    en: 'In {hours} hours of the week there is only a call list or time outside the rota. Who helps if nobody answers?',
  },
  open: {
    nb: 'I {hours} timer i uken viser planen verken til teamet eller til noen andre, for eksempel legevakten. Plikten til hjelp døgnet rundt binder tjenesten; planen kan vise hvordan den er løst.',
    nn: 'I {hours} timar i veka viser planen korkje til teamet eller til nokon annan, til dømes legevakta. Plikta til hjelp døgnet rundt bind tenesta; planen kan vise korleis ho er løyst.',
    en: 'In {hours} hours of the week the plan points neither to the team nor to anyone else, such as the emergency clinic. The round-the-clock duty binds the service; the plan can show how it is met.',
  },
  noHours: {
    nb: 'Planen viser ikke hvem som gir hjelp i hvilke timer. Plikten til hjelp døgnet rundt binder tjenesten; planen kan vise hvordan den er løst.',
    nn: 'Planen viser ikkje kven som gir hjelp i kva timar. Plikta til hjelp døgnet rundt bind tenesta; planen kan vise korleis ho er løyst.',
    en: 'The plan does not show who helps in which hours. The round-the-clock duty binds the service; the plan can show how it is met.',
  },
} as const;

export default defineRequirement({
  id: 'round-the-clock-cover',
  code: 'GUI-08',
  group: 'guide',
  obligations: [
    should(helsekompetanse, activation, { binds: 'service' }),
    must(hol, duty, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ...windowFields,
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
    ['resourcing', 'substituteCover', 'party'],
    ['resourcing', 'substituteCover', 'arrangement'],
  ],
  title: { nb: 'Dekning hele døgnet', nn: 'Dekning heile døgnet', en: 'Round-the-clock cover' },
  asks: {
    nb: 'Det anbefales at teamet kan gi oppfølging hele døgnet. Plikten til hjelp døgnet rundt følger av lov, binder tjenesten og kan løses gjennom for eksempel legevakten; den krever ingen vakt i teamet.',
    nn: 'Det er tilrådd at teamet kan gi oppfølging heile døgnet. Plikta til hjelp døgnet rundt følgjer av lov, bind tenesta og kan løysast gjennom til dømes legevakta; ho krev inga vakt i teamet.',
    en: 'It is recommended that the team can give follow-up round the clock. The duty to help at all hours follows from law, binds the service and can be met through e.g. the emergency clinic; it requires no rota in the team.',
  },
  why: {
    nb: 'De verste beskjedene kommer om natten. Da må den som ringer, nå et menneske, også når teamet sover.',
    nn: 'Dei verste beskjedane kjem om natta. Då må den som ringjer, nå eit menneske, òg når teamet søv.',
    en: 'The worst news comes at night. Whoever calls must then reach a person, also when the team is asleep.',
  },
  advice: {
    nb: 'Skriv hvem som svarer når teamet ikke gjør det, oftest legevakten på 116 117, og hva de gjør for de rammede til teamet er på plass.',
    nn: 'Skriv kven som svarar når teamet ikkje gjer det, oftast legevakta på 116 117, og kva dei gjer for dei ramma til teamet er på plass.',
    en: 'Write who answers when the team does not, usually the emergency clinic on 116 117, and what they do for those affected until the team is there.',
  },
  pitfall: {
    nb: 'Teamet nås i kontortiden, og resten av døgnet er ikke nevnt.',
    nn: 'Teamet er å nå i kontortida, og resten av døgnet er ikkje nemnt.',
    en: 'The team is reached in office hours, and the rest of the day is not mentioned.',
  },
  forHumans: {
    nb: 'Om den som svarer om natten, virkelig tar imot rammede.',
    nn: 'Om den som svarar om natta, verkeleg tek imot ramma.',
    en: 'Whether the one who answers at night really receives those affected.',
  },
  citations: [
    cite(helsekompetanse, activation),
    cite(rvtsPlanV1, {
      nb: 'om tilgjengelighet utenom kontortid',
      nn: 'om tilgjenge utanom kontortid',
      en: 'on availability outside office hours',
    }),
    cite(hol, {
      nb: '§§ 3-2 første ledd nr. 3 og 3-5',
      nn: '§§ 3-2 første ledd nr. 3 og 3-5',
      en: '§§ 3-2 first paragraph no. 3 and 3-5',
    }),
    cite(akuttmedisinforskriften, { nb: '§ 6', nn: '§ 6', en: '§ 6' }),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, lookup } = find;
    const windows = at('availability', 'windows');
    const cover = weekCover(plan, lookup);
    if (cover.minutesAnswered > 0) {
      yield evidence('answered', windows, { hours: Math.floor(cover.minutesAnswered / 60) });
    }
    if (cover.minutesAnswered >= MINUTES_IN_WEEK) return;
    if (noneBecause(plan.availability?.windows)) yield* askWhatInstead(find, windows);
    yield* judgeRest(plan, cover, find);
  },
});

/** The hours the team is not sure to answer may be somebody else's. */
function* judgeRest(plan: Plan, cover: WeekCover, find: Finder<typeof messages>): Iterable<Finding> {
  const { at, evidence, gap, question, lookup } = find;
  const { party, arrangement } = plan.resourcing?.substituteCover ?? {};
  const place = at('resourcing', 'substituteCover', 'party');
  if (party !== undefined) {
    if (lookup.party(party)) yield evidence('substitute', place);
    return yield* askIfUnknown(find, party, place);
  }
  if (arrangement)
    return yield question('whoSubstitutes', at('resourcing', 'substituteCover', 'arrangement'));
  if (noneBecause(plan.availability?.windows)) return;
  const windows = at('availability', 'windows');
  if (!saysHours(plan)) return yield gap('noHours', windows);
  const hours = Math.ceil((MINUTES_IN_WEEK - cover.minutesAnswered) / 60);
  const isPromised = cover.open.nobody.length === 0 && cover.open.unnamed.length === 0;
  yield isPromised ? question('perhaps', windows, { hours }) : gap('open', windows, { hours });
}
