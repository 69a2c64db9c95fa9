import { defineSource } from '../source.ts';

/** As in force on the day it was read; last changed by FOR-2025-05-23-839. */
export default defineSource({
  id: 'akuttmedisinforskriften',
  publisher: {
    nb: 'Helse- og omsorgsdepartementet',
    nn: 'Helse- og omsorgsdepartementet',
    en: 'Ministry of Health and Care Services',
  },
  title: {
    nb: 'Akuttmedisinforskriften',
    nn: 'Akuttmedisinforskrifta (på bokmål)',
    en: 'Akuttmedisinforskriften (Emergency Medical Services Regulations)',
  },
  edition: 'FOR-2015-03-20-231',
  url: 'https://www.regjeringen.no/no/dokumenter/akuttmedisinforskriften/id2409330/',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
