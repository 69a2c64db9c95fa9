import { defineSource } from '../source.ts';

export default defineSource({
  id: 'phep-measures',
  publisher: {
    nb: 'Centers for Disease Control and Prevention (USA)',
    nn: 'Centers for Disease Control and Prevention (USA)',
    en: 'Centers for Disease Control and Prevention (USA)',
  },
  title: {
    nb: 'Public Health Emergency Preparedness Cooperative Agreement, Performance Measures (på engelsk)',
    nn: 'Public Health Emergency Preparedness Cooperative Agreement, Performance Measures (på engelsk)',
    en: 'Public Health Emergency Preparedness Cooperative Agreement, Performance Measures',
  },
  edition: '2012',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'cited',
});
