import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'helper-care',
  order: 190,
  title: { nb: 'Ivaretakelse av hjelperne', nn: 'Ivaretaking av hjelparane', en: 'Care for the helpers' },
  editions: everyEdition,
  shows: ['helperCare'],
  build: ({ helperCare }, context) =>
    partBlocks(context, ['helperCare'], helperCare, { caption: say(commonTexts.inBrief, context) }),
});
