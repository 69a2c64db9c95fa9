import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-plans',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Planer',
    nn: 'Planer (på bokmål)',
    en: 'Planer (Plans)',
  },
  url: 'http://psykososialberedskap.no/uncategorized/planer/',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
