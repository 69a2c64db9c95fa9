import { defineSource } from '../source.ts';

export default defineSource({
  id: 'erms-call-trees',
  publisher: {
    nb: 'ERMS Corporation',
    nn: 'ERMS Corporation',
    en: 'ERMS Corporation',
  },
  title: {
    nb: 'Call Trees for Emergency Notification? Hope is Not a Strategy (på engelsk)',
    nn: 'Call Trees for Emergency Notification? Hope is Not a Strategy (på engelsk)',
    en: 'Call Trees for Emergency Notification? Hope is Not a Strategy',
  },
  edition: '2009-05-29',
  url: 'https://www.ermscorp.com/blog/bid/88660/Call-Trees-for-Emergency-Notification-Hope-is-Not-a-Strategy',
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
