import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsPlanV1 from '../../reference/sources/rvts-plan-v1.ts';
import { aroundTheWeek, commonTo, joined, outOfHours, stretchesOf } from '../../util/week.ts';
import type { WeekCover } from '../support/week-cover.ts';
import { hoursPlace, isTeam, saysHours, weekCover, windowFields } from '../support/week-cover.ts';
import { weekInWords } from '../support/week-words.ts';

const where = {
  nb: 'teamet bør kunne gi oppfølging utenom arbeidstiden, f.eks. ved telefonvakt',
  nn: 'teamet bør kunne gi oppfølging utanom arbeidstida, t.d. med telefonvakt',
  en: 'the team should be able to follow up out of hours, e.g. by telephone on-call',
} as const;

const messages = {
  teamAnswers: {
    nb: 'Teamet har selv vakt {when}.',
    nn: 'Teamet har sjølv vakt {when}.',
    en: 'The team itself is on duty {when}.',
  },
  saysNotOnDuty: {
    nb: 'Planen sier at teamet ikke har bindende vakt utenom arbeidstiden.',
    nn: 'Planen seier at teamet ikkje har bindande vakt utanom arbeidstida.',
    en: 'The plan says that the team is not bound to answer out of hours.',
  },
  notSaid: {
    nb: 'Teamet svarer ikke utenom arbeidstiden, og planen sier det ikke i klartekst.',
    nn: 'Teamet svarar ikkje utanom arbeidstida, og planen seier det ikkje i klartekst.',
    en: 'The team does not answer out of hours, and the plan does not say so plainly.',
  },
  substitute: {
    nb: 'Planen sier hvem som gir hjelp utenom arbeidstiden når teamet ikke gjør det.',
    nn: 'Planen seier kven som gir hjelp utanom arbeidstida når teamet ikkje gjer det.',
    en: 'The plan says who helps out of hours when the team does not.',
  },
  noSubstitute: {
    nb: 'Planen sier ikke hvem som gir hjelp utenom arbeidstiden når teamet ikke gjør det.',
    nn: 'Planen seier ikkje kven som gir hjelp utanom arbeidstida når teamet ikkje gjer det.',
    en: 'The plan does not say who helps out of hours when the team does not.',
  },
} as const;

export default defineRequirement({
  id: 'team-reached-out-of-hours',
  code: 'OCA-02',
  group: 'practice',
  obligations: [may(rvtsPlanV1, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Noen timer mellom 17 og 07 på hverdager eller i helgen der teamet selv har plikt til å svare; ellers at planen sier at teamet ikke har vakt, og hvem som trer inn.',
      nn: 'Nokre timar mellom 17 og 07 på kvardagar eller i helga der teamet sjølv har plikt til å svare; elles at planen seier at teamet ikkje har vakt, og kven som trer inn.',
      en: 'Some hours between 17 and 07 on weekdays or at weekends in which the team itself is bound to answer; otherwise that the plan says that the team is not on duty, and who steps in.',
    },
  },
  settles: 'met',
  fields: [
    ...windowFields,
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
    ['resourcing', 'onCall', 'responsible'],
    ['resourcing', 'substituteCover', 'party'],
    ['resourcing', 'substituteCover', 'arrangement'],
  ],
  title: {
    nb: 'Teamet utenom arbeidstiden',
    nn: 'Teamet utanom arbeidstida',
    en: 'The team out of hours',
  },
  asks: {
    nb: 'Det er god praksis at teamet eller ordningen selv kan nås noe av kvelden og helgen, eller at planen sier rett ut at det ikke går, og hvem som hjelper da.',
    nn: 'Det er god praksis at teamet eller ordninga sjølv kan nåast noko av kvelden og helga, eller at planen seier rett ut at det ikkje går, og kven som hjelper då.',
    en: 'It is good practice that the team or arrangement itself can be reached some evenings and weekends, or that the plan says plainly that it cannot, and who helps then.',
  },
  why: {
    nb: 'Legevakten planlegger etter det som står. Tror de at teamet kommer, ringer de ingen andre.',
    nn: 'Legevakta planlegg etter det som står. Trur dei at teamet kjem, ringjer dei ingen andre.',
    en: 'The clinic plans by what is written. If they believe the team is coming, they call nobody else.',
  },
  advice: {
    nb: 'En telefonvakt i helgen er en begynnelse. Uten vakt: skriv «type: none» eller «call-list», og hvem som trer inn.',
    nn: 'Ei telefonvakt i helga er ein start. Utan vakt: skriv «type: none» eller «call-list», og kven som trer inn.',
    en: 'A telephone duty at weekends is a start. Without one: write “type: none” or “call-list”, and who steps in.',
  },
  pitfall: {
    nb: 'Ingenting står om kvelden, og alle tror noe forskjellig.',
    nn: 'Ingenting står om kvelden, og alle trur noko ulikt.',
    en: 'Nothing is said of the evenings, and everyone believes something different.',
  },
  forHumans: {
    nb: 'Om vakten rekker til det kommunen kan komme ut for.',
    nn: 'Om vakta rekk til det kommunen kan kome ut for.',
    en: 'Whether the duty is enough for what may happen in the municipality.',
  },
  example: same(example()),
  citations: [cite(rvtsPlanV1, where)],
  messages,
  appliesTo: (plan) => saysHours(plan) || plan.resourcing?.onCall?.type !== undefined,
  *check(plan, find) {
    const { at, evidence, gap, lookup } = find;
    const cover = weekCover(plan, lookup);
    const own = aroundTheWeek(hoursOf(cover, 'team'));
    const hours = hoursPlace(plan, find);
    if (own.length > 0) return yield evidence('teamAnswers', hours, { when: weekInWords(own) });

    const type = at('resourcing', 'onCall', 'type');
    const isSaid = unbound.includes(plan.resourcing?.onCall?.type ?? '');
    yield isSaid ? evidence('saysNotOnDuty', type) : gap('notSaid', type);
    yield* judgeSubstitute(plan, cover, find);
  },
});

function example(): string {
  return `availability:
  windows:
    - { days: [every-day], from: "08:00", to: "22:00", party: crisis-team }
resourcing:
  onCall: { type: phone-duty }
`;
}

type Find = Finder<typeof messages>;

const unbound: readonly string[] = ['call-list', 'none', 'delegated'];
const evenings = stretchesOf(outOfHours);

/** The evenings, nights and weekends in which the team, or somebody else, is bound to answer. */
const hoursOf = ({ shifts }: WeekCover, whose: 'team' | 'others') =>
  commonTo(
    joined(
      shifts.flatMap(({ surety, byTeam, stretches }) =>
        surety === 'bound' && byTeam === (whose === 'team') ? stretches : [],
      ),
    ),
    evenings,
  );

function* judgeSubstitute(
  { resourcing }: Plan,
  cover: WeekCover,
  { at, evidence, gap, lookup }: Find,
): Iterable<Finding> {
  const { substituteCover, onCall } = resourcing ?? {};
  const others = hoursOf(cover, 'others').length > 0;
  const isDelegated = onCall?.type === 'delegated' && !isTeam(lookup, onCall.responsible);
  if (substituteCover?.party || substituteCover?.arrangement)
    yield evidence('substitute', at('resourcing', 'substituteCover'));
  else if (others) yield evidence('substitute', at('availability', 'windows'));
  else if (isDelegated && onCall.responsible)
    yield evidence('substitute', at('resourcing', 'onCall', 'responsible'));
  else yield gap('noSubstitute', at('resourcing', 'substituteCover'));
}
