import { defineSource } from '../source.ts';

/** The reasons for naming psychosocial preparedness and follow-up in the act; it obliges nobody itself. */
export default defineSource({
  id: 'prop-71',
  publisher: {
    nb: 'Helse- og omsorgsdepartementet',
    nn: 'Helse- og omsorgsdepartementet',
    en: 'Ministry of Health and Care Services',
  },
  title: {
    nb: 'Prop. 71 L (2016–2017)',
    nn: 'Prop. 71 L (2016–2017, på bokmål)',
    en: 'Prop. 71 L (2016–2017), bill with its reasons',
  },
  edition: '2017',
  url: 'https://www.regjeringen.no/no/dokumenter/prop.-71-l-20162017/id2546178/?ch=8',
  checked: '2026-11-22',
  status: 'other',
  seen: 'read',
});
