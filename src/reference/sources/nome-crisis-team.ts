import { defineSource } from '../source.ts';

export default defineSource({
  id: 'nome-crisis-team',
  publisher: {
    nb: 'Nome kommune',
    nn: 'Nome kommune',
    en: 'Nome municipality',
  },
  title: {
    nb: 'Kriseteam (psykososialt kriseteam), kommunens nettside',
    nn: 'Kriseteam (psykososialt kriseteam), nettsida til kommunen',
    en: 'Kriseteam (psykososialt kriseteam) (Crisis team), municipal web page',
  },
  url: 'https://www.nome.kommune.no/tjenester/politikk-og-organisasjon/beredskap/kriseteam/',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
