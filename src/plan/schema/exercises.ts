import { field } from '../field.ts';
import { duration, part } from '../kinds.ts';
import { completed } from './exercises/completed.ts';
import { planned } from './exercises/planned.ts';

export default field(
  part({
    interval: field(duration(), {
      label: { nb: 'Øvelsesintervall', nn: 'Øvingsintervall', en: 'Exercise interval' },
      help: {
        nb: 'Hvor lang tid det høyst skal gå mellom øvelsene, som ISO 8601-varighet: P1Y er hvert år, P2Y annethvert år.',
        nn: 'Kor lang tid det høgst skal gå mellom øvingane, som ISO 8601-tidslengd: P1Y er kvart år, P2Y anna kvart år.',
        en: 'The longest time between exercises, as an ISO 8601 duration: P1Y is every year, P2Y every second year.',
      },
      example: 'P1Y',
      visibility: 'public',
    }),
    planned: planned(),
    completed: completed(),
  }),
  {
    label: { nb: 'Øvelser', nn: 'Øvingar', en: 'Exercises' },
    help: {
      nb: 'Øvelsesplanen: hvor ofte dere øver, hva som er planlagt, og hva som er gjennomført, for eksempel en skrivebordsøvelse med politi og legevakt.',
      nn: 'Øvingsplanen: kor ofte de øver, kva som er planlagt, og kva som er gjennomført, til dømes ei skrivebordsøving med politi og legevakt.',
      en: 'The exercise plan: how often you exercise, what is planned and what has been held, for example a table-top exercise with the police and the out-of-hours clinic.',
    },
    visibility: 'public',
  },
);
