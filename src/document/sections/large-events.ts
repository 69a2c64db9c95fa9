import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'large-events',
  order: 180,
  title: { nb: 'Store hendelser', nn: 'Store hendingar', en: 'Large events' },
  editions: everyEdition,
  shows: ['largeEvents'],
  build: ({ largeEvents }, context) =>
    partBlocks(context, ['largeEvents'], largeEvents, { caption: say(commonTexts.inBrief, context) }),
});
