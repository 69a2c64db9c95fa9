import { defineSource } from '../source.ts';

export default defineSource({
  id: 'bevaringsforskrifta',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Bevaringsforskrifta (på nynorsk)',
    nn: 'Bevaringsforskrifta',
    en: 'Bevaringsforskrifta (Regulations on the preservation of public records)',
  },
  edition: 'FOR-2025-12-19-2729',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
