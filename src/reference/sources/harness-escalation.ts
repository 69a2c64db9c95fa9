import { defineSource } from '../source.ts';

export default defineSource({
  id: 'harness-escalation',
  publisher: {
    nb: 'Harness',
    nn: 'Harness',
    en: 'Harness',
  },
  title: {
    nb: 'Define Escalation Policies (vaktordninger i IT-drift, på engelsk)',
    nn: 'Define Escalation Policies (vaktordningar i IT-drift, på engelsk)',
    en: 'Define Escalation Policies (on-call in IT operations)',
  },
  url: 'https://developer.harness.io/docs/ai-sre/oncall/define-escalation-policies',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
