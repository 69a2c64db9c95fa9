import { defineSource } from '../source.ts';

/** Nobody has read it for this: it stands here so that what rests on it says so. */
export default defineSource({
  id: 'kommuneloven',
  publisher: { nb: 'Stortinget', nn: 'Stortinget', en: 'Stortinget (the Norwegian parliament)' },
  title: {
    nb: 'Lov om kommuner og fylkeskommuner (kommuneloven)',
    nn: 'Lov om kommunar og fylkeskommunar (kommunelova)',
    en: 'Lov om kommuner og fylkeskommuner (Local Government Act)',
  },
  checked: '2026-11-22',
  status: 'law',
  seen: 'recalled',
});
