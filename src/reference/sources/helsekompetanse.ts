import { defineSource } from '../source.ts';

export default defineSource({
  id: 'helsekompetanse',
  publisher: {
    nb: 'helsekompetanse.no',
    nn: 'helsekompetanse.no',
    en: 'helsekompetanse.no (e-learning for the health services)',
  },
  title: {
    nb: 'Kriseteam, nettkurs: Organisering; Aktivering',
    nn: 'Kriseteam, nettkurs: Organisering; Aktivering',
    en: 'Kriseteam (Crisis team), e-learning course: Organisering (Organisation); Aktivering (Activation)',
  },
  url: 'http://kriseteam.helsekompetanse.no/content/organisering',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
