import type { Path } from './location.ts';
import { valueAt } from './path.ts';

/**
 * The value without what counts as absent: null, blanks and placeholders. Positions in lists of entries are kept, so
 * that a finding still points to the right one; an absent entry is an empty one.
 */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return list(value);
  return typeof value === 'object' && value !== null ? mapping(value as Record<string, unknown>) : value; // keys of a text are strings
}

/** The mapping itself where nothing in it is absent, which is the rule: copying is what costs. */
function mapping(written: Readonly<Record<string, unknown>>): unknown {
  let kept: Record<string, unknown> | undefined;
  for (const key of Object.keys(written)) {
    const item = written[key];
    const present = isAbsent(item) ? undefined : withoutAbsent(item);
    if (present === item && present !== undefined) continue;
    kept ??= { ...written };
    if (present === undefined) delete kept[key];
    else set(kept, key, present);
  }
  return kept ?? written;
}

function list(items: readonly unknown[]): readonly unknown[] {
  if (!hasEntries(items)) return items.some(isAbsent) ? items.filter((item) => !isAbsent(item)) : items;
  const present = items.map((item) => (isAbsent(item) ? {} : withoutAbsent(item)));
  return present.some((item, index) => item !== items[index]) ? present : items;
}

/** From a path in the value without what is absent to the same path in the text: lists of words close up. */
export function pathsAsWritten(value: unknown): (path: Path) => Path {
  const known = new Map<readonly unknown[], readonly number[]>();
  const positionsIn = (items: readonly unknown[]): readonly number[] => {
    const positions = known.get(items) ?? positionsLeft(items);
    known.set(items, positions);
    return positions;
  };
  return (path) => {
    let here = value;
    return path.map((step) => {
      const written =
        typeof step === 'number' && Array.isArray(here) ? (positionsIn(here)[step] ?? step) : step;
      here = valueAt(here, [written]);
      return written;
    });
  };
}

function positionsLeft(items: readonly unknown[]): readonly number[] {
  const positions = [...items.keys()];
  return hasEntries(items) ? positions : positions.filter((index) => !isAbsent(items[index]));
}

const hasEntries = (items: readonly unknown[]): boolean =>
  items.some((item) => typeof item === 'object' && item !== null);

export const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && isPlaceholder(value));

/** Words that stand where an answer should come; the longest is shorter than this. */
const longest = 40;
const placeholder =
  /^(|[-–—.…?_x]+|todo\b.*|tb[ad]\b.*|n\.n\.?|(må |skal )?(fyll(es|ast)?|sett?(es|ast|jast)?|skriv(es|ast)?) (inn|ut)( her| senere| seinare)?|(må |skal )?avklar(es|ast)( senere| seinare)?|(kommer|kjem)( senere| seinare)?|ikke avklart|ikkje avklart|to be (filled in|decided|confirmed)|fill in|insert( here)?|lorem ipsum.*|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|«(fyll|sett|skriv)[^»]*»)$/i;

/** In capitals only: `nn` is a language. */
const unnamed = /^NN[.:]*$/;

export const isPlaceholder = (text: string): boolean => {
  if (text.length > longest || !mayBegin(text)) return false;
  const said = text.trim();
  if (unnamed.test(said) || placeholder.test(said)) return true;
  const bare = said.replace(/^«(.*)»$/, '$1').replace(/[.:]+$/, '');
  return bare !== said && placeholder.test(bare);
};

/** Whether a placeholder can begin so. Most text does not, and the pattern is dear; so is cutting off three letters. */
const mayBegin = (text: string): boolean =>
  signs.has(text.charAt(0)) || (pairs.has(firstPair(text)) && beginnings.has(text.slice(0, 3).toLowerCase()));

/** The first two letters as one number, the same for capitals. */
const firstPair = (text: string): number => ((text.charCodeAt(0) | 32) << 16) | (text.charCodeAt(1) | 32);

const signs = new Set(['', ...' \t\n\r-–—.…?_xX<[{«:']);
const beginnings = new Set(
  ['tod', 'tbd', 'tba', 'nn', 'nn.', 'nn' + ':', 'n.n', 'må ', 'ska', 'fyl', 'set', 'skr', 'avk'].concat([
    'kom',
    'kje',
    'ikk',
    'to ',
    'fil',
    'ins',
    'lor',
  ]),
);
const pairs = new Set(Array.from(beginnings, firstPair));

/** Also for a key like `__proto__`, which plain assignment would lose. */
const set = (object: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
};
