import { defineSource } from '../source.ts';

export default defineSource({
  id: 'nar-krisen-rammer',
  publisher: {
    nb: 'helsekompetanse.no',
    nn: 'helsekompetanse.no',
    en: 'helsekompetanse.no (e-learning for the health services)',
  },
  title: {
    nb: 'Når krisen rammer, nettkurs: Tiltak i akuttfasen; Etter akuttfasen',
    nn: 'Når krisen rammer, nettkurs: Tiltak i akuttfasen; Etter akuttfasen (på bokmål)',
    en: 'Når krisen rammer (When crisis strikes), e-learning course: Tiltak i akuttfasen (Measures in the acute phase); Etter akuttfasen (After the acute phase)',
  },
  edition: '2024',
  url: 'https://helsekompetanse.no/mod/book/view.php?id=3177&chapterid=1615',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
