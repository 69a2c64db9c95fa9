import { defineSource } from '../source.ts';

export default defineSource({
  id: 'guide-2016',
  publisher: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Norwegian Directorate of Health' },
  title: {
    nb: 'Mestring, samhørighet og håp. Veileder for psykososiale tiltak ved kriser, ulykker og katastrofer, IS-2428',
    nn: 'Mestring, samhørighet og håp. Veileder for psykososiale tiltak ved kriser, ulykker og katastrofer, IS-2428 (på bokmål)',
    en: 'Mestring, samhørighet og håp (Coping, belonging and hope). Guide to psychosocial measures in crises, accidents and disasters, IS-2428',
  },
  edition: '2016',
  url: 'https://www.helsedirektoratet.no/veiledere/psykososiale-tiltak-ved-kriser-ulykker-og-katastrofer',
  checked: '2026-11-22',
  status: 'guideline',
  seen: 'read',
});
