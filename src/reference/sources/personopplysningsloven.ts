import { defineSource } from '../source.ts';

/** The General Data Protection Regulation holds as Norwegian law through § 1. */
export default defineSource({
  id: 'personopplysningsloven',
  publisher: { nb: 'Lovdata', nn: 'Lovdata', en: 'Lovdata' },
  title: {
    nb: 'Lov om behandling av personopplysninger (personopplysningsloven)',
    nn: 'Lov om behandling av personopplysninger (personopplysningsloven, på bokmål)',
    en: 'Lov om behandling av personopplysninger (Personal Data Act)',
  },
  edition: 'LOV-2018-06-15-38',
  checked: '2026-07-02',
  status: 'law',
  seen: 'read',
});
