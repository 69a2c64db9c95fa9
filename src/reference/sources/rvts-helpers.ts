import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-helpers',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Oppfølging av hjelpere',
    nn: 'Oppfølging av hjelpere (på bokmål)',
    en: 'Oppfølging av hjelpere (Follow-up of helpers)',
  },
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
