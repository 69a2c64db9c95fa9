/** How days, lists and lengths of time are written in one language. */
interface Written {
  readonly months: readonly string[];
  readonly afterDay: '.' | '';
  readonly and: string;
  /** One of it, and any other number. */
  readonly units: Readonly<Record<Unit, readonly [one: string, others: string]>>;
}

export const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof units)[number];

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);

/**
 * The languages whose words we have ourselves, by locale. Node has them all, but the first time it is asked costs as much as
 * judging a plan. A test holds these to what it says, but for one plural of Nynorsk that it has wrong.
 */
export const written: Readonly<Record<string, Written>> = {
  'nb-NO': {
    months: norwegian,
    afterDay: '.',
    and: 'og',
    units: {
      year: ['år', 'år'],
      month: ['måned', 'måneder'],
      week: ['uke', 'uker'],
      day: ['døgn', 'døgn'],
      hour: ['time', 'timer'],
      minute: ['minutt', 'minutter'],
      second: ['sekund', 'sekunder'],
    },
  },
  'nn-NO': {
    months: norwegian,
    afterDay: '.',
    and: 'og',
    units: {
      year: ['år', 'år'],
      month: ['månad', 'månader'],
      week: ['veke', 'veker'],
      day: ['døgn', 'døgn'],
      hour: ['time', 'timar'],
      minute: ['minutt', 'minutt'],
      second: ['sekund', 'sekund'],
    },
  },
  'en-GB': {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    afterDay: '',
    and: 'and',
    units: {
      year: ['year', 'years'],
      month: ['month', 'months'],
      week: ['week', 'weeks'],
      day: ['day', 'days'],
      hour: ['hour', 'hours'],
      minute: ['minute', 'minutes'],
      second: ['second', 'seconds'],
    },
  },
};
