import { formatList } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { itemsOf } from '../plan/entries.ts';
import type { Path } from '../plan/location.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

/** Days and times of day, as a plan writes them. */
interface Hours {
  readonly days?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Hours in words: «mandag til fredag 08:00–15:30; lørdag og søndag hele døgnet». */
export const hoursInWords = (wording: Wording, path: Path, windows: unknown): string =>
  itemsOf(windows as readonly Hours[] | undefined) // the model has no other lists of hours
    .map(([index, window]) =>
      [daysInWords(wording, [...path, index, 'days'], window), timesInWords(wording, window)]
        .filter((words) => words !== '')
        .join(' '),
    )
    .join('; ');

export const daysInWords = ({ labels, language }: Wording, path: Path, { days = [] }: Hours): string =>
  formatList(
    days.map((day, index) => labels.meaning([...path, index], day)),
    language,
  );

export function timesInWords({ language }: { readonly language: Language }, { from, to }: Hours): string {
  if (from === '00:00' && to === '24:00') return say(words.allDay, { language });
  if (from === undefined || to === undefined) return openEnded({ language }, from, to);
  const span = `${from}–${to}`;
  return to <= from ? `${span} ${say(words.nextDay, { language })}` : span;
}

function openEnded(
  wording: { readonly language: Language },
  from: string | undefined,
  to: string | undefined,
): string {
  if (from !== undefined) return `${say(words.from, wording)} ${from}`;
  return to === undefined ? '' : `${say(words.to, wording)} ${to}`;
}

const words = {
  allDay: { nb: 'hele døgnet', nn: 'heile døgnet', en: 'around the clock' },
  nextDay: { nb: 'neste dag', nn: 'neste dag', en: 'the next day' },
  from: { nb: 'fra', nn: 'frå', en: 'from' },
  to: { nb: 'til', nn: 'til', en: 'until' },
} as const satisfies Readonly<Record<string, Text>>;
