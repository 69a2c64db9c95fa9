import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'privacy',
  order: 230,
  title: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  editions: everyEdition,
  shows: ['privacy'],
  build: ({ privacy }, context) =>
    partBlocks(context, ['privacy'], privacy, { caption: say(commonTexts.inBrief, context) }),
});
