import { countyOf } from '../reference/counties.ts';
import { allMunicipalities } from '../reference/municipalities.ts';
import type { Registered } from './register.ts';

/** Every municipality of Norway, or those of one county. */
export const builtInRegister = (county: string | undefined): readonly Registered[] =>
  allMunicipalities
    .filter((one) => county === undefined || one.county === county)
    .map(({ number, name, officialNames = {}, writtenForm }) => ({
      number,
      name,
      otherNames: Object.values(officialNames).filter((other) => other !== name),
      county: countyOf(number)?.number,
      ...(writtenForm === 'nb' || writtenForm === 'nn' || writtenForm === 'neutral' ? { writtenForm } : {}),
    }));
