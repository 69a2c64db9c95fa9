import { defineSource } from '../source.ts';

export default defineSource({
  id: 'sunndal-crisis-team',
  publisher: {
    nb: 'Sunndal kommune',
    nn: 'Sunndal kommune',
    en: 'Sunndal municipality',
  },
  title: {
    nb: 'Psykososialt kriseteam i Sunndal, kommunens nettside',
    nn: 'Psykososialt kriseteam i Sunndal, nettsida til kommunen',
    en: 'Psykososialt kriseteam i Sunndal (Psychosocial crisis team), municipal web page',
  },
  url: 'https://www.sunndal.kommune.no/bunnmeny/beredskap/psykososialt-kriseteam/',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
