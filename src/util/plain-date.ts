/** Arithmetic on ISO calendar days (`2026-11-22`) and durations (`P1Y6M`) as strings; days compare as strings. */

/** The day a duration after another. The 31st becomes the last day of a shorter month; hours count in whole days. */
export function addDuration(date: string, duration: string): string {
  const { year, month, day } = partsOfDate(date);
  const { months, days, seconds } = partsOfDuration(duration);
  const monthsSinceZero = year * MONTHS_IN_YEAR + (month - 1) + months;
  if (monthsSinceZero > LAST_YEAR * MONTHS_IN_YEAR + (MONTHS_IN_YEAR - 1)) return LAST_DATE;
  const landing = {
    year: Math.floor(monthsSinceZero / MONTHS_IN_YEAR),
    month: (monthsSinceZero % MONTHS_IN_YEAR) + 1,
  };
  const landed = { ...landing, day: Math.min(day, daysInMonth(landing)) };
  return dateOfDayNumber(dayNumber(landed) + days + Math.floor(seconds / SECONDS_IN_DAY));
}

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  dayNumber(partsOfDate(to)) - dayNumber(partsOfDate(from));

/** True when more than the duration has passed since a day. The last day of the duration is still within it. */
export const hasElapsed = (since: string, duration: string, asOf: string): boolean =>
  asOf > addDuration(since, duration);

/** Negative, zero or positive as the first duration is shorter, equal or longer; twelve months equal a year and 365 days. */
export const compareDurations = (one: string, other: string): number => lengthOf(one) - lengthOf(other);

export const isPositiveDuration = (duration: string): boolean => lengthOf(duration) > 0;

/** True for a day that exists. */
export function isDate(text: string): boolean {
  return DATE.test(text) && exists(written(text));
}

interface Month {
  readonly year: number;
  readonly month: number;
}
type Day = Month & { readonly day: number };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const LAST_YEAR = 9999;
const LAST_DATE = '9999-12-31';
const MONTHS_IN_YEAR = 12;
const DAYS_IN_400_YEARS = 146_097;
const SECONDS_IN_DAY = 86_400;
/** Longer than any plan looks ahead, and still a number to reckon with. */
const ENOUGH = 1e12;

function partsOfDate(date: string): Day {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return written(date);
}

const written = (date: string): Day => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8)),
});

const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= MONTHS_IN_YEAR && day >= 1 && day <= daysInMonth({ year, month });

interface Duration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

/** A plan has a handful of durations and asks for each a hundred times: a twentieth of judging it. */
const known = new Map<string, Duration>();
const MOST_KNOWN = 200;

function partsOfDuration(duration: string): Duration {
  const before = known.get(duration);
  if (before) return before;
  const parts = readDuration(duration);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(duration, parts);
  return parts;
}

function readDuration(duration: string): Duration {
  const found = DURATION.exec(duration);
  if (!found) throw new RangeError(`not a duration: ${duration}`);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((written) => Math.min(Number(written ?? 0), ENOUGH));
  return {
    months: years * MONTHS_IN_YEAR + months,
    days: weeks * 7 + days,
    seconds: hours * 3600 + minutes * 60 + seconds,
  };
}

/** The seconds of a duration that begins on the first day of 2001, so that months have the length they have in a common year. */
function lengthOf(duration: string): number {
  const { months, days, seconds } = partsOfDuration(duration);
  const start = { year: 2001, month: 1, day: 1 };
  const end = {
    year: start.year + Math.floor(months / MONTHS_IN_YEAR),
    month: (months % MONTHS_IN_YEAR) + 1,
    day: 1,
  };
  return (dayNumber(end) - dayNumber(start) + days) * SECONDS_IN_DAY + seconds;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = ({ year, month }: Month): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Days since 1 March of year 0. Years that begin in March have their leap day last, which makes the sum regular. */
function dayNumber({ year, month, day }: Day): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % MONTHS_IN_YEAR;
  return (
    marchYear * 365 +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    Math.floor((monthsSinceMarch * 153 + 2) / 5) +
    (day - 1)
  );
}

/** The inverse of `dayNumber`, by periods of 400 years, which all have the same length. */
function dateOfDayNumber(number: number): string {
  if (number >= LAST_DAY_NUMBER) return LAST_DATE;
  const period = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfPeriod = number - period * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfPeriod / 1460) - Math.floor(dayOfPeriod / 36_524) + Math.floor(dayOfPeriod / 146_096);
  const yearOfPeriod = Math.floor((dayOfPeriod - leapDays) / 365);
  const dayOfYear =
    dayOfPeriod - (yearOfPeriod * 365 + Math.floor(yearOfPeriod / 4) - Math.floor(yearOfPeriod / 100));
  const monthsSinceMarch = Math.floor((dayOfYear * 5 + 2) / 153);
  const month = ((monthsSinceMarch + 2) % MONTHS_IN_YEAR) + 1;
  const year = period * 400 + yearOfPeriod + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((monthsSinceMarch * 153 + 2) / 5) + 1;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const LAST_DAY_NUMBER = dayNumber(written(LAST_DATE));

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
