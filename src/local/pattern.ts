/** No longer text is held against a pattern. */
export const longestMatched = 1000;

/** In how many ways a pattern may try a text before it gives up. */
const mostWays = 1_000_000;

/**
 * A pattern that the whole text must fit, or undefined where it is not one that can be tried safely: no repeated groups, no
 * looking around, no back references, and not so many repetitions that a text could keep it busy.
 */
export function safePattern(written: string): RegExp | undefined {
  let ways = 1;
  let rest = written;
  while (rest !== '') {
    const piece = pieces.exec(rest);
    if (piece === null) return undefined;
    ways *= waysOf(piece.groups?.['times'], piece[0]);
    if (ways > mostWays) return undefined;
    rest = rest.slice(piece[0].length);
  }
  try {
    return new RegExp(`^(?:${written})$`, 'u');
  } catch {
    return undefined;
  }
}

/** One piece from the left: an atom that may be repeated, or the beginning, the middle or the end of a group that may not. */
const pieces =
  /^(?:(?:\\[dwsDWSnt.^$*+?()[\]{}|\\/-]|\[\^?(?:\\[dwsDWSnt.^$*+?()[\]{}|\\/-]|[^\]\\])+\]|[^\\^$*+?()[\]{}|])(?<times>[*+?]|\{\d{1,3}(?:,\d{0,3})?\})?|[|^$]|\((?:\?:)?|\)(?![*+?{]))/u;

function waysOf(times: string | undefined, piece: string): number {
  if (piece === '|' || times === '?') return 2;
  if (times === '*' || times === '+') return longestMatched;
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(times ?? '') ?? [];
  if (least === undefined || comma === '') return 1;
  return most === '' ? longestMatched : Math.max(1, Number(most) - Number(least) + 1);
}
