import { defineSource } from '../source.ts';

export default defineSource({
  id: 'aml',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljøloven)',
    nn: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljøloven, på bokmål)',
    en: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (Working Environment Act)',
  },
  edition: 'LOV-2005-06-17-62',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
