import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-plan-v1',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Plan for psykososial oppfølging (eldre utgave av siden)',
    nn: 'Plan for psykososial oppfølging (eldre utgåve av sida)',
    en: 'Plan for psykososial oppfølging (Plan for psychosocial follow-up, older edition of the page)',
  },
  url: 'https://v1.psykososialberedskap.no/uncategorized/plan-for-psykososial-oppfolging/',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
