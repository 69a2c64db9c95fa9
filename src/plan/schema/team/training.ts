import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { date, entries, part, text } from '../../kinds.ts';

export const training = field(
  entries(
    part({
      topic: field(text(), {
        label: { nb: 'Tema', nn: 'Tema', en: 'Topic' },
        help: {
          nb: 'Det kurset eller øvelsen handler om, med det navnet tilbyderen bruker.',
          nn: 'Det kurset eller øvinga handlar om, med det namnet tilbydaren bruker.',
          en: 'What the course or exercise is about, under the name its provider uses.',
        },
        example: {
          nb: 'psykologisk førstehjelp',
          nn: 'psykologisk førstehjelp',
          en: 'psychological first aid',
        },
        visibility: 'internal',
      }),
      completed: field(date(), {
        label: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Completed on' },
        help: {
          nb: 'Dagen opplæringen ble avsluttet (ÅÅÅÅ-MM-DD).',
          nn: 'Dagen opplæringa blei avslutta (ÅÅÅÅ-MM-DD).',
          en: 'The day the training was finished (YYYY-MM-DD).',
        },
        example: '2026-02-19',
        visibility: 'internal',
      }),
      planned: field(date(), {
        label: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned for' },
        help: {
          nb: 'Dagen opplæringen skal være, når den ikke er gjennomført ennå (ÅÅÅÅ-MM-DD).',
          nn: 'Dagen opplæringa skal vere, når ho ikkje er gjennomført enno (ÅÅÅÅ-MM-DD).',
          en: 'The day the training is to take place, if it is not yet done (YYYY-MM-DD).',
        },
        example: '2027-02-11',
        visibility: 'internal',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training' },
    help: {
      nb: 'Kurs og øvelser medlemmet har hatt eller skal ha, for eksempel psykologisk førstehjelp eller samtaler med barn i krise.',
      nn: 'Kurs og øvingar medlemmet har hatt eller skal ha, til dømes psykologisk førstehjelp eller samtalar med barn i krise.',
      en: 'Courses and exercises the member has had or will have, for example psychological first aid or talking with children in crisis.',
    },
    visibility: 'internal',
  },
);
