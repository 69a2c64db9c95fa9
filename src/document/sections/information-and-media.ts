import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'information-and-media',
  order: 160,
  title: { nb: 'Informasjon og media', nn: 'Informasjon og media', en: 'Information and media' },
  editions: everyEdition,
  shows: ['communication'],
  build: ({ communication }, context) =>
    partBlocks(context, ['communication'], communication, { caption: say(commonTexts.inBrief, context) }),
});
