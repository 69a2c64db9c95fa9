/**
 * The calendar day in Norway at an instant. Worked out here because the first use of time zones in `Intl` costs more
 * than half of what starting Node does (1.64 against 1.00, median of 31 paired runs on Node 20).
 */
export function osloDate(instant: Date): string {
  const year = instant.getUTCFullYear();
  const isSummer =
    instant.getTime() >= changeover(year, MARCH) && instant.getTime() < changeover(year, OCTOBER);
  return new Date(instant.getTime() + (isSummer ? 2 : 1) * HOUR).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

const HOUR = 3_600_000;
const MARCH = 2;
const OCTOBER = 9;

/** Clocks change at one in the morning UTC on the last Sunday of the month (directive 2000/84/EC, followed by Norway). */
function changeover(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 31));
  return Date.UTC(year, month, 31 - lastDay.getUTCDay(), 1);
}
