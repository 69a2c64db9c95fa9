import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'operations',
  order: 220,
  title: { nb: 'Praktisk drift', nn: 'Praktisk drift', en: 'Practical operations' },
  editions: everyEdition,
  shows: ['operations'],
  build: ({ operations }, context) =>
    partBlocks(context, ['operations'], operations, {
      except: ['actionCards'],
      caption: say(commonTexts.inBrief, context),
    }),
});
