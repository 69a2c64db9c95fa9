import { itemsOf } from '../../plan/entries.ts';
import type { ActionCard } from '../action-card.ts';
import { actionCardBody } from '../action-card.ts';
import type { Block, Cell } from '../block.ts';
import { internalMark } from '../in-words.ts';
import { noneOf } from '../none.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'action-cards',
  order: 225,
  title: { nb: 'Tiltakskort', nn: 'Tiltakskort', en: 'Action cards' },
  editions: everyEdition,
  shows: ['operations'],
  build: ({ operations }, context) => [
    ...noneOf(context, ['operations', 'actionCards'], operations?.actionCards),
    ...itemsOf(operations?.actionCards).flatMap(([, card], position): readonly Block[] => [
      ...(position === 0 ? [] : [{ kind: 'page-break' } as const]),
      cardOf(card, context),
    ]),
  ],
});

const cardOf = (card: ActionCard, context: SectionContext): Block => ({
  kind: 'card',
  title: card.role === undefined ? say(texts.card, context) : context.names.party(card.role),
  body: [
    ...(card.visibility === undefined ? [] : [paragraph(internalMark(context, card))]),
    ...actionCardBody(context, card, 4),
  ],
});

const paragraph = (text: Cell): Block => ({ kind: 'paragraph', text });

const texts = {
  card: { nb: 'Tiltakskort', nn: 'Tiltakskort', en: 'Action card' },
} as const;
