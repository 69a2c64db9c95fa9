import { addDuration, daysBetween } from './plain-date.ts';

const DAYS_IN_WEEK = 7;
/** 1 January 2001 was a Monday. */
const A_MONDAY = '2001-01-01';

/** The weekday of a day, Monday 0 to Sunday 6. */
export const weekdayOf = (date: string): number =>
  ((daysBetween(A_MONDAY, date) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;

export const dayAfter = (date: string): string => addDuration(date, 'P1D');

/**
 * How many minutes a stretch of a day's clock lasts in Norway. The hour from two to three is left out on the last Sunday
 * of March and comes twice on the last Sunday of October, as everywhere in the European Union since 1996.
 */
export function minutesOnClock(date: string, from: number, to: number): number {
  const hourChanged = Math.max(0, Math.min(to, 3 * 60) - Math.max(from, 2 * 60));
  return to - from + clockChange(date) * hourChanged;
}

function clockChange(date: string): -1 | 0 | 1 {
  const [, month, day] = date.split('-');
  const change = month === '03' ? -1 : month === '10' ? 1 : 0;
  // Both months have 31 days: the last Sunday is one of the last seven.
  return change !== 0 && Number(day) > 24 && weekdayOf(date) === 6 ? change : 0;
}
