import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'expertise',
  order: 150,
  title: { nb: 'Ekspertise og tolk', nn: 'Ekspertise og tolk', en: 'Expertise and interpreters' },
  editions: everyEdition,
  shows: ['expertise'],
  build: ({ expertise }, context) =>
    partBlocks(context, ['expertise'], expertise, { caption: say(commonTexts.inBrief, context) }),
});
