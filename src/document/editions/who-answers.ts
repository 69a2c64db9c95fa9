import type { Plan } from '../../plan/plan.ts';
import { clockOf, MINUTES_IN_DAY } from '../../util/week.ts';
import type { Block, Cell } from '../block.ts';
import { daysInWords } from '../hours.ts';
import { joined, sentenceCase } from '../inline.ts';
import { listOf } from '../lists.ts';
import { numbersOf } from '../phones.ts';
import type { SectionContext } from '../section.ts';
import type { AlikeDays, Watch } from '../week.ts';
import { weekOf } from '../week.ts';
import { say } from '../wording.ts';

/** Who answers by the hour of the week, as few lines as it takes; hours nobody has are said too. */
export function nightsAndDays(availability: Plan['availability'], context: SectionContext): readonly Block[] {
  const lines = weekOf(availability?.windows).flatMap((alike) => linesOf(alike, context));
  const holidays = availability?.publicHolidays?.party;
  return listOf([
    ...lines,
    ...(holidays === undefined
      ? []
      : [[{ strong: [`${say(texts.holidays, context)}: `] }, ...whoIs([holidays], context)]]),
  ]);
}

function linesOf({ days, watches }: AlikeDays, context: SectionContext): readonly Cell[] {
  const when = daysOf(days, context);
  const spans = days.length === allNames.length ? overMidnight(watches) : watches;
  return spans.map(({ from, to, parties }): Cell => {
    const time =
      to - from === MINUTES_IN_DAY
        ? say(texts.allDay, context)
        : `${clockOf(from)}–${clockOf(to > MINUTES_IN_DAY ? to - MINUTES_IN_DAY : to)}`;
    return [{ strong: [`${when} ${time}: `] }, ...whoIs(parties, context)];
  });
}

/** What ends every day and begins it alike is one night. */
function overMidnight(watches: readonly Watch[]): readonly Watch[] {
  const [first, last] = [watches[0], watches.at(-1)];
  if (!first || !last || first === last || first.parties.join() !== last.parties.join()) return watches;
  return [...watches.slice(1, -1), { ...last, to: MINUTES_IN_DAY + first.to }];
}

function whoIs(parties: readonly string[], context: SectionContext): Cell {
  const { names } = context;
  if (parties.length === 0) return [say(texts.nobody, context)];
  return joined(
    parties.map((party): Cell => {
      const numbers = numbersOf(names.lookup.phones(party).slice(0, 1));
      return [names.shortParty(party), ...(numbers.length > 0 ? [' ', ...numbers] : [])];
    }),
    ', ',
  );
}

const allNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const together: Readonly<Record<string, string>> = {
  '0,1,2,3,4,5,6': 'every-day',
  '0,1,2,3,4': 'weekdays',
  '5,6': 'weekend',
};

function daysOf(days: readonly number[], context: SectionContext): string {
  const one = together[days.join()];
  const named = one === undefined ? days.map((day) => allNames[day] ?? '') : [one];
  const words = daysInWords(context, ['availability', 'windows', 0, 'days'], { days: named });
  return String(sentenceCase([words])[0]);
}

const texts = {
  allDay: { nb: 'hele døgnet', nn: 'heile døgnet', en: 'around the clock' },
  nobody: { nb: 'ingen er satt opp', nn: 'ingen er sett opp', en: 'nobody is named' },
  holidays: { nb: 'Helligdager', nn: 'Heilagdagar', en: 'Public holidays' },
} as const;
