/** An entry of a list and where it stands. */
export interface Item {
  readonly index: number;
  readonly value: unknown;
}

export interface Matching {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly gone: readonly Item[];
  readonly arrived: readonly Item[];
}

/**
 * Which entry of one list is which of another, wherever they stand: by id; else as it is; else by what an entry is about
 * (its party, its title, its day), in order where several are; else by being mostly the same.
 */
export function matchEntries(before: readonly unknown[], after: readonly unknown[]): Matching {
  const pairs: Pair[] = [];
  const taken = new Set<Item>();
  const left = (items: readonly Item[]): readonly Item[] => items.filter((one) => !taken.has(one));
  const take = (found: readonly Pair[]): void => {
    pairs.push(...found);
    for (const item of found.flat()) taken.add(item);
  };
  const gone = itemsIn(before);
  const arrived = itemsIn(after);
  take(paired(gone, arrived, idOf));
  take(paired(left(gone), left(arrived), canonical));
  for (const key of telling)
    take(paired(left(gone), left(arrived), (value) => (idOf(value) ? undefined : text(value, key))));
  for (const old of left(gone)) {
    const alike = idOf(old.value) ? undefined : left(arrived).find((one) => isMostly(old.value, one.value));
    if (alike) take([[old, alike]]);
  }
  return {
    pairs: pairs.sort(([, one], [, other]) => one.index - other.index),
    gone: left(gone),
    arrived: left(arrived),
  };
}

type Pair = readonly [Item, Item];
type KeyOf = (value: unknown) => string | undefined;

/** The first with a key to the first with the same, the second to the second. */
function paired(gone: readonly Item[], arrived: readonly Item[], keyOf: KeyOf): readonly Pair[] {
  const waiting = grouped(arrived, keyOf);
  return [...grouped(gone, keyOf)].flatMap(([key, olds]) =>
    olds.flatMap((old, nth): Pair[] => {
      const found = waiting.get(key)?.[nth];
      return found ? [[old, found]] : [];
    }),
  );
}

/** What an entry without an id is known by, the surest first. */
const telling = [
  ...['party', 'caller', 'role', 'to', 'municipality', 'number', 'date', 'on', 'at'],
  ...['task', 'topic', 'term', 'title', 'label', 'name', 'item', 'text', 'finding'],
] as const;

const itemsIn = (list: readonly unknown[]): readonly Item[] =>
  list.map((value, index) => ({ index, value })).filter(({ value }) => value !== undefined);

function grouped(items: readonly Item[], keyOf: KeyOf): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item.value);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const text = (value: unknown, key: string): string | undefined => {
  const found = (value as Readonly<Record<string, unknown>> | null)?.[key]; // an entry has fields, a word has none of these
  return typeof found === 'string' ? found : undefined;
};

/** The same words for values that say the same, whatever order their keys stand in. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

const idOf: KeyOf = (value) => text(value, 'id');

function isMostly(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || idOf(other)) return false;
  const fields = Object.entries(one);
  const there = other as Readonly<Record<string, unknown>>; // just seen to be an object
  const same = fields.filter(([key, value]) => canonical(value) === canonical(there[key])).length;
  return same * 2 >= Math.max(fields.length, Object.keys(there).length);
}
