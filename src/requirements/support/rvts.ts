import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { countyOf } from '../../reference/counties.ts';

/** The RVTS a text names, when none of those named is the municipality's own; unknown municipalities have none. */
export function foreignRvts(
  plan: Plan,
  text: string,
): { readonly named: Text; readonly own: Text } | undefined {
  const numbers = [
    plan.municipality?.number,
    ...itemsOf(plan.municipality?.partners).map(([, { number }]) => number),
  ];
  const own = regionsOf(numbers.flatMap((number) => (number && countyOf(number)?.rvts) || []));
  const named = regionsOf([...text.matchAll(NAMED)].flatMap(([, region = '']) => region));
  if (own.length === 0 || named.length === 0 || named.some((region) => own.includes(region)))
    return undefined;
  return { named: same(named.join(', ')), own: same(own.join(', ')) };
}

const NAMED = /(?<![a-zæøå])RVTS[\s-]+(nord|midt|vest|sør|øst)(?![a-zæøå])/gi;

/** Each region once, written as the centres write it. */
const regionsOf = (regions: readonly string[]): readonly string[] => [
  ...new Set(regions.map((region) => region.charAt(0).toUpperCase() + region.slice(1).toLowerCase())),
];
