import { defineSource } from '../source.ts';

export default defineSource({
  id: 'offentleglova',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om rett til innsyn i dokument i offentleg verksemd (offentleglova, på nynorsk)',
    nn: 'Lov om rett til innsyn i dokument i offentleg verksemd (offentleglova)',
    en: 'Lov om rett til innsyn i dokument i offentleg verksemd (Freedom of Information Act)',
  },
  edition: 'LOV-2006-05-19-16',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
