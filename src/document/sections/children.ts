import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'children',
  order: 120,
  title: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
  editions: everyEdition,
  shows: ['children'],
  build: ({ children }, context) =>
    partBlocks(context, ['children'], children, { caption: say(commonTexts.inBrief, context) }),
});
