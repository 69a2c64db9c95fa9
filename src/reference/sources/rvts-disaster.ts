import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-disaster',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Kriseteamets rolle i katastrofeberedskap',
    nn: 'Kriseteamets rolle i katastrofeberedskap (på bokmål)',
    en: 'Kriseteamets rolle i katastrofeberedskap (The crisis team’s role in disaster preparedness)',
  },
  url: 'https://v1.psykososialberedskap.no/uncategorized/kriseteamets-rolle-i-katastrofeberedskap/',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
