import type { InternalValue, PlanValues } from '../../plan/internal-values.ts';

/** The fields whose internal values stand in any of the texts, each once; none for what is fit for the public. */
export function leakingFields(texts: readonly string[], { internal, open }: PlanValues): readonly string[] {
  const said = searchable(texts);
  const known = searchable(open);
  const fields = internal
    .filter((value) => {
      const isIn = matcherOf(value);
      return isIn(said) && !isIn(known);
    })
    .map(({ field }) => field);
  return [...new Set(fields)];
}

/** Text as it stands, and alike whatever the spaces, the letter size and the invisible marks in it. */
interface Searchable {
  readonly exact: string;
  readonly folded: string;
}

function searchable(texts: readonly string[]): Searchable {
  const exact = flattened(texts.join('\n'));
  return { exact, folded: exact.toLowerCase() };
}

const flattened = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');

function matcherOf({ kind, value }: InternalValue): (text: Searchable) => boolean {
  if (kind === 'number') return numberMatcher(value);
  const wanted = flattened(value)
    .trim()
    .replace(/[.!?:;,]+$/, '');
  // A part of a name is looked for as a name is written, since «Dag», «Even» and «August» are words too.
  if (kind === 'name-part' || !wanted.includes(' ')) return namedMatcher(wanted);
  const folded = wanted.toLowerCase();
  return (text) => occursAlone(text.folded, folded);
}

function namedMatcher(wanted: string): (text: Searchable) => boolean {
  const shouted = wanted.toUpperCase();
  const isWord = months.has(wanted.toLowerCase());
  return ({ exact }) => !isWord && (occursAlone(exact, wanted) || occursAlone(exact, shouted));
}

/** Stand in every document, as words or in a date. */
const months: ReadonlySet<string> = new Set(
  'januar februar mars april mai juni juli august september oktober november desember january february march may june july october december'.split(
    ' ',
  ),
);

/** As a word of its own, or as words of their own, not inside another. */
function occursAlone(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** However its digits are parted, with or without the country before them. */
function numberMatcher(value: string): (text: Searchable) => boolean {
  const digits = value.replace(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '');
  if (digits.length < 4) return () => false;
  const parted = [...digits].join('(?:[ .()/\\-]|%20|&nbsp;|&#160;){0,3}');
  const pattern = new RegExp(`(?<![0-9a-zA-Z])(?:(?:\\+|00|%2B)? ?47[ .()-]{0,2})?${parted}(?![0-9a-zA-Z])`);
  return ({ exact }) => pattern.test(exact);
}
