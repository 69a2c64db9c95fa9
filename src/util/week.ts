/** A stretch of the week in minutes from Monday 00:00. It ends after the week does when it runs on into Monday. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Days and a time span as a plan writes them. */
export interface WeekWindow {
  readonly days?: readonly (keyof typeof dayNumbers)[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const MINUTES_IN_DAY = 24 * 60;
const DAYS_IN_WEEK = 7;
export const MINUTES_IN_WEEK = DAYS_IN_WEEK * MINUTES_IN_DAY;

const dayNumbers = {
  monday: [0],
  tuesday: [1],
  wednesday: [2],
  thursday: [3],
  friday: [4],
  saturday: [5],
  sunday: [6],
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
  'every-day': [0, 1, 2, 3, 4, 5, 6],
} as const;

export const wholeWeek: readonly WeekWindow[] = [{ days: ['every-day'] }];
/** The hours that are working hours everywhere; when the day begins and ends differs between municipalities. */
export const workingHours: readonly WeekWindow[] = [{ days: ['weekdays'], from: '09:00', to: '15:00' }];
/** Evenings, nights and weekends, whenever the working day begins and ends. */
export const outOfHours: readonly WeekWindow[] = [
  { days: ['weekdays'], from: '00:00', to: '07:00' },
  { days: ['weekdays'], from: '17:00', to: '24:00' },
  { days: ['weekend'] },
];

/** The hours of a band that no window covers, in the order of the week; what runs from Sunday into Monday is one. */
export function gapsIn(
  windows: readonly WeekWindow[],
  band: readonly WeekWindow[] = wholeWeek,
): readonly Stretch[] {
  return aroundTheWeek(leftOf(stretchesOf(band), stretchesOf(windows)));
}

/** What is left of some stretches when others are taken out; both are in the order of the week. */
export function leftOf(wanted: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  for (const { from, to } of wanted) {
    let at = from;
    for (const one of taken) {
      if (one.from >= to) break;
      if (one.from > at) left.push({ from: at, to: one.from });
      at = Math.max(at, one.to);
    }
    if (at < to) left.push({ from: at, to });
  }
  return left;
}

/** What some stretches have in common with others; both are in the order of the week. */
export function commonTo(some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  const common: Stretch[] = [];
  for (const one of some) {
    for (const other of others) {
      if (other.from >= one.to) break;
      if (other.to > one.from)
        common.push({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) });
    }
  }
  return common;
}

/** Stretches as people see the week: what runs from Sunday into Monday is one. */
export function aroundTheWeek(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, last] = [stretches.at(0), stretches.at(-1)];
  if (!first || !last || first === last || first.from > 0 || last.to < MINUTES_IN_WEEK) return stretches;
  return [...stretches.slice(1, -1), { from: last.from, to: MINUTES_IN_WEEK + first.to }];
}

export const minutesIn = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

export const coversAllHours = (windows: readonly WeekWindow[]): boolean => gapsIn(windows).length === 0;

export const coversOutOfHours = (windows: readonly WeekWindow[]): boolean =>
  gapsIn(windows, outOfHours).length === 0;

/** True when the windows cover at least some of a band. */
export function reaches(windows: readonly WeekWindow[], band: readonly WeekWindow[]): boolean {
  const covered = stretchesOf(windows);
  return stretchesOf(band).some((wanted) =>
    covered.some((one) => one.from < wanted.to && wanted.from < one.to),
  );
}

/** The stretches of the windows in the order of the week; those that meet or overlap are one. */
export const stretchesOf = (windows: readonly WeekWindow[]): readonly Stretch[] =>
  windows.length === 1 && windows[0]
    ? stretchesOfWindow(windows[0])
    : joined(windows.flatMap(stretchesOfWindow));

/** The same stretches in the order of the week; those that meet or overlap are one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  let last: { from: number; to: number } | undefined;
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else {
      last = { from, to };
      kept.push(last);
    }
  }
  return kept;
}

/** Several checks ask for the hours of the same window. */
const known = new WeakMap<WeekWindow, readonly Stretch[]>();

function stretchesOfWindow(window: WeekWindow): readonly Stretch[] {
  const before = known.get(window);
  if (before) return before;
  const stretches = joined(stretchesOnDays(window));
  known.set(window, stretches);
  return stretches;
}

/**
 * A window without days holds every day, one without times the whole day; one that says neither covers nothing. What runs
 * on into the next week belongs to the beginning of this one.
 */
function stretchesOnDays({ days = [], from, to }: WeekWindow): readonly Stretch[] {
  if (days.length === 0 && from === undefined && to === undefined) return [];
  const start = minuteOf(from ?? '00:00');
  const end = minuteOf(to ?? '24:00');
  const length = end > start ? end - start : end - start + MINUTES_IN_DAY;
  const stretches: Stretch[] = [];
  for (const name of days.length === 0 ? everyDay : days)
    for (const day of dayNumbers[name]) addWithinWeek(stretches, day * MINUTES_IN_DAY + start, length);
  return stretches;
}

function addWithinWeek(stretches: Stretch[], start: number, length: number): void {
  const from = start % MINUTES_IN_WEEK;
  const to = from + length;
  stretches.push({ from, to: Math.min(to, MINUTES_IN_WEEK) });
  if (to > MINUTES_IN_WEEK) stretches.push({ from: 0, to: to - MINUTES_IN_WEEK });
}

const everyDay = ['every-day'] as const;

/** The minute of the day of a clock time, which is always written with five characters. */
const minuteOf = (clockTime: string): number =>
  Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3));

/** A time of day from its minute: «08:00»; the end of the day is «24:00». */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
