import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-model',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Modell for aktiv psykososial oppfølging',
    nn: 'Modell for aktiv psykososial oppfølging',
    en: 'Modell for aktiv psykososial oppfølging (Model of proactive psychosocial follow-up)',
  },
  url: 'http://www.psykososialberedskap.no/modell-for-psykoaktiv-psykososial-oppfolging-etter-kriser-ulykker-og-katastrofer/',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
