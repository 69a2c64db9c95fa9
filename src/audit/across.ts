import { same } from '../i18n/text.ts';
import { compareText } from '../util/compare.ts';
import type { CrossFinding } from './audit.ts';
import type { PlanEntry } from './entry.ts';
import type { Trace } from './traces.ts';

/** Above this many of one kind only the number is told. */
export const mostFindings = 500;
/** And of one finding only so many places. */
const mostPlaces = 25;

interface Shared {
  readonly kind: keyof typeof codes;
  readonly places: { readonly file: string; readonly path: string }[];
  readonly municipalities: Set<string>;
  plans: number;
}

const codes = { numbers: 'same-number', persons: 'same-person', passages: 'boilerplate' } as const;
type Kind = keyof typeof codes;
const kinds = Object.keys(codes) as readonly Kind[]; // keys of a literal

/**
 * What several plans show together. `entries` gives them in order, each time anew: first it is found which marks come
 * twice, by numbers that take eight bytes each, then where those stand. Memory grows with what is shared, not with plans.
 */
export function across(entries: () => Iterable<PlanEntry>, count: number): readonly CrossFinding[] {
  const comesTwice = marksSeenTwice(entries, Math.ceil(count / plansInRound));
  const shared = new Map<string, Shared>();
  const counted = new Set<string>();
  const strange: CrossFinding[] = [];
  for (const entry of entries()) {
    for (const kind of kinds)
      for (const trace of entry.traces[kind].filter(comesTwice)) gather(shared, kind, trace, entry);
    for (const other of othersOf(entry)) counted.add(other);
    if (strange.length < mostFindings) strange.push(...strangers(entry));
  }
  const found = [...shared.values()].filter(
    ({ municipalities, plans }) => plans > 1 && municipalities.size > 1,
  );
  return [...mostlyAlike(found), ...neighbours(entries, counted), ...strange.slice(0, mostFindings)].toSorted(
    (one, other) => order.indexOf(one.code) - order.indexOf(other.code),
  );
}

/** Going through the plans once more is cheaper than remembering the marks of more than this. */
const plansInRound = 20_000;

const order: readonly CrossFinding['code'][] = [
  'same-person',
  'same-number',
  'one-sided-host',
  'one-sided-partner',
  'foreign-name',
  'boilerplate',
];

/** The first 52 bits of a mark, as a number. */
const keyOf = ([mark]: Trace): number => Number.parseInt(mark.slice(0, 13), 16);

/** Marks are even: each round takes those with some remainder, and as many as the others. */
function marksSeenTwice(entries: () => Iterable<PlanEntry>, rounds: number): (trace: Trace) => boolean {
  const twice = Array.from({ length: rounds }, (_, round) =>
    seenTwice(entries, (key) => key % rounds === round),
  );
  return (trace) => {
    const key = keyOf(trace);
    const there = twice[key % rounds];
    return there !== undefined && found(there, key);
  };
}

function seenTwice(entries: () => Iterable<PlanEntry>, isTaken: (key: number) => boolean): Float64Array {
  let keys = new Float64Array(4096);
  let length = 0;
  const add = (trace: Trace): void => {
    const key = keyOf(trace);
    if (!isTaken(key)) return;
    if (length === keys.length) keys = doubled(keys);
    keys[length++] = key;
  };
  for (const { traces } of entries()) for (const kind of kinds) traces[kind].forEach(add);
  const sorted = keys.subarray(0, length).sort();
  return sorted.filter((key, index) => key === sorted[index - 1] && key !== sorted[index - 2]);
}

function doubled(keys: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(keys.length * 2);
  grown.set(keys);
  return grown;
}

function found(sorted: Float64Array, key: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle] as number; // between the ends
    if (there === key) return true;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** In the order of plans, so that what is left out at the limit does not depend on the salt. */
function gather(shared: Map<string, Shared>, kind: Kind, [mark, path]: Trace, entry: PlanEntry): void {
  const key = `${kind} ${mark}`;
  let group = shared.get(key);
  if (!group) {
    if (shared.size >= mostFindings * 20) return;
    group = { kind, places: [], municipalities: new Set(), plans: 0 };
    shared.set(key, group);
  }
  group.plans += 1;
  if (group.places.length >= mostPlaces) return;
  group.places.push({ file: entry.file, path });
  group.municipalities.add(entry.number ?? entry.file);
}

/** Passages shared by the same plans are one finding, and so are the people. */
function mostlyAlike(all: readonly Shared[]): readonly CrossFinding[] {
  const groups = new Map<string, Shared[]>();
  for (const one of all) {
    const key = [one.kind, one.plans, ...one.places.map(({ file }) => file)].join('\0');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const findings = [...groups.values()].map((group): CrossFinding => {
    const [first] = group as [Shared, ...Shared[]]; // no group is empty
    const places = group.flatMap((one) => one.places).slice(0, mostPlaces);
    return {
      code: codes[first.kind],
      places,
      municipalities: [...first.municipalities].sort(compareText),
      params: { count: group.length, plans: first.plans },
    };
  });
  return kinds.flatMap((kind) => findings.filter(({ code }) => code === codes[kind]).slice(0, mostFindings));
}

interface Neighbour {
  readonly file: string;
  readonly names: readonly string[];
}

/** Whoever a plan counts on as host or partner, and whose own plan does not say so. */
function neighbours(
  entries: () => Iterable<PlanEntry>,
  wanted: ReadonlySet<string>,
): readonly CrossFinding[] {
  if (wanted.size === 0) return [];
  const named = namedAmong(wanted, entries);
  const findings: CrossFinding[] = [];
  for (const entry of entries()) {
    findings.push(...oneSided(entry, named));
    if (findings.length >= mostFindings) break;
  }
  return findings.slice(0, mostFindings);
}

function namedAmong(
  wanted: ReadonlySet<string>,
  entries: () => Iterable<PlanEntry>,
): ReadonlyMap<string, Neighbour> {
  const named = new Map<string, Neighbour>();
  for (const { number, file, host, partners } of entries()) {
    if (number === undefined || !wanted.has(number) || named.has(number)) continue;
    named.set(number, { file, names: host === undefined ? partners : [host, ...partners] });
  }
  return named;
}

const othersOf = ({ number, host, partners }: PlanEntry): readonly string[] =>
  [...new Set([...(host === undefined ? [] : [host]), ...partners])].filter((other) => other !== number);

function oneSided(entry: PlanEntry, named: ReadonlyMap<string, Neighbour>): readonly CrossFinding[] {
  const { number, file, host } = entry;
  if (number === undefined) return [];
  return othersOf(entry).flatMap((other): readonly CrossFinding[] => {
    const theirs = named.get(other);
    if (!theirs || theirs.names.includes(number)) return [];
    const isHost = other === host;
    return [
      {
        code: isHost ? 'one-sided-host' : 'one-sided-partner',
        places: [
          { file, path: isHost ? '/municipality/host' : '/municipality/partners' },
          { file: theirs.file, path: '/municipality/partners' },
        ],
        municipalities: [number, other],
        params: { number: same(number), other: same(other) },
      },
    ];
  });
}

const strangers = ({ file, number, traces }: PlanEntry): readonly CrossFinding[] =>
  traces.strangers.map(([other, path]) => ({
    code: 'foreign-name',
    places: [{ file, path }],
    municipalities: number === undefined ? [other] : [number, other],
    params: { other: same(other) },
  }));
