import { defineSource } from '../source.ts';

export default defineSource({
  id: 'senja-crisis-team',
  publisher: {
    nb: 'Senja kommune',
    nn: 'Senja kommune',
    en: 'Senja municipality',
  },
  title: {
    nb: 'Psykososialt kriseteam, kommunens nettside',
    nn: 'Psykososialt kriseteam, nettsida til kommunen',
    en: 'Psykososialt kriseteam (Psychosocial crisis team), municipal web page',
  },
  url: 'https://www.senja.kommune.no/tjenester/helse-og-omsorg/helsetjenester/psykososialt-kriseteam/',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
