import { defineSource } from '../source.ts';

export default defineSource({
  id: 'nhs-eprr',
  publisher: {
    nb: 'Midlands Partnership University NHS Foundation Trust',
    nn: 'Midlands Partnership University NHS Foundation Trust',
    en: 'Midlands Partnership University NHS Foundation Trust',
  },
  title: {
    nb: 'Emergency preparedness, resilience and response (engelsk helsetjeneste, på engelsk)',
    nn: 'Emergency preparedness, resilience and response (engelsk helseteneste, på engelsk)',
    en: 'Emergency preparedness, resilience and response (EPRR)',
  },
  url: 'https://mpft.nhs.uk/about-us/emergency-preparedness-resilience-and-response-eprr',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
