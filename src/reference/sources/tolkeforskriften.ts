import { defineSource } from '../source.ts';

export default defineSource({
  id: 'tolkeforskriften',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Forskrift til tolkeloven (tolkeforskriften)',
    nn: 'Forskrift til tolkeloven (tolkeforskriften, på bokmål)',
    en: 'Forskrift til tolkeloven (Interpreting Regulations)',
  },
  edition: 'FOR-2021-09-13-2744',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
