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

const MINUTES_IN_DAY = 24 * 60;
const DAYS_IN_WEEK = 7;
const MINUTES_IN_WEEK = DAYS_IN_WEEK * MINUTES_IN_DAY;

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
  const covered = stretchesOf(windows);
  const gaps = stretchesOf(band).flatMap((wanted) => covered.reduce(without, [wanted]));
  const [first, last] = [gaps.at(0), gaps.at(-1)];
  if (!first || !last || first === last || first.from > 0 || last.to < MINUTES_IN_WEEK) return gaps;
  return [...gaps.slice(1, -1), { from: last.from, to: MINUTES_IN_WEEK + first.to }];
}

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

/** What is left of the gaps when a covered stretch is taken out. */
const without = (gaps: readonly Stretch[], covered: Stretch): Stretch[] =>
  gaps
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, covered.from) },
      { from: Math.max(from, covered.to), to },
    ])
    .filter(({ from, to }) => from < to);

/** The stretches of the windows in the order of the week; those that meet or overlap are one. */
function stretchesOf(windows: readonly WeekWindow[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of windows.flatMap(stretchesOfWindow).sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && next.from <= last.to)
      joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to) });
    else joined.push(next);
  }
  return joined;
}

/** A window without days holds every day, one without times the whole day; one that says neither covers nothing. */
function stretchesOfWindow({ days = [], from, to }: WeekWindow): readonly Stretch[] {
  if (days.length === 0 && from === undefined && to === undefined) return [];
  const start = minuteOf(from ?? '00:00');
  const end = minuteOf(to ?? '24:00');
  const length = end > start ? end - start : end - start + MINUTES_IN_DAY;
  return (days.length === 0 ? dayNumbers['every-day'] : days.flatMap((day) => dayNumbers[day])).flatMap(
    (day) => {
      const begins = (day * MINUTES_IN_DAY + start) % MINUTES_IN_WEEK;
      return withinWeek({ from: begins, to: begins + length });
    },
  );
}

/** What runs on into the next week belongs to the beginning of this one. */
const withinWeek = ({ from, to }: Stretch): readonly Stretch[] =>
  to <= MINUTES_IN_WEEK
    ? [{ from, to }]
    : [
        { from, to: MINUTES_IN_WEEK },
        { from: 0, to: to - MINUTES_IN_WEEK },
      ];

function minuteOf(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number);
  return hours * 60 + minutes;
}
