import type { Text } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { compareDurations } from '../../util/plain-date.ts';

type Phase = Extract<NonNullable<Plan['phases']>, readonly unknown[]>[number];
/** The phases of a plan that say something, each with its position. */
export type Phases = readonly (readonly [number, Phase])[];

export const measuresOf = (phases: Phases) =>
  phases.flatMap(([, { measures }]) => itemsOf(measures).map(([, measure]) => measure));

/** What is usual in a course of events and no phase of the plan corresponds to, in one list. */
export function missingStages(phases: Phases): Text | undefined {
  const missing = stages.filter(({ ids }) => !phases.some(([, { phase }]) => phase && ids.includes(phase)));
  if (missing.length === 0) return undefined;
  const list = (language: keyof Text): string => missing.map(({ name }) => name[language]).join(', ');
  return { nb: list('nb'), nn: list('nn'), en: list('en') };
}

const stages: readonly { readonly ids: readonly Phase['phase'][]; readonly name: Text }[] = [
  {
    ids: ['alert', 'immediate'],
    name: {
      nb: 'varsling eller det første døgnet',
      nn: 'varsling eller det første døgnet',
      en: 'alerting or the first day',
    },
  },
  { ids: ['acute'], name: { nb: 'akuttfasen', nn: 'akuttfasen', en: 'the acute phase' } },
  {
    ids: ['follow-up', 'long-term'],
    name: {
      nb: 'oppfølgingen etter akuttfasen',
      nn: 'oppfølginga etter akuttfasen',
      en: 'follow-up after the acute phase',
    },
  },
  {
    ids: ['closure'],
    name: {
      nb: 'avslutning og evaluering',
      nn: 'avslutning og evaluering',
      en: 'closing and evaluation',
    },
  },
];

interface Misfit {
  readonly index: number;
  readonly kind: 'timeGap' | 'timeOverlap';
}

/** Phases that begin later or earlier than those before them end. A phase without an end lasts as long as it must. */
export function misfits(phases: Phases): readonly Misfit[] {
  const timed = phases
    .flatMap(([index, { from, to }]) => (from === undefined ? [] : [{ index, from, to }]))
    .sort((one, other) => compareDurations(one.from, other.from));
  return timed.flatMap(({ index, from }, position) => {
    const end = latestEnd(timed.slice(0, position));
    const difference = position === 0 || end === undefined ? 0 : compareDurations(from, end);
    if (difference === 0) return [];
    return [{ index, kind: difference > 0 ? ('timeGap' as const) : ('timeOverlap' as const) }];
  });
}

/** When the last of the phases ends; undefined when one of them has no end. */
const latestEnd = (phases: readonly Pick<Phase, 'to'>[]): string | undefined =>
  phases.reduce<string | undefined>(
    (latest, { to }) => latest && to && (compareDurations(to, latest) > 0 ? to : latest),
    'PT0S',
  );

/** The follow-up phase that ends last, when it does so before a year has passed. */
export function endsWithinAYear(phases: Phases): number | undefined {
  const later = phases.filter(([, { phase }]) => phase === 'follow-up' || phase === 'long-term');
  const ends = later.map(([index, { to }]) => ({ index, to }));
  const isShort = ends.every(({ to }) => to !== undefined && compareDurations(to, 'P1Y') < 0);
  const [last] = ends.sort((one, other) => compareDurations(other.to ?? 'P0D', one.to ?? 'P0D'));
  return isShort ? last?.index : undefined;
}

export const coversLargeEvents = (plan: Plan): boolean =>
  itemsOf(plan.events).some(([, { scale }]) => scale === 'large' || scale === 'both');
