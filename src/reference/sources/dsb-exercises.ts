import { defineSource } from '../source.ts';

export default defineSource({
  id: 'dsb-exercises',
  publisher: {
    nb: 'Direktoratet for samfunnssikkerhet og beredskap',
    nn: 'Direktoratet for samfunnstryggleik og beredskap',
    en: 'The Norwegian Directorate for Civil Protection',
  },
  title: {
    nb: 'Veileder i planlegging, gjennomføring og evaluering av øvelser. Grunnbok: Introduksjon og prinsipper',
    nn: 'Rettleiar i planlegging, gjennomføring og evaluering av øvingar. Grunnbok: Introduksjon og prinsipp',
    en: 'Veileder i planlegging, gjennomføring og evaluering av øvelser. Grunnbok (Guide to planning, holding and evaluating exercises. Basic book)',
  },
  edition: '2016',
  url: 'http://docplayer.me/31461546-Tittel-30-pt-for-rapportmaler-grunnbok-tema-veileder-i-planlegging-gjennomforing-og-evaluering-av-ovelser.html',
  checked: '2026-11-22',
  status: 'guideline',
  seen: 'read',
});
