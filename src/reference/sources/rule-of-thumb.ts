import { defineSource } from '../source.ts';

/** What no document asks for, and this tool asks all the same because plans fail where it is missing. */
export default defineSource({
  id: 'rule-of-thumb',
  publisher: { nb: 'Beredskapsplan', nn: 'Beredskapsplan', en: 'Beredskapsplan' },
  title: {
    nb: 'Tommelfingerregler fra arbeid med planer',
    nn: 'Tommelfingerreglar frå arbeid med planar',
    en: 'Rules of thumb from work with plans',
  },
  checked: '2026-11-22',
  status: 'practice',
  seen: 'read',
});
