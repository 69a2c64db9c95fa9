import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { compareDurations } from '../../util/plain-date.ts';
import { underProactive } from '../support/follow-up-sources.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  ...noneMessages,
  period: {
    nb: 'Oppfølgingen varer minst ett år.',
    nn: 'Oppfølginga varer minst eitt år.',
    en: 'Follow-up lasts at least one year.',
  },
  contactAfterYear: {
    nb: 'Planen har en kontakt som først tas når det har gått minst ett år.',
    nn: 'Planen har ein kontakt som først blir teken når det har gått minst eitt år.',
    en: 'The plan has a contact that is made when at least one year has passed.',
  },
  phase: {
    nb: 'Planen har en fase for oppfølging som varer til det har gått minst ett år.',
    nn: 'Planen har ein fase for oppfølging som varer til det har gått minst eitt år.',
    en: 'The plan has a follow-up phase that lasts until at least one year has passed.',
  },
  noPeriod: {
    nb: 'Planen sier ikke at oppfølgingen varer i minst ett år.',
    nn: 'Planen seier ikkje at oppfølginga varer i minst eitt år.',
    en: 'The plan does not say that follow-up lasts at least one year.',
  },
  periodTooShort: {
    nb: 'Oppfølgingsperioden er kortere enn ett år, som er det RVTS anbefaler som det minste.',
    nn: 'Oppfølgingsperioden er kortare enn eitt år, som er det minste RVTS rår til.',
    en: 'The follow-up period is shorter than one year, which is the least RVTS recommends.',
  },
  continuity: {
    nb: 'Planen sier hvem som holder kontakten oppe, eller hvordan.',
    nn: 'Planen seier kven som held kontakten oppe, eller korleis.',
    en: 'The plan says who keeps up the contact, or how.',
  },
  noContinuity: {
    nb: 'Planen sier ikke hvordan kontakten holdes oppe gjennom hele perioden, eller hvem som sørger for det.',
    nn: 'Planen seier ikkje korleis kontakten blir halden oppe gjennom heile perioden, eller kven som sørgjer for det.',
    en: 'The plan does not say how contact is kept up through the whole period, or who sees to it.',
  },
  nobodyResponsible: {
    nb: 'Ingen er satt som ansvarlig for kontinuiteten gjennom hele perioden. Å peke ut én er et råd fra praksis.',
    nn: 'Ingen er sett som ansvarleg for kontinuiteten gjennom heile perioden. Å peike ut éin er eit råd frå praksis.',
    en: 'Nobody is set as responsible for continuity through the whole period. Naming someone is advice from practice.',
  },
  contactsStop: {
    nb: 'Den siste planlagte kontakten er før det har gått ett år. Kilden gir ingen kontaktkalender; det er vår presisering at oppsettet følger perioden.',
    nn: 'Den siste planlagde kontakten er før det har gått eitt år. Kjelda gir ingen kontaktkalender; det er vår presisering at oppsettet følgjer perioden.',
    en: 'The last planned contact is before a year has passed. The source gives no calendar of contacts; that the schedule follows the period is our refinement.',
  },
} as const;

