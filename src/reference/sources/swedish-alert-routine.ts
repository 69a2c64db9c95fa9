import { defineSource } from '../source.ts';

export default defineSource({
  id: 'swedish-alert-routine',
  publisher: {
    nb: 'Svensk krisegruppe, gjengitt på 5dok.org',
    nn: 'Svensk krisegruppe, attgitt på 5dok.org',
    en: 'Swedish crisis group, as reproduced on 5dok.org',
  },
  title: {
    nb: 'Bilaga: larmning (rutine for SMS-varsling, på svensk)',
    nn: 'Bilaga: larmning (rutine for SMS-varsling, på svensk)',
    en: 'Bilaga: larmning (routine for alerting by text message, in Swedish)',
  },
  url: 'https://5dok.org/article/dagordning-m%C3%B6ten-bilaga-larmning-bilaga-lokaler-bemanning-organisations.y8gx5xd5',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'cited',
});
