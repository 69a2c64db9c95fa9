import { defineSource } from '../source.ts';

/** As in force on the day it was read; last changed by FOR-2024-04-30-722. */
export default defineSource({
  id: 'f881',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Forskrift om krav til beredskapsplanlegging og beredskapsarbeid mv.',
    nn: 'Forskrift om krav til beredskapsplanlegging og beredskapsarbeid mv. (på bokmål)',
    en: 'Forskrift om krav til beredskapsplanlegging og beredskapsarbeid mv. (Regulations on health and social preparedness planning)',
  },
  edition: 'FOR-2001-07-23-881',
  url: 'https://lovdata.no/dokument/SF/forskrift/2001-07-23-881',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
