import { defineSource } from '../source.ts';

/** Until 1 July 2025 called Lov om kommunal beredskapsplikt, sivile beskyttelsestiltak og Sivilforsvaret. */
export default defineSource({
  id: 'sbl',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om sivil beskyttelse og beredskap (sivilbeskyttelsesloven)',
    nn: 'Lov om sivil beskyttelse og beredskap (sivilbeskyttelsesloven, på bokmål)',
    en: 'Lov om sivil beskyttelse og beredskap (Civil Protection and Preparedness Act)',
  },
  edition: 'LOV-2010-06-25-45',
  url: 'https://lovdata.no/dokument/NL/lov/2010-06-25-45',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
