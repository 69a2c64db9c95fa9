import municipalities from './municipalities.json' with { type: 'json' };

/** A municipality of the register. Names are not unique: there are two called Herøy and two called Våler. */
export interface Municipality {
  readonly number: string;
  readonly name: string;
  /** The name in each language it has one in, where there are several. */
  readonly officialNames?: Readonly<Record<string, string>>;
  /** The first two digits of the number. */
  readonly county: string;
  /** The language decision towards the state; a neutral municipality may write either. */
  readonly writtenForm?: string;
}

/** All of them, in the order of their numbers. */
export const allMunicipalities = municipalities as readonly Municipality[];

/** True for the number of a municipality there is. */
export const isMunicipalityNumber = (number: string): boolean => {
  numbers ??= new Set(allMunicipalities.map((one) => one.number));
  return numbers.has(number);
};

/** Every municipality that has the name in one of its languages, whatever the letter size. */
export const municipalitiesNamed = (name: string): readonly Municipality[] => {
  byName ??= indexBy((one) => one.toLowerCase());
  return byName.get(name.toLowerCase()) ?? [];
};

/** Every municipality whose web address has the name: without spaces, hyphens, and marks on letters. */
export const municipalitiesAt = (domain: string): readonly Municipality[] => {
  byDomain ??= indexBy(asDomain);
  return byDomain.get(asDomain(domain)) ?? [];
};

type Index = ReadonlyMap<string, readonly Municipality[]>;

/** Few plans name another municipality, so each is built when it is first needed. */
let byName: Index | undefined;
let byDomain: Index | undefined;
let numbers: ReadonlySet<string> | undefined;

function indexBy(keyOf: (name: string) => string): Index {
  const found = new Map<string, Municipality[]>();
  for (const one of allMunicipalities) {
    for (const key of new Set([one.name, ...Object.values(one.officialNames ?? {})].map(keyOf)))
      found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

const asDomain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z]/g, '');