export default defineRequirement({
  id: 'one-year-continuity',
  code: 'PRO-03',
  group: 'proactive-follow-up',
  obligations: [should(rvtsModel, underProactive, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['followUp', 'period'],
    ['followUp', 'continuity', 'responsible'],
    ['followUp', 'continuity', 'routine'],
    ['followUp', 'schedule', 0, 'at'],
    ['phases', 0, 'phase'],
    ['phases', 0, 'to'],
  ],
  title: {
    nb: 'Kontinuitet i minst ett år',
    nn: 'Kontinuitet i minst eitt år',
    en: 'Continuity for at least one year',
  },
  asks: {
    nb: 'Planen bør si at kontakten holdes oppe gjennom en oppfølgingsperiode på minst ett år.',
    nn: 'Planen bør seie at kontakten blir halden oppe gjennom ein oppfølgingsperiode på minst eitt år.',
    en: 'The plan should say that contact is kept up through a follow-up period of at least one year.',
  },
  why: {
    nb: 'Bursdagen, jula og årsdagen kommer lenge etter at teamet har reist hjem. Da skal noen fortsatt huske hvem det gjelder.',
    nn: 'Bursdagen, jula og årsdagen kjem lenge etter at teamet har reist heim. Då skal nokon framleis hugse kven det gjeld.',
    en: 'The birthday, Christmas and the anniversary come long after the team has gone home. Someone must still remember who it concerns.',
  },
  advice: {
    nb: 'Skriv at perioden er minst ett år, og hvem som har oversikten så lenge. En månedlig gjennomgang av listen er nok.',
    nn: 'Skriv at perioden er minst eitt år, og kven som har oversikta så lenge. Ein månadleg gjennomgang av lista er nok.',
    en: 'Write that the period is at least one year, and who keeps the overview that long. A monthly look through the list is enough.',
  },
  pitfall: {
    nb: 'Planen beskriver de første dagene godt, og slutter der.',
    nn: 'Planen skildrar dei første dagane godt, og sluttar der.',
    en: 'The plan describes the first days well, and stops there.',
  },
  example: {
    nb: `followUp:
  period: P1Y
  continuity:
    responsible: team-leader
    routine: Teamlederen går gjennom listen over rammede hver måned.
`,
    nn: `followUp:
  period: P1Y
  continuity:
    responsible: team-leader
    routine: Teamleiaren går gjennom lista over dei ramma kvar månad.
`,
    en: `followUp:
  period: P1Y
  continuity:
    responsible: team-leader
    routine: The team leader goes through the list of those affected every month.
`,
  },
  forHumans: {
    nb: 'Om noen trenger oppfølging lenger enn ett år, og om de får det.',
    nn: 'Om nokon treng oppfølging lenger enn eitt år, og om dei får det.',
    en: 'Whether some need follow-up for longer than a year, and whether they get it.',
  },
  citations: [cite(rvtsModel, underProactive)],
  messages,
  *check(plan, find) {
    yield* judgePeriod(plan, find);
    yield* judgeContinuity(plan, find);
    yield* judgeSchedule(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgePeriod(plan: Plan, { at, evidence, gap }: Find): Iterable<Finding> {
  const period = plan.followUp?.period;
  const place = at('followUp', 'period');
  if (period) {
    yield isYear(period) ? evidence('period', place) : gap('periodTooShort', place);
    return;
  }
  const contact = itemsOf(plan.followUp?.schedule).find((entry) => isYear(entry[1].at));
  if (contact) return yield evidence('contactAfterYear', at('followUp', 'schedule', contact[0], 'at'));
  const phase = itemsOf(plan.phases).find(
    ([, one]) => (one.phase === 'follow-up' || one.phase === 'long-term') && isYear(one.to),
  );
  if (phase) return yield evidence('phase', at('phases', phase[0], 'to'));
  yield gap('noPeriod', place);
}

const isYear = (duration: string | undefined): boolean =>
  duration !== undefined && compareDurations(duration, 'P1Y') >= 0;

function* judgeContinuity({ followUp }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const { responsible, routine } = followUp?.continuity ?? {};
  const place = at('followUp', 'continuity', 'responsible');
  if (responsible) yield evidence('continuity', place);
  else if (routine) {
    yield evidence('continuity', at('followUp', 'continuity', 'routine'));
    yield remark('nobodyResponsible', place);
  } else if (followUp) yield gap('noContinuity', at('followUp', 'continuity'));
  yield* askIfUnknown(find, responsible, place);
}

function* judgeSchedule({ followUp }: Plan, find: Find): Iterable<Finding> {
  const { at, remark } = find;
  const place = at('followUp', 'schedule');
  if (noneBecause(followUp?.schedule)) return yield* askWhatInstead(find, place);
  const times = itemsOf(followUp?.schedule).flatMap((entry) => entry[1].at ?? []);
  if (times.length > 0 && !times.some(isYear)) yield remark('contactsStop', place);
}
