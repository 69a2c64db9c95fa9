import { defineSource } from '../source.ts';

export default defineSource({
  id: 'flk',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten',
    nn: 'Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten (på bokmål)',
    en: 'Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten (Regulations on management and quality improvement in the health and care services)',
  },
  edition: 'FOR-2016-10-28-1250',
  url: 'https://lovdata.no/dokument/SF/forskrift/2016-10-28-1250',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
