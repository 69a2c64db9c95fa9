import { defineSource } from '../source.ts';

export default defineSource({
  id: 'letter-2022',
  publisher: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Norwegian Directorate of Health' },
  title: {
    nb: 'Brev til statsforvalterne om psykososial oppfølging etter masseskytingen i Oslo 25. juni 2022',
    nn: 'Brev til statsforvaltarane om psykososial oppfølging etter masseskytinga i Oslo 25. juni 2022',
    en: 'Letter to the county governors on psychosocial follow-up after the mass shooting in Oslo on 25 June 2022',
  },
  edition: '22/33683-2, 30.06.2022',
  checked: '2026-11-22',
  status: 'letter',
  seen: 'read',
});
