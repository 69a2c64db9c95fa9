import { defineSource } from '../source.ts';

export default defineSource({
  id: 'nkom-numbers',
  publisher: {
    nb: 'Nasjonal kommunikasjonsmyndighet',
    nn: 'Nasjonal kommunikasjonsmyndigheit',
    en: 'The Norwegian Communications Authority',
  },
  title: {
    nb: 'E.164-nummerplan',
    nn: 'E.164-nummerplan (på bokmål)',
    en: 'E.164-nummerplan (The Norwegian numbering plan)',
  },
  url: 'https://www.nkom.no/marked/nummerforvaltning/e.164-nummerplan/5-sifret-nummer-02000-09999',
  checked: '2026-11-22',
  status: 'other',
  seen: 'read',
});
