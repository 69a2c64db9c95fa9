import type { Text } from '../i18n/text.ts';
import { addDuration } from '../util/plain-date.ts';

export interface PublicHoliday {
  readonly date: string;
  readonly name: Text;
}

/** The public holidays of a year in Norway, in order. Two may fall on one day, as 17 May and Whit Monday in 2027. */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known;
}

const years = new Map<number, readonly PublicHoliday[]>();

function holidaysOf(year: number): readonly PublicHoliday[] {
  const fixed = fixedDays.map(({ day, name }) => ({ date: `${padded(year, 4)}-${day}`, name }));
  // 1 March is the day all the moveable ones come after, in any year.
  const march = `${padded(year, 4)}-03-01`;
  const moveable = moveableDays.map(({ days, name }) => ({
    date: addDuration(march, `P${easterSunday(year) + days}D`),
    name,
  }));
  return [...fixed, ...moveable].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Lov om 1. og 17. mai som høgtidsdagar (1947), and the holidays of lov om helligdager og helligdagsfred (1995). */
const fixedDays: readonly { readonly day: string; readonly name: Text }[] = [
  { day: '01-01', name: { nb: '1. nyttårsdag', nn: '1. nyttårsdag', en: 'New Year’s Day' } },
  { day: '05-01', name: { nb: '1. mai', nn: '1. mai', en: '1 May' } },
  { day: '05-17', name: { nb: '17. mai', nn: '17. mai', en: '17 May' } },
  { day: '12-25', name: { nb: '1. juledag', nn: '1. juledag', en: 'Christmas Day' } },
  { day: '12-26', name: { nb: '2. juledag', nn: '2. juledag', en: 'Boxing Day' } },
];

/** Days from Easter Sunday. */
const moveableDays: readonly { readonly days: number; readonly name: Text }[] = [
  { days: -3, name: { nb: 'skjærtorsdag', nn: 'skjærtorsdag', en: 'Maundy Thursday' } },
  { days: -2, name: { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' } },
  { days: 0, name: { nb: '1. påskedag', nn: '1. påskedag', en: 'Easter Sunday' } },
  { days: 1, name: { nb: '2. påskedag', nn: '2. påskedag', en: 'Easter Monday' } },
  { days: 39, name: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  { days: 49, name: { nb: '1. pinsedag', nn: '1. pinsedag', en: 'Whit Sunday' } },
  { days: 50, name: { nb: '2. pinsedag', nn: '2. pinsedag', en: 'Whit Monday' } },
];

/** The days from 1 March to Easter Sunday in the Gregorian calendar, by the rule that J. M. Oudin gave in 1940. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  const age =
    (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30;
  const late = Math.floor(age / 28);
  const fullMoon = age - late * (1 - late * Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return fullMoon - weekday + 27;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
