import { countyOf } from '../reference/counties.ts';
import { compareText } from '../util/compare.ts';
import type { AuditedPlan } from './audit.ts';
import { isAsked, isOpen } from './outcome.ts';

export interface Drawn {
  readonly planId: string;
  readonly file: string;
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly county: string | undefined;
  /** How much of what was asked of it is open: the lowest, middle or highest third. */
  readonly band: 1 | 2 | 3;
}

/**
 * Plans to read in depth, drawn by chance within strata of county and how much is open, so that no kind of plan is left
 * out: each stratum gets its share, the largest remainders the rest. The same seed draws the same plans.
 */
export function sample(plans: Iterable<AuditedPlan>, size: number, seed: number): readonly Drawn[] {
  const all = banded(plans);
  const strata = new Map<string, Drawn[]>();
  for (const one of all) {
    const key = `${one.county ?? '?'} ${one.band}`;
    strata.set(key, [...(strata.get(key) ?? []), one]);
  }
  const inOrder = [...strata].sort(([one], [other]) => compareText(one, other)).map(([, stratum]) => stratum);
  const chance = random(seed);
  const shuffled = inOrder.map((stratum) => shuffle(stratum, chance));
  const sizes = shares(
    shuffled.map(({ length }) => length),
    Math.min(size, all.length),
    chance,
  );
  return shuffled
    .flatMap((stratum, index) => stratum.slice(0, sizes[index]))
    .toSorted((one, other) => compareText(one.number ?? one.file, other.number ?? other.file));
}

function banded(plans: Iterable<AuditedPlan>): readonly Drawn[] {
  const judged: (Omit<Drawn, 'band'> & { readonly open: number })[] = [];
  for (const plan of plans) {
    if (plan.status === 'unreadable') continue;
    const { number, name } = plan.municipality;
    const asked = plan.outcomes.filter(isAsked).length;
    judged.push({
      planId: plan.planId,
      file: plan.file,
      number,
      name,
      county: number === undefined ? undefined : countyOf(number)?.name,
      open: asked === 0 ? 0 : plan.outcomes.filter(isOpen).length / asked,
    });
  }
  const ranked = judged.toSorted((one, other) => one.open - other.open || compareText(one.file, other.file));
  return ranked.map(({ open: _, ...one }, index) => ({
    ...one,
    band: (1 + Math.floor((index * 3) / ranked.length)) as Drawn['band'], // 1, 2 or 3
  }));
}

/** By largest remainder; equal remainders are drawn. */
function shares(sizes: readonly number[], wanted: number, chance: () => number): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (total === 0 ? 0 : (size * wanted) / total));
  const whole = exact.map(Math.floor);
  const left = wanted - whole.reduce((sum, size) => sum + size, 0);
  const ranked = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share), draw: chance() }))
    .toSorted((one, other) => other.rest - one.rest || one.draw - other.draw);
  const favoured = new Set(ranked.slice(0, left).map(({ index }) => index));
  return whole.map((size, index) => size + (favoured.has(index) ? 1 : 0));
}

function shuffle<Item>(items: readonly Item[], chance: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, draw: chance() }))
    .sort((one, other) => one.draw - other.draw)
    .map(({ item }) => item);
}

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
