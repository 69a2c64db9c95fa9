import { groupedPart } from '../groups.ts';
import { defineSection, everyEdition } from '../section.ts';

export default defineSection({
  id: 'follow-up',
  order: 110,
  title: {
    nb: 'Oppfølging av dem som er rammet',
    nn: 'Oppfølging av dei som er råka',
    en: 'Follow-up of those affected',
  },
  editions: everyEdition,
  shows: ['followUp'],
  build: ({ followUp }, context) =>
    groupedPart(context, ['followUp'], followUp, [
      {
        title: { nb: 'Den første tiden', nn: 'Den første tida', en: 'The first days' },
        fields: ['approach', 'firstContact', 'recontact', 'identification', 'contactPerson', 'contactPoint'],
      },
      {
        title: { nb: 'Oppfølging over tid', nn: 'Oppfølging over tid', en: 'Follow-up over time' },
        fields: ['period', 'frequencyRule', 'stepping', 'reopening', 'continuity', 'schedule', 'assessments'],
      },
      {
        title: { nb: 'Medvirkning og nettverk', nn: 'Medverknad og nettverk', en: 'Involvement and network' },
        fields: ['networkSupport', 'userInvolvement'],
      },
      {
        title: {
          nb: 'Videre hjelp og avslutning',
          nn: 'Vidare hjelp og avslutning',
          en: 'Further help and closing',
        },
        fields: ['coordination', 'crossMunicipal', 'referral', 'handover', 'closing'],
      },
    ]),
});
