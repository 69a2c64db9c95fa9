import { defineSource } from '../source.ts';

export default defineSource({
  id: 'servicenow-on-call',
  publisher: {
    nb: 'ServiceNow',
    nn: 'ServiceNow',
    en: 'ServiceNow',
  },
  title: {
    nb: 'Resolve gaps, conflicts, and time-off requests in a shift (vaktplaner i IT-drift, på engelsk)',
    nn: 'Resolve gaps, conflicts, and time-off requests in a shift (vaktplanar i IT-drift, på engelsk)',
    en: 'Resolve gaps, conflicts, and time-off requests in a shift (on-call in IT operations)',
  },
  edition: '2026-03-12',
  url: 'https://raw.githubusercontent.com/ServiceNow/ServiceNowDocs/australia/markdown/it-service-management/on-call-scheduling/resolv-gap-conflct-timeoff-oncall.md',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
