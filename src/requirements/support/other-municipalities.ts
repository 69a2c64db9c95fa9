import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanText } from '../../plan/texts.ts';
import { pathOf, textsOf } from '../../plan/texts.ts';
import type { Municipality } from '../../reference/municipalities.ts';
import { municipalitiesAt, municipalitiesNamed } from '../../reference/municipalities.ts';
import { keptForLast } from '../../util/last.ts';

/** A municipality that a text names though it has no part in the plan, by its name in the register. */
export interface Stranger {
  readonly name: string;
  readonly text: PlanText;
}

/** Each once per text. A name alone may be a place, a hospital or a family; only names of municipalities count. */
export function strangersIn(plan: Plan): readonly Stranger[] {
  const { holding } = textsOf(plan);
  const texts = new Set([...holding('ommune'), ...holding('unicipal')]);
  const strangers = [...texts].flatMap((text) =>
    namedIn(text.text)
      .filter((named) => !named.some((one) => takesPart(plan, one)))
      .flatMap(([first]) => (first ? [{ name: first.name, text }] : [])),
  );
  return strangers.filter(
    ({ name, text }, index) =>
      !saysWho(text) && strangers.findIndex((other) => other.name === name && other.text === text) === index,
  );
}

/** Municipalities that share a name are one answer: the text does not say which. */
type Named = readonly Municipality[];

function namedIn(text: string): readonly Named[] {
  if (!promising.test(text)) return [];
  const before = [...text.matchAll(followed)].map(({ index }) => endingWith(text.slice(0, index)));
  const after = [...text.matchAll(preceded)].map(({ 0: { length }, index }) =>
    beginningWith(text.slice(index + length)),
  );
  const addresses = [...text.matchAll(address)].map(([, name = '']) => municipalitiesAt(name));
  return [...before, ...after, ...addresses].filter((named) => named.length > 0);
}

/** Nearly every «kommune» in a plan stands without a name, which is cheap to see. */
const promising =
  /[A-ZÆØÅ][^\s.,;:]* [kK]ommune|[kK]ommune(?:n|styret|direktøren)? i [A-ZÆØÅ]|\.kommune\.no|[mM]unicipal/;
const followed = /\s(?:kommune(?:n|ns|s|styret?|styrets|direktør(?:en)?)?|municipality)(?![a-zæøå])/gi;
const preceded = /(?:kommune(?:n|styret|direktøren)? i|municipality of|municipal council of)\s/gi;
const address = /([a-zæøå-]+)\.kommune\.no/gi;

/** «Nore og Uvdal» is three words. */
const longest = 3;

const endingWith = (text: string): Named => {
  const words = wordsOf(text.slice(-60));
  return firstNamed(counts.map((count) => words.slice(-count)));
};

const beginningWith = (text: string): Named => {
  const words = wordsOf(text.slice(0, 60));
  return firstNamed(counts.map((count) => words.slice(0, count)));
};

const counts = Array.from({ length: longest }, (_, index) => longest - index);

/** Latin letters by their range, Sámi ones too: with `\p{L}` the first run took 1 ms more. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^A-Za-zÀ-ÖØ-öø-ɏ-]+/).filter((word) => word !== '');

const hasCapital = (name: string): boolean => name.charAt(0) !== name.charAt(0).toLowerCase();

/** Longer names first, since «Øvre Eiker» ends like a word; in the genitive too. Names have capitals: «i nes kommune» is none. */
function firstNamed(candidates: readonly (readonly string[])[]): Named {
  for (const words of candidates) {
    const name = words.join(' ');
    if (!hasCapital(name)) continue;
    const named = [name, name.replace(/s$/, '')].map(municipalitiesNamed).find((found) => found.length > 0);
    if (named) return named;
  }
  return [];
}

/** The plan's own municipality, its partners, those it helps, and whoever is a contact, a party or at the meetings. */
function takesPart(plan: Plan, { number, name, officialNames = {} }: Municipality): boolean {
  const { municipality, largeEvents } = plan;
  const numbers = [
    municipality?.number,
    municipality?.host,
    ...itemsOf(municipality?.partners).map(([, partner]) => partner.number),
    ...itemsOf(largeEvents?.mutualAid).map(([, aid]) => aid.municipality),
  ];
  if (numbers.includes(number)) return true;
  const known = knownIn(plan);
  return [name, ...Object.values(officialNames)].some((one) => known.includes(` ${one.toLowerCase()} `));
}

/** Every word of the texts that say who takes part, with a space on each side. */
const knownIn = keptForLast(
  (plan: Plan): string =>
    ` ${textsOf(plan)
      .all.filter(saysWho)
      .flatMap(({ text }) => wordsOf(text))
      .flatMap((word) => [word, word.replace(/s$/, '')])
      .join(' ')
      .toLowerCase()} `,
);

/** Where a neighbour that is named is thereby a partner. */
function saysWho(text: PlanText): boolean {
  const [part, section] = pathOf(text);
  if (part === 'largeEvents') return section === 'regionalCoordination' || section === 'mutualAid';
  return part === 'municipality' || part === 'contacts' || part === 'agreements';
}
