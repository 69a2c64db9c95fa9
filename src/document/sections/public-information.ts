import { commonTexts } from '../common-texts.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'public-information',
  order: 170,
  title: {
    nb: 'Informasjon til innbyggerne',
    nn: 'Informasjon til innbyggjarane',
    en: 'Information for residents',
  },
  editions: everyEdition,
  shows: ['publicInfo'],
  build: ({ publicInfo }, context) =>
    partBlocks(context, ['publicInfo'], publicInfo, { caption: say(commonTexts.inBrief, context) }),
});
