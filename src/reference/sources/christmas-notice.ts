import { defineSource } from '../source.ts';

/** Undated; written for a Christmas under the pandemic, and used here as good practice. */
export default defineSource({
  id: 'christmas-notice',
  publisher: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Norwegian Directorate of Health' },
  title: {
    nb: 'Forsterket psykososial beredskap til jul (tidsbegrenset oppfordring til kommunene under pandemien)',
    nn: 'Forsterket psykososial beredskap til jul (tidsavgrensa oppmoding til kommunane under pandemien)',
    en: 'Forsterket psykososial beredskap til jul (time-limited call to the municipalities during the pandemic)',
  },
  checked: '2026-11-22',
  status: 'letter',
  seen: 'read',
});
