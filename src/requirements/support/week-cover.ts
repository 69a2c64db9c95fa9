import type { Finder, Messages } from '../../assessment/finding.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { PathOf } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stretch, WeekWindow } from '../../util/week.ts';
import {
  aroundTheWeek,
  commonTo,
  joined,
  leftOf,
  minutesIn,
  outOfHours,
  reaches,
  stretchesOf,
  wholeWeek,
  workingHours,
} from '../../util/week.ts';
import { oncePerPlan } from './once-per-plan.ts';

/**
 * How sure it is that somebody answers. `bound`: it is their duty or their working hours. `unknown`: the plan points to
 * nobody it knows. `call-list`: the team's own hours where nobody is bound to answer. `beyond-rota`: the team's own hours
 * outside those of its rota. `unnamed`: hours without anybody.
 */
export type Surety = 'bound' | 'unknown' | 'call-list' | 'beyond-rota' | 'unnamed';

/** Hours that somebody answers, and where the plan says so. */
export interface Shift {
  readonly stretches: readonly Stretch[];
  readonly party: string | undefined;
  readonly byTeam: boolean;
  readonly surety: Surety;
  /** The window it comes from; none where it is the rota or the delegation that says so. */
  readonly window?: number;
}

/** Who answers in the 168 hours of the week, and the hours nobody does. */
export interface WeekCover {
  readonly shifts: readonly Shift[];
  readonly minutesAnswered: number;
  /** Hours that nobody is sure to answer, each under the nearest thing to an answer the plan has for them. */
  readonly open: Readonly<Record<'call-list' | 'beyond-rota' | 'unnamed' | 'nobody', readonly Stretch[]>>;
}

export const weekCover = oncePerPlan((plan, lookup): WeekCover => {
  const shifts = [...windowShifts(plan, lookup), ...onCallShifts(plan, lookup)];
  const of = (...sureties: readonly Surety[]) =>
    joined(shifts.flatMap(({ surety, stretches }) => (sureties.includes(surety) ? stretches : [])));
  const answered = of('bound', 'unknown');
  const unanswered = leftOf(stretchesOf(wholeWeek), answered);
  const listed = commonTo(unanswered, of('call-list'));
  const beyond = commonTo(leftOf(unanswered, listed), of('beyond-rota'));
  const unnamed = commonTo(leftOf(leftOf(unanswered, listed), beyond), of('unnamed'));
  const nobody = leftOf(leftOf(leftOf(unanswered, listed), beyond), unnamed);
  return {
    shifts,
    minutesAnswered: minutesIn(answered),
    open: {
      'call-list': aroundTheWeek(listed),
      'beyond-rota': aroundTheWeek(beyond),
      unnamed: aroundTheWeek(unnamed),
      nobody: aroundTheWeek(nobody),
    },
  };
});

/** True when the plan says anything of hours that somebody answers. */
export const saysHours = ({ availability, resourcing }: Plan): boolean =>
  hasEntries(availability?.windows) || hasEntries(resourcing?.onCall?.hours);

/** Where a plan says who answers in which hours of the week. */
export const windowFields = [
  ['availability', 'windows', 0, 'days'],
  ['availability', 'windows', 0, 'from'],
  ['availability', 'windows', 0, 'to'],
  ['availability', 'windows', 0, 'party'],
] as const satisfies readonly PathOf<Plan>[];

/** Where a plan has its hours: the windows, or the rota where it has no windows. */
export const hoursPlace = (plan: Plan, { at }: Pick<Finder<Messages>, 'at'>): Place =>
  hasWindows(plan) ? at('availability', 'windows') : at('resourcing', 'onCall', 'hours');

export const hasWindows = ({ availability }: Plan): boolean => hasEntries(availability?.windows);

/** True for the team itself: one of its members, those who lead it, or the crisis team of the directory. */
export const isTeam = (lookup: Lookup, id: string | undefined): boolean =>
  id !== undefined &&
  (leaders.includes(id) ||
    lookup.actor(id)?.id === 'crisis-team' ||
    lookup.holders(id).some(({ kind }) => kind === 'member'));

/** What the team does in the daytime it does at work, whether it is on call or not. */
export const atWork = (window: WeekWindow): readonly Stretch[] =>
  reaches([window], workingHours) ? leftOf(stretchesOf([window]), evenings) : [];

/** True when the plan says that nobody in the team is bound to answer: a call list, or nothing at all. */
export const bindsNobody = ({ resourcing }: Plan): boolean =>
  resourcing?.onCall?.type === 'call-list' || resourcing?.onCall?.type === 'none';

/** On-call types where somebody in the team is bound to answer. */
export const isCommitted = (type: string | undefined): boolean =>
  type === 'rota' || type === 'phone-duty' || type === 'intermunicipal';

const leaders: readonly string[] = ['team-leader', 'team-deputy-leader'];
const evenings = stretchesOf(outOfHours);

const hasEntries = (list: Parameters<typeof itemsOf>[0]): boolean => itemsOf(list).length > 0;

type Window = WeekWindow & { readonly party?: string | undefined };

const windowShifts = (plan: Plan, lookup: Lookup): readonly Shift[] =>
  itemsOf(plan.availability?.windows).flatMap(([index, window]) =>
    shiftsOf(plan, lookup, window)
      .filter(({ stretches }) => stretches.length > 0)
      .map((shift) => ({ ...shift, window: index })),
  );

function shiftsOf(plan: Plan, lookup: Lookup, window: Window): readonly Shift[] {
  const { party } = window;
  const byTeam = isTeam(lookup, party);
  const stretches = stretchesOf([window]);
  if (!byTeam) return [{ party, byTeam, stretches, surety: suretyOf(lookup, party) }];
  const bound = boundHours(plan, window, stretches);
  const unsure = isCommitted(plan.resourcing?.onCall?.type) ? 'beyond-rota' : 'call-list';
  return [
    { party, byTeam, stretches: bound, surety: 'bound' },
    { party, byTeam, stretches: leftOf(stretches, bound), surety: unsure },
  ];
}

/** Another service answers because it is its work. */
function suretyOf(lookup: Lookup, party: string | undefined): Surety {
  if (party === undefined) return 'unnamed';
  return lookup.party(party) ? 'bound' : 'unknown';
}

/** Those of the team's own hours in which it must answer. A plan that says nothing of its rota is taken at its word. */
function boundHours(plan: Plan, window: WeekWindow, all: readonly Stretch[]): readonly Stretch[] {
  const { type, hours } = plan.resourcing?.onCall ?? {};
  const rota = itemsOf(hours).map(([, one]) => one);
  if (bindsNobody(plan)) return atWork(window);
  if (!isCommitted(type) || rota.length === 0) return all;
  return joined([...atWork(window), ...commonTo(all, stretchesOf(rota))]);
}

/** The hours of the rota, and those another service has taken on. */
function onCallShifts(plan: Plan, lookup: Lookup): readonly Shift[] {
  const { type, hours, responsible } = plan.resourcing?.onCall ?? {};
  const stretches = stretchesOf(itemsOf(hours).map(([, one]) => one));
  if (stretches.length === 0) return [];
  // Whoever is responsible for a rota need not be the one on duty.
  if (isCommitted(type)) return [{ stretches, party: undefined, byTeam: true, surety: 'bound' }];
  if (type !== 'delegated') return [];
  const byTeam = isTeam(lookup, responsible);
  return [
    { stretches, party: responsible, byTeam, surety: byTeam ? 'bound' : suretyOf(lookup, responsible) },
  ];
}
