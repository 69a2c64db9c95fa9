type Item<L> = L extends readonly (infer I)[] ? I : never;

/** The entries that say something, each with its position; none where the plan has no list or says «none». */
export function itemsOf<L>(list: L): readonly (readonly [number, Item<NonNullable<L>>])[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((item: Item<NonNullable<L>>, index) => [index, item] as const)
    .filter(([, item]) => !isEmpty(item));
}

/** Why the plan says there are none, when it says so. */
export function noneBecause(list: unknown): string | undefined {
  if (typeof list !== 'object' || list === null || !('none' in list)) return undefined;
  return (list as { none: { because?: string } }).none.because ?? ''; // the only object the schema allows in place of a list
}

const isEmpty = (item: unknown): boolean =>
  item === undefined || (typeof item === 'object' && item !== null && Object.keys(item).length === 0);
