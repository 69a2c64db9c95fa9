import { inWords } from '../../document/in-words.ts';
import { plainText } from '../../document/inline.ts';
import { isNone } from '../../document/none.ts';
import { mask } from '../../i18n/fill.ts';
import type { Path } from '../../plan/location.ts';
import { isPublicAt } from '../../plan/redact.ts';
import { withoutIdentityNumbers } from '../../util/identity-number.ts';
import { escapeControls } from '../../util/shown.ts';
import type { Teller, ToldSide } from './teller.ts';

/** A value in words; the mask for what is not to be told, and nothing for what is too long to tell. */
export function valueInWords(path: Path, value: unknown, side: ToldSide, teller: Teller): string | undefined {
  if (isWhole(path, value)) return undefined;
  if (!isTellable(path, side, teller)) return mask;
  const words = plainText(inWords(side.wording, path, value)).replaceAll('\u00a0', ' ');
  const told = withoutIdentityNumbers(escapeControls(words));
  if (told.length > longest && teller.brief && typeof path.at(-1) === 'number')
    return `${told.slice(0, longest - 1).trimEnd()}…`;
  if (told.length > longest && (teller.brief || !teller.showValues)) return undefined;
  return teller.showValues ? told : told.replaceAll(phoneNumbers, mask);
}

const longest = 110;

/** Eight digits however they are divided: nobody's number stands in a list of changes. */
const phoneNumbers = /(?<![\d/])(?:\+47 ?)?\d(?: ?\d){7}(?![\d/])/g;

/** A part or a list of entries is told by its label alone. */
function isWhole(path: Path, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || isNone(value)) return false;
  return (
    !Array.isArray(value) ||
    (value.some((item) => typeof item === 'object') && !asOne.includes(String(path.at(-1))))
  );
}

const asOne = ['hours', 'openingHours'];

/** Ids name functions, which the teller words without names of people. */
const isTellable = (path: Path, { plan }: ToldSide, teller: Teller): boolean =>
  teller.showValues || isReference(path, teller) || (isPublicAt(plan, teller.shape, path) && !isNumber(path));

const isNumber = (path: Path): boolean =>
  path.at(-1) === 'email' || (path.at(-1) === 'number' && path.includes('phones'));

function isReference(path: Path, { labels }: Teller): boolean {
  try {
    const inner = typeof path.at(-1) === 'number' ? path : [...path, 0];
    return (labels.field(path)['x-refers-to'] ?? labels.field(inner)['x-refers-to']) !== undefined;
  } catch {
    return false; // no list
  }
}
