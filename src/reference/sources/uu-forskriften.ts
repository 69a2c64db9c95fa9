import { defineSource } from '../source.ts';

export default defineSource({
  id: 'uu-forskriften',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Forskrift om universell utforming av IKT-løsninger',
    nn: 'Forskrift om universell utforming av IKT-løsninger (på bokmål)',
    en: 'Forskrift om universell utforming av IKT-løsninger (Regulations on universal design of ICT solutions)',
  },
  edition: 'FOR-2013-06-21-732',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
