import { defineSource } from '../source.ts';

/** As in force on the day it was read; last changed by LOV-2025-06-20-69. */
export default defineSource({
  id: 'hbl',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om helsemessig og sosial beredskap (helseberedskapsloven)',
    nn: 'Lov om helsemessig og sosial beredskap (helseberedskapsloven, på bokmål)',
    en: 'Lov om helsemessig og sosial beredskap (Health and Social Preparedness Act)',
  },
  edition: 'LOV-2000-06-23-56',
  url: 'https://lovdata.no/dokument/NL/lov/2000-06-23-56',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
