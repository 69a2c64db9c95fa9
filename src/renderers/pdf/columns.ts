import type { Word } from './words.ts';

/** What the cells of a column ask for, in points: the longest word, and the longest text on one line. */
export interface Wish {
  readonly least: number;
  readonly natural: number;
}

export function wishOf(
  cells: readonly { readonly words: readonly Word[]; readonly size: number }[],
  padding: number,
): Wish {
  const measured = cells.map(({ words, size }) => {
    const line = words.reduce((sum, { width, space }) => sum + width + space, 0);
    return { word: Math.max(0, ...words.map(({ width }) => width)) * size, line: line * size };
  });
  return {
    least: Math.max(0, ...measured.map(({ word }) => word)) + padding,
    natural: Math.max(0, ...measured.map(({ line }) => line)) + padding,
  };
}

/** No column grows wider than this for the sake of one word; longer words are divided. */
const widest = 0.3;

/**
 * The widths of columns. Given proportions hold, but that a column is widened to its longest word where others have room
 * to give; without proportions, columns start equal and what a short column does not need goes to the long ones.
 */
export function columnWidths(
  wishes: readonly Wish[],
  total: number,
  proportions: readonly number[] | undefined,
): readonly number[] {
  const shares = wishes.map((_, index) => proportions?.[index] ?? 1);
  const sum = shares.reduce((one, other) => one + other, 0);
  const given = shares.map((share) => (total * share) / sum);
  const fitted = proportions ? given : moved(given, ({ natural }) => natural, wishes);
  return moved(fitted, ({ least }, width) => Math.min(least, Math.max(width, total * widest)), wishes);
}

/** Moves width from columns that have more than they ask for to those that have less, as far as it goes. */
function moved(
  widths: readonly number[],
  ask: (wish: Wish, width: number) => number,
  wishes: readonly Wish[],
): readonly number[] {
  const lacks = widths.map((width, index) => ask(wishes[index] ?? { least: 0, natural: 0 }, width) - width);
  const short = lacks.map((lack) => Math.max(0, lack));
  const spare = lacks.map((lack) => Math.max(0, -lack));
  const asked = short.reduce((one, other) => one + other, 0);
  const offered = spare.reduce((one, other) => one + other, 0);
  const given = Math.min(asked, offered);
  if (given === 0) return widths;
  return widths.map(
    (width, index) => width + ((short[index] ?? 0) * given) / asked - ((spare[index] ?? 0) * given) / offered,
  );
}
