import type { Path } from '../plan/location.ts';
import type { Cell } from './block.ts';
import { cellOf, inWords } from './in-words.ts';
import { plainText } from './inline.ts';
import type { Wording } from './wording.ts';

/** Several fields of an entry in one cell: the leading one as it is, the others each behind its own label. */
export function together(
  wording: Wording,
  path: Path,
  entry: object,
  lead: string | undefined,
  others: readonly string[],
): Cell {
  const said: Readonly<Record<string, unknown>> = { ...entry };
  const isSaid = (key: string): boolean => said[key] !== undefined;
  const opening = lead !== undefined && isSaid(lead) ? [cellOf(wording, [...path, lead], said[lead])] : [];
  return asSentences([
    ...opening,
    ...others.filter(isSaid).map((key): Cell => {
      const at = [...path, key];
      return [{ strong: [`${wording.labels.label(at)}:`] }, ' ', ...inWords(wording, at, said[key])];
    }),
  ]);
}

/** A full stop between pieces that do not have one. */
const asSentences = (pieces: readonly Cell[]): Cell =>
  pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return piece;
    return [/[.!?:]$/.test(plainText(before)) ? ' ' : '. ', ...piece];
  });
