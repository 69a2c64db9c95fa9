import { defineSource } from '../source.ts';

/** Where the printed guide is quoted; the printed edition itself was not read. */
export default defineSource({
  id: 'selvhjelp',
  publisher: {
    nb: 'Selvhjelp Norge',
    nn: 'Selvhjelp Norge',
    en: 'Selvhjelp Norge (Norwegian self-help organisation)',
  },
  title: {
    nb: 'Veileder for psykososiale tiltak ved kriser, ulykker og katastrofer (omtale)',
    nn: 'Veileder for psykososiale tiltak ved kriser, ulykker og katastrofer (omtale, på bokmål)',
    en: 'Veileder for psykososiale tiltak ved kriser, ulykker og katastrofer (an account of the guide)',
  },
  edition: '2016',
  url: 'http://www.selvhjelp.no/no/Tematisert/Samfunnsperspektiv/Dokumenter_og_planer/Veileder+for+psykososiale+tiltak+ved+kriser%2C+ulykker+og+katastrofer.b7C_wtbIYK.ips',
  checked: '2026-11-22',
  status: 'other',
  seen: 'read',
});
