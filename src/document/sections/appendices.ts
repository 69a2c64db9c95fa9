import { itemsOf } from '../../plan/entries.ts';
import type { Block } from '../block.ts';
import { internalMark } from '../in-words.ts';
import { headed } from '../lists.ts';
import { noneOf } from '../none.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'appendices',
  order: 250,
  title: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Appendices' },
  editions: everyEdition,
  shows: ['appendices'],
  build: ({ appendices }, context) => [
    ...noneOf(context, ['appendices'], appendices),
    ...itemsOf(appendices).flatMap(([, { title, body, ...rest }], position) => {
      const words = title ?? say(texts.appendix, context, { number: position + 1 });
      const mark = internalMark(context, rest);
      const note: readonly Block[] = mark.length > 0 ? [{ kind: 'paragraph', text: mark }] : [];
      return headed(words, [...note, ...context.prose(body ?? '')]);
    }),
  ],
});

const texts = {
  appendix: { nb: 'Vedlegg {number}', nn: 'Vedlegg {number}', en: 'Appendix {number}' },
} as const;
