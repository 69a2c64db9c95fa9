import { defineSource } from '../source.ts';

export default defineSource({
  id: 'rvts-plan',
  publisher: {
    nb: 'RVTS, psykososialberedskap.no',
    nn: 'RVTS, psykososialberedskap.no',
    en: 'RVTS (regional resource centres on violence, traumatic stress and suicide prevention), psykososialberedskap.no',
  },
  title: {
    nb: 'Plan for psykososial oppfølging',
    nn: 'Plan for psykososial oppfølging',
    en: 'Plan for psykososial oppfølging (Plan for psychosocial follow-up)',
  },
  url: 'https://www.psykososialberedskap.no/plan-for-psykososial-oppfolging/',
  checked: '2026-11-22',
  status: 'advice',
  seen: 'read',
});
