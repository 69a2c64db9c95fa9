/** Code-unit order, the same on every machine. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Compares item by item; the first difference decides. */
export function compareAll(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, item] of one.entries()) {
    const against = other[index];
    if (against === undefined || item === against) continue;
    return item < against ? -1 : 1;
  }
  return 0;
}
