import { daysBetween, isDate } from '../util/plain-date.ts';
import type { Language } from './language.ts';

/** An ISO day as people write it: «22. november 2026». */
export function formatDate(date: string, { intl }: Language): string {
  const months = monthNames[intl];
  const [year, month, day] = date.split('-').map(Number);
  if (months === undefined || !year || !month || !day || !isDate(date))
    return dateFormat(intl).format(daysBetween('1970-01-01', date) * MILLISECONDS_IN_DAY);
  return `${day}${intl === 'en-GB' ? '' : '.'} ${months[month - 1]} ${year}`;
}

/** An ISO 8601 duration in words: «1 år og 6 måneder». */
export function formatDuration(duration: string, language: Language): string {
  const parts = DURATION.exec(duration)?.slice(1) ?? [];
  const said = units.flatMap((unit, index) =>
    parts[index] === undefined ? [] : [unitFormat(language.intl, unit).format(Number(parts[index]))],
  );
  return formatList(said, language);
}

/** «a, b og c». */
export const formatList = (items: readonly string[], { intl }: Language): string =>
  listFormat(intl).format(items);

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);

/** Node takes a twentieth of the time of a page to be able to say them; a test holds these to what it says. */
const monthNames: Readonly<Record<string, readonly string[]>> = {
  'nb-NO': norwegian,
  'nn-NO': norwegian,
  'en-GB': 'January February March April May June July August September October November December'.split(' '),
};

const MILLISECONDS_IN_DAY = 86_400_000;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** Made once for each language: making one costs more than all it will ever format. */
const once = <Key extends readonly string[], Made>(make: (...key: Key) => Made): ((...key: Key) => Made) => {
  const made = new Map<string, Made>();
  return (...key) => {
    const known = made.get(key.join(' ')) ?? make(...key);
    made.set(key.join(' '), known);
    return known;
  };
};

const dateFormat = once((intl) => new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }));
const listFormat = once((intl) => new Intl.ListFormat(intl, { type: 'conjunction' }));
const unitFormat = once(
  (intl: string, unit: string) =>
    new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false }),
);
