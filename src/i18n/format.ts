import { daysBetween, isDate } from '../util/plain-date.ts';
import type { Language } from './language.ts';
import type { Unit } from './written.ts';
import { units, written } from './written.ts';

/** An ISO day as people write it: «22. november 2026». */
export function formatDate(date: string, { intl }: Language): string {
  const own = written[intl];
  const [year, month, day] = date.split('-').map(Number);
  if (own === undefined || !year || !month || !day || !isDate(date))
    return dateFormat(intl).format(daysBetween('1970-01-01', date) * MILLISECONDS_IN_DAY);
  return `${day}${own.afterDay} ${own.months[month - 1]} ${year}`;
}

/** An ISO 8601 duration in words: «1 år og 6 måneder». */
export function formatDuration(duration: string, language: Language): string {
  const parts = DURATION.exec(duration)?.slice(1) ?? [];
  const said = units.flatMap((unit, index) =>
    parts[index] === undefined ? [] : [formatUnit(Number(parts[index]), unit, language)],
  );
  return formatList(said, language);
}

function formatUnit(count: number, unit: Unit, { intl }: Language): string {
  const own = written[intl];
  if (own === undefined || count >= EXPONENTS) return unitFormat(intl, unit).format(count);
  const [one, others] = own.units[unit];
  return `${count} ${count === 1 ? one : others}`;
}

/** «a, b og c». */
export function formatList(items: readonly string[], { intl }: Language): string {
  const own = written[intl];
  if (own === undefined) return listFormat(intl).format(items);
  const last = items.slice(-2).join(` ${own.and} `);
  return [...items.slice(0, -2), last].join(', ');
}

const MILLISECONDS_IN_DAY = 86_400_000;
/** From here on a number is no longer written with all its digits. */
const EXPONENTS = 1e21;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

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
