import { defineSource } from '../source.ts';

/** As in force on the day it was read; the address is that of the act as the Storting passed it. */
export default defineSource({
  id: 'tolkeloven',
  publisher: { nb: 'Stortinget', nn: 'Stortinget', en: 'Stortinget (the Norwegian parliament)' },
  title: {
    nb: 'Lov om offentlige organers ansvar for bruk av tolk mv. (tolkeloven)',
    nn: 'Lov om offentlige organers ansvar for bruk av tolk mv. (tolkeloven, på bokmål)',
    en: 'Lov om offentlige organers ansvar for bruk av tolk mv. (Interpreting Act)',
  },
  edition: 'LOV-2021-06-11-79',
  url: 'https://stortinget.no/no/Saker-og-publikasjoner/Vedtak/Beslutninger/Lovvedtak/2020-2021/vedtak-202021-152',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
