type Standing = 'in-force' | 'replaced' | 'unknown';

/**
 * Whether words name an act or regulation that municipal psychosocial preparedness rests on, and whether it is in force.
 * Words that name both something in force and what it replaced are about the former.
 */
export function legalStanding(words: string): Standing {
  const said = words.toLowerCase();
  if (inForce.some((name) => said.includes(name))) return 'in-force';
  return replaced.some((name) => said.includes(name)) ? 'replaced' : 'unknown';
}

/** Beginnings of names, so that bokmål, nynorsk and the usual short forms are all met. */
const inForce = [
  'helse- og omsorgstjenestel',
  'helse- og omsorgstenestel',
  'kommunale helse- og omsorgst',
  'health and care services act',
  'hol §',
  'helseberedskapslov',
  'helsemessig og sosial beredskap',
  'health preparedness act',
  'sivilbeskyttelseslov',
  'sivil beskyttelse og beredskap',
  'folkehelselov',
  'krav til beredskapsplanlegging',
  'kommunal beredskapsplikt',
  'akuttmedisinforskrift',
  'pasient- og brukerrett',
  'helsepersonellov',
  'spesialisthelsetjenestel',
  'spesialisthelsetenestel',
  'tolkelov',
  'lov-2011-06-24-30',
  'lov-2000-06-23-56',
  'for-2001-07-23-881',
];

/** The 1982 act, the first edition of the guide, and the regulations on GPs that were replaced on 1 January 2026. */
const replaced = [
  'kommunehelsetjenestel',
  'kommunehelsetenestel',
  'helsetjenesten i kommunene',
  'helsetenesta i kommunane',
  'lov-1982-11-19-66',
  'is-1810',
  'for-2012-08-29-842',
];
