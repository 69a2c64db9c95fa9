import { defineSource } from '../source.ts';

/** As in force on the day it was read; last changed by FOR-2021-12-17-3723. */
export default defineSource({
  id: 'fkb',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Forskrift om kommunal beredskapsplikt',
    nn: 'Forskrift om kommunal beredskapsplikt (på bokmål)',
    en: 'Forskrift om kommunal beredskapsplikt (Regulations on the municipal preparedness duty)',
  },
  edition: 'FOR-2011-08-22-894',
  url: 'https://lovdata.no/dokument/SF/forskrift/2011-08-22-894',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
