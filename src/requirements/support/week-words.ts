import type { CoreLocale, Text } from '../../i18n/text.ts';
import type { Stretch } from '../../util/week.ts';
import { clockOf, MINUTES_IN_DAY, MINUTES_IN_WEEK } from '../../util/week.ts';

const locales: readonly CoreLocale[] = ['nb', 'nn', 'en'];
/** Nobody reads a longer list; the rest is counted. */
const MOST = 6;

/**
 * Stretches of the week as a person would say them: «mandag til torsdag 15:30 til 08:00 neste dag; fredag 15:30 til mandag
 * 08:00». The same hours on days that follow each other are said once.
 */
export function weekInWords(stretches: readonly Stretch[]): Text {
  const runs = runsOf(stretches);
  const said = runs.slice(0, MOST).map(runInWords);
  const rest = runs.length - MOST;
  return textOf((locale) =>
    [
      ...said.map((text) => text[locale]),
      ...(rest > 0 ? [more[locale].replace('#', String(rest))] : []),
    ].join('; '),
  );
}

/** The same stretch of the clock on one or more days that follow each other. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  /** Minutes from the beginning of the day it begins on. */
  readonly to: number;
}

function runsOf(stretches: readonly Stretch[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to } of stretches) {
    const day = Math.floor(from / MINUTES_IN_DAY);
    const run = { first: day, last: day, from: from % MINUTES_IN_DAY, to: to - day * MINUTES_IN_DAY };
    // What is not over by the next day's end is said with both its days, each by itself.
    const index = runs.findIndex(
      (one) =>
        one.last === day - 1 &&
        one.from === run.from &&
        one.to === run.to &&
        run.to - run.from < MINUTES_IN_DAY,
    );
    const before = runs[index];
    if (before) runs[index] = { ...before, last: day };
    else runs.push(run);
  }
  return runs;
}

function runInWords(run: Run): Text {
  const { first, last, from, to } = run;
  if (to - from >= MINUTES_IN_WEEK) return wholeWeek;
  if (from === 0 && to % MINUTES_IN_DAY === 0) return wholeDays(first, last + to / MINUTES_IN_DAY - 1);
  const lastDay = first + Math.floor(to / MINUTES_IN_DAY);
  const longer = to - from >= MINUTES_IN_DAY || (first === last && to > MINUTES_IN_DAY);
  return textOf((locale) => {
    const days = daysInWords(first, last, locale);
    const until = till[locale];
    if (to <= MINUTES_IN_DAY) return `${days} ${clockOf(from)} ${until} ${clockOf(to)}`;
    return longer
      ? `${days} ${clockOf(from)} ${until} ${nameOf(lastDay, locale)} ${clockOf(to % MINUTES_IN_DAY)}`
      : `${days} ${clockOf(from)} ${until} ${clockOf(to % MINUTES_IN_DAY)} ${nextDay[locale]}`;
  });
}

const wholeDays = (first: number, last: number): Text =>
  textOf((locale) => `${daysInWords(first, last, locale)} ${allDay[locale]}`);

function daysInWords(first: number, last: number, locale: CoreLocale): string {
  const [from, to] = [nameOf(first, locale), nameOf(last, locale)];
  if (first === last) return from;
  if (last - first === 6) return everyDay[locale];
  return last === first + 1 ? `${from} ${and[locale]} ${to}` : `${from} ${till[locale]} ${to}`;
}

const nameOf = (day: number, locale: CoreLocale): string => names[locale][day % 7] ?? '';

const textOf = (say: (locale: CoreLocale) => string): Text => {
  const [nb = '', nn = '', en = ''] = locales.map(say);
  return { nb, nn, en };
};

const names: Readonly<Record<CoreLocale, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const wholeWeek: Text = { nb: 'hele uken', nn: 'heile veka', en: 'the whole week' };
const everyDay: Text = { nb: 'hver dag', nn: 'kvar dag', en: 'every day' };
const allDay: Text = { nb: 'hele døgnet', nn: 'heile døgnet', en: 'all day' };
const nextDay: Text = { nb: 'neste dag', nn: 'neste dag', en: 'the next day' };
const till: Text = { nb: 'til', nn: 'til', en: 'to' };
const and: Text = { nb: 'og', nn: 'og', en: 'and' };
const more: Text = { nb: 'og # tidsrom til', nn: 'og # tidsrom til', en: 'and # more' };
