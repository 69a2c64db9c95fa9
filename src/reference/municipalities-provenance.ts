import type { Text } from '../i18n/text.ts';

/** Where the built-in register comes from; what to carry with it, and what is not known. */
export const municipalitiesProvenance = {
  compiled: '2026-11-22',
  validFrom: '2024-01-01',
  withChangesOf: '2026-01-01',
  licence: 'CC BY 4.0',
  attribution: {
    nb: 'Inneholder data fra Statistisk sentralbyrå (Klass) og Kartverket, CC BY 4.0; bearbeidet.',
    nn: 'Inneheld data frå Statistisk sentralbyrå (Klass) og Kartverket, CC BY 4.0; omarbeidde.',
    en: 'Contains data from Statistics Norway (Klass) and Kartverket, CC BY 4.0; adapted.',
  },
  sources: [
    {
      nb: 'Nummer og navn: SSB Klass 131, eksport fra mars 2026; samme 357 numre hos Kartverket (januar 2024).',
      nn: 'Nummer og namn: SSB Klass 131, eksport frå mars 2026; dei same 357 nummera hos Kartverket (januar 2024).',
      en: 'Numbers and names: SSB Klass 131, export of March 2026; the same 357 numbers at Kartverket (January 2024).',
    },
    {
      nb: 'Samiske og kvenske navn: Kartverkets kommuneinfo (november 2023) og SSB for vedtak siden.',
      nn: 'Samiske og kvenske namn: kommuneinfo frå Kartverket (november 2023) og SSB for vedtak sidan.',
      en: 'Sámi and Kven names: Kartverket kommuneinfo (November 2023), and SSB for decisions since.',
    },
    {
      nb: 'Målform: norway-geodata (juni 2025), holdt mot Språkrådets tabell per fylke. Det er målformen mot staten; kommunens egen plan kan være skrevet på den andre.',
      nn: 'Målform: norway-geodata (juni 2025), halden mot tabellen til Språkrådet per fylke. Det er målforma mot staten; planen til kommunen kan vere skriven på den andre.',
      en: 'Written form: norway-geodata (June 2025), held against the table of Språkrådet per county. It is the form used towards the state; a municipality’s own plan may be in the other.',
    },
    {
      nb: 'Fylker: SSB Klass 104, eksport fra mars 2026.',
      nn: 'Fylke: SSB Klass 104, eksport frå mars 2026.',
      en: 'Counties: SSB Klass 104, export of March 2026.',
    },
  ],
  gaps: [
    {
      nb: 'Vedtak som trer i kraft 2027-01-01 eller senere, er ikke undersøkt.',
      nn: 'Vedtak som tek til å gjelde 2027-01-01 eller seinare, er ikkje undersøkte.',
      en: 'Decisions that take effect on 2027-01-01 or later have not been looked into.',
    },
    {
      nb: 'Numre fra 2020 til 2023, som eldre planer kan ha, er ikke med.',
      nn: 'Nummer frå 2020 til 2023, som eldre planar kan ha, er ikkje med.',
      en: 'Numbers of 2020 to 2023, which older plans may carry, are not included.',
    },
    {
      nb: 'Målformen til Gjesdal er ikke fylt ut, fordi kildene ikke er enige.',
      nn: 'Målforma til Gjesdal er ikkje fylt ut, fordi kjeldene ikkje er samde.',
      en: 'The written form of Gjesdal is left out, because the sources disagree.',
    },
  ],
} as const satisfies {
  readonly sources: readonly Text[];
  readonly gaps: readonly Text[];
  readonly attribution: Text;
  readonly [key: string]: unknown;
};
