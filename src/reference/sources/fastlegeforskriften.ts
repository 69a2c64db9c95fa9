import { defineSource } from '../source.ts';

/** In force from 1 January 2026, in place of FOR-2012-08-29-842. */
export default defineSource({
  id: 'fastlegeforskriften',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Forskrift om fastlegeordning i kommunene (fastlegeforskriften)',
    nn: 'Forskrift om fastlegeordning i kommunene (fastlegeforskriften, på bokmål)',
    en: 'Forskrift om fastlegeordning i kommunene (Regulations on the GP scheme)',
  },
  edition: 'FOR-2025-12-02-2405',
  checked: '2026-07-02',
  status: 'regulation',
  seen: 'read',
});
