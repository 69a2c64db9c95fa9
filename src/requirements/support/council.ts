/** True when words name the elected council of a municipality, in the languages plans are written in. */
export const isCouncil = (body: string | undefined): boolean => {
  const said = body?.toLowerCase() ?? '';
  return councils.some((name) => said.includes(name));
};

/** Beginnings and middles of words: kommunestyret, bystyret, heradsstyret, the municipal councils of …, gielddastivra. */
const councils = [
  'kommunestyr',
  'bystyr',
  'heradsstyr',
  'municipal council',
  'city council',
  'town council',
  'stivra',
];
