import { defineSource } from '../source.ts';

export default defineSource({
  id: 'spraklova',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om språk (språklova)',
    nn: 'Lov om språk (språklova)',
    en: 'Lov om språk (Language Act)',
  },
  edition: 'LOV-2021-05-21-42',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
