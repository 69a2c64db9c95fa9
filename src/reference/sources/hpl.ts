import { defineSource } from '../source.ts';

export default defineSource({
  id: 'hpl',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om helsepersonell m.v. (helsepersonelloven)',
    nn: 'Lov om helsepersonell m.v. (helsepersonelloven, på bokmål)',
    en: 'Lov om helsepersonell m.v. (Health Personnel Act)',
  },
  edition: 'LOV-1999-07-02-64',
  url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-64',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
