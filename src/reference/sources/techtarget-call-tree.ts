import { defineSource } from '../source.ts';

export default defineSource({
  id: 'techtarget-call-tree',
  publisher: {
    nb: 'TechTarget',
    nn: 'TechTarget',
    en: 'TechTarget',
  },
  title: {
    nb: 'Creating a call tree plan for emergency communications (på engelsk)',
    nn: 'Creating a call tree plan for emergency communications (på engelsk)',
    en: 'Creating a call tree plan for emergency communications',
  },
  url: 'https://searchdisasterrecovery.techtarget.com/answer/Creating-a-call-tree-plan-for-emergency-communications',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
