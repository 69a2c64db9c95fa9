import { defineSource } from '../source.ts';

export default defineSource({
  id: 'pbrl',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om pasient- og brukerrettigheter (pasient- og brukerrettighetsloven)',
    nn: 'Lov om pasient- og brukerrettigheter (pasient- og brukerrettighetsloven, på bokmål)',
    en: 'Lov om pasient- og brukerrettigheter (Patients’ and Users’ Rights Act)',
  },
  edition: 'LOV-1999-07-02-63',
  url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-63',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
