import counties from './counties.json' with { type: 'json' };

/** A county, with the regional bodies a municipality in it belongs to. */
export interface County {
  readonly number: string;
  readonly name: string;
  readonly governor: string;
  readonly rvts: string;
  readonly healthRegion: string;
}

const byNumber: ReadonlyMap<string, County> = new Map(
  (counties as readonly County[]).map((county) => [county.number, county]),
);

/** The county of a municipality: the first two digits of its number. None for a number outside the register. */
export const countyOf = (municipality: string): County | undefined => byNumber.get(municipality.slice(0, 2));
