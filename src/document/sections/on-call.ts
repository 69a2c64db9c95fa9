import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'on-call',
  order: 90,
  title: { nb: 'Vakt og økonomi', nn: 'Vakt og økonomi', en: 'On-call duty and funding' },
  editions: everyEdition,
  shows: ['resourcing'],
  build: ({ resourcing }, context) =>
    partBlocks(context, ['resourcing'], resourcing, {
      only: ['onCall', 'substituteCover', 'compensation', 'budget'],
      caption: say(commonTexts.inBrief, context),
    }),
});
