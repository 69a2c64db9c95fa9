import { itemsOf } from '../plan/entries.ts';
import type { Path } from '../plan/location.ts';
import type { Phone } from '../plan/lookup.ts';
import type { Cell, Inline } from './block.ts';
import { hoursInWords } from './hours.ts';
import { joined } from './inline.ts';
import { isNone, noneInWords } from './none.ts';
import type { Wording } from './wording.ts';

/** Numbers as they are written, each a link to call it, with its kind and when somebody answers. */
export const phonesInWords = (wording: Wording, path: Path, phones: readonly Phone[]): Cell =>
  joined(
    itemsOf(phones).map(([index, phone]) => phoneInWords(wording, [...path, index], phone)),
    ', ',
  );

/** Numbers alone, for where there is room for no more. */
export const numbersOf = (phones: readonly Phone[]): Cell =>
  joined(
    phones.flatMap(({ number }) => (number === undefined ? [] : [[callLink(number)]])),
    ', ',
  );

function phoneInWords(wording: Wording, path: Path, { number, kind, hours }: Phone): Cell {
  const more = [
    kind === undefined ? '' : wording.labels.meaning([...path, 'kind'], kind),
    isNone(hours) ? noneInWords(wording, hours) : hoursInWords(wording, [...path, 'hours'], hours),
  ].filter((words) => words !== '');
  return [
    ...(number === undefined ? [] : [callLink(number)]),
    ...(more.length === 0 ? [] : [` (${more.join(', ')})`]),
  ];
}

/** Eight digits are dialled with the country code; shorter numbers exist only inside it. A number is never divided over lines. */
function callLink(number: string): Inline {
  const digits = number.replace(/[^\d+]/g, '');
  const country = /^\d{8}$/.test(digits) ? '+47' : '';
  return { link: `tel:${country}${digits}`, text: number.replaceAll(' ', '\u00a0') };
}
