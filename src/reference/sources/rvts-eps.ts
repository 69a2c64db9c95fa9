import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-eps',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Evakuerte- og pårørendesenter (EPS); Kriseteamets rolle i EPS',
    nn: 'Evakuerte- og pårørendesenter (EPS); Kriseteamets rolle i EPS (på bokmål)',
    en: 'Evakuerte- og pårørendesenter (Evacuee and relatives’ centre); Kriseteamets rolle i EPS (The crisis team’s role there)',
  },
  url: 'https://www.psykososialberedskap.no/kriseteamets-rolle-i-eps/',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
