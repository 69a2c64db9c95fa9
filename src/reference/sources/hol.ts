import { defineSource } from '../source.ts';

export default defineSource({
  id: 'hol',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om kommunale helse- og omsorgstjenester m.m. (helse- og omsorgstjenesteloven)',
    nn: 'Lov om kommunale helse- og omsorgstjenester m.m. (helse- og omsorgstjenesteloven, på bokmål)',
    en: 'Lov om kommunale helse- og omsorgstjenester m.m. (Municipal Health and Care Services Act)',
  },
  edition: 'LOV-2011-06-24-30',
  url: 'https://lovdata.no/dokument/NL/lov/2011-06-24-30',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
