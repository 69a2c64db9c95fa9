import { defineSource } from '../source.ts';

export default defineSource({
  id: 'hseep',
  publisher: {
    nb: 'Federal Emergency Management Agency (USA)',
    nn: 'Federal Emergency Management Agency (USA)',
    en: 'Federal Emergency Management Agency (USA)',
  },
  title: {
    nb: 'Homeland Security Exercise and Evaluation Program (HSEEP, på engelsk)',
    nn: 'Homeland Security Exercise and Evaluation Program (HSEEP, på engelsk)',
    en: 'Homeland Security Exercise and Evaluation Program (HSEEP)',
  },
  checked: '2026-11-22',
  status: 'practice',
  seen: 'cited',
});
