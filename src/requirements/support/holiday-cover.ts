import type { CoreLocale, Text } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PublicHoliday } from '../../reference/public-holidays.ts';
import { publicHolidays } from '../../reference/public-holidays.ts';
import { dayAfter, minutesOnClock, weekdayOf } from '../../util/calendar-day.ts';
import { addDuration } from '../../util/plain-date.ts';
import type { Stretch, WeekWindow } from '../../util/week.ts';
import {
  clockOf,
  commonTo,
  joined,
  leftOf,
  MINUTES_IN_DAY,
  reaches,
  stretchesOf,
  workingHours,
} from '../../util/week.ts';
import { oncePerPlan } from './once-per-plan.ts';
import { bindsNobody, isTeam } from './week-cover.ts';

/** Hours of a public holiday that nobody is sure to answer, in minutes from its midnight. */
export interface OpenHoliday {
  readonly holiday: PublicHoliday;
  readonly stretches: readonly Stretch[];
}

/**
 * The public holidays in the year that begins on a day, where hours stand open. Offices are closed then: what the plan says
 * of particular weekdays holds for their evenings and nights only, and what holds every day holds on holidays too.
 */
export function openHolidays(plan: Plan, lookup: Lookup, asOf: string): readonly OpenHoliday[] {
  if (isNamedForHolidays(plan, lookup)) return [];
  const { holding, fromWorkingDays } = holidayHours(plan, lookup);
  let before = '';
  return holidaysFrom(asOf).flatMap((holiday) => {
    const startsClosed = before !== '' && dayAfter(before) === holiday.date;
    before = holiday.date;
    const stretches = openOn(weekdayOf(holiday.date), startsClosed ? holding : fromWorkingDays);
    return stretches.length > 0 ? [{ holiday, stretches }] : [];
  });
}

/** How long that is, as the clock runs: a night in March has an hour less. */
export const minutesOpen = (open: readonly OpenHoliday[]): number =>
  open
    .flatMap(({ holiday: { date }, stretches }) =>
      stretches.map((one) => minutesOnClock(date, one.from, one.to)),
    )
    .reduce((sum, minutes) => sum + minutes, 0);

/** The holidays with the same hours open are said together: «08:00 til 15:30 (skjærtorsdag, langfredag, 2. påskedag)». */
export function holidaysInWords(open: readonly OpenHoliday[]): Text {
  const inLanguage = (locale: CoreLocale): string => {
    const names = new Map<string, string[]>();
    for (const { holiday, stretches } of open) {
      const hours = stretches.map((one) => hoursInWords(one, locale)).join(', ');
      names.set(hours, [...(names.get(hours) ?? []), holiday.name[locale]]);
    }
    return [...names].map(([hours, days]) => `${hours} (${days.join(', ')})`).join('; ');
  };
  return { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en') };
}

/** True when the plan names who answers on holidays, and that is not a team where nobody is bound to. */
export function isNamedForHolidays(plan: Plan, lookup: Lookup): boolean {
  const party = plan.availability?.publicHolidays?.party;
  return party !== undefined && !(bindsNobody(plan) && isTeam(lookup, party));
}

interface HolidayHours {
  readonly holding: readonly Stretch[];
  /** The same with what runs past midnight from a working day. */
  readonly fromWorkingDays: readonly Stretch[];
}

const holidayHours = oncePerPlan((plan, lookup): HolidayHours => {
  const holding: Stretch[] = [];
  const fromTheDayBefore: Stretch[] = [];
  for (const window of windowsThatBind(plan, lookup)) {
    const stretches = stretchesOf([window]);
    if (holdsEveryDay(window) || !reaches([window], workingHours)) holding.push(...stretches);
    else if (runsOn(window)) fromTheDayBefore.push(...commonTo(stretches, nightsUntil(window.to)));
  }
  return { holding: joined(holding), fromWorkingDays: joined([...holding, ...fromTheDayBefore]) };
});

/** True for a window that is not over at midnight. */
const runsOn = ({ from = '00:00', to = '24:00' }: WeekWindow): boolean =>
  to <= from && to !== '00:00' && to !== '24:00';

const nightsUntil = (to: string | undefined): readonly Stretch[] =>
  stretchesOf([{ days: ['every-day'], from: '00:00', to }]);

/** The windows of the plan and the hours of its rota, but for what a team does that is not bound to answer. */
function windowsThatBind(plan: Plan, lookup: Lookup): readonly WeekWindow[] {
  const { windows } = plan.availability ?? {};
  const { type, hours } = plan.resourcing?.onCall ?? {};
  const unbound = bindsNobody(plan);
  return [
    ...itemsOf(windows)
      .map(([, window]) => window)
      .filter(({ party }) => party !== undefined && !(unbound && isTeam(lookup, party))),
    ...(type === undefined || unbound ? [] : itemsOf(hours).map(([, window]) => window)),
  ];
}

const holdsEveryDay = ({ days = [] }: WeekWindow): boolean =>
  days.length === 0 || days.includes('every-day') || (days.includes('weekdays') && days.includes('weekend'));

function openOn(weekday: number, covered: readonly Stretch[]): readonly Stretch[] {
  const midnight = weekday * MINUTES_IN_DAY;
  return leftOf([{ from: midnight, to: midnight + MINUTES_IN_DAY }], covered).map(({ from, to }) => ({
    from: from - midnight,
    to: to - midnight,
  }));
}

/** The holidays of the year that begins on a day; a day that is two of them counts once. */
export function holidaysFrom(asOf: string): readonly PublicHoliday[] {
  const year = Number(asOf.slice(0, 4));
  const end = addDuration(asOf, 'P1Y');
  return [...publicHolidays(year), ...publicHolidays(year + 1)].filter(
    ({ date }, index, all) => date >= asOf && date < end && date !== all[index - 1]?.date,
  );
}

const hoursInWords = ({ from, to }: Stretch, locale: CoreLocale): string =>
  from === 0 && to === MINUTES_IN_DAY ? allDay[locale] : `${clockOf(from)} ${till[locale]} ${clockOf(to)}`;

const allDay: Text = { nb: 'hele døgnet', nn: 'heile døgnet', en: 'all day' };
const till: Text = { nb: 'til', nn: 'til', en: 'to' };
