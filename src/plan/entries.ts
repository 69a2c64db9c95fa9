type Item<L> = L extends readonly (infer I)[] ? I : never;

/** The entries that say something, each with its position; none where the plan has no list or says «none». */
export function itemsOf<L>(list: L): readonly (readonly [number, Item<NonNullable<L>>])[] {
  if (!Array.isArray(list)) return [];
  const items: (readonly [number, Item<NonNullable<L>>])[] = [];
  for (let index = 0; index < list.length; index++)
    if (!isEmpty(list[index])) items.push([index, list[index]]);
  return items;
}

/** Why the plan says there are none, when it says so. */
export function noneBecause(list: unknown): string | undefined {
  if (typeof list !== 'object' || list === null || !('none' in list)) return undefined;
  return (list as { none: { because?: string } }).none.because ?? ''; // the only object the schema allows in place of a list
}

/** By a loop: every check asks this of every entry. With the loop above, half the time of listing keys and filtering. */
function isEmpty(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return item === undefined;
  for (const _ in item) return false;
  return true;
}
