import { defineSource } from '../source.ts';

export default defineSource({
  id: 'ubc-pace',
  publisher: {
    nb: 'University of British Columbia, Safety & Risk Services',
    nn: 'University of British Columbia, Safety & Risk Services',
    en: 'University of British Columbia, Safety & Risk Services',
  },
  title: {
    nb: 'Strengthening communications resilience with the PACE framework (på engelsk)',
    nn: 'Strengthening communications resilience with the PACE framework (på engelsk)',
    en: 'Strengthening communications resilience with the PACE framework',
  },
  edition: '2025-11-03',
  url: 'https://srs.ubc.ca/2025/11/03/strengthening-communications-resilience-with-the-pace-framework',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
