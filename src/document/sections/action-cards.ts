import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell } from '../block.ts';
import { internalMark } from '../in-words.ts';
import { headed, listOf } from '../lists.ts';
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
    ...noneOf(context, path, operations?.actionCards),
    ...itemsOf(operations?.actionCards).flatMap(([, card], position): readonly Block[] => [
      ...(position === 0 ? [] : [{ kind: 'page-break' } as const]),
      cardOf(card, context),
    ]),
  ],
});

type ActionCard = Extract<
  NonNullable<NonNullable<Plan['operations']>['actionCards']>,
  readonly unknown[]
>[number];

const path = ['operations', 'actionCards'];

function cardOf(card: ActionCard, context: SectionContext): Block {
  const { labels, names, prose } = context;
  const label = (key: keyof ActionCard): string => labels.label([...path, 0, key]);
  const steps = (
    key: 'firstTenMinutes' | 'firstHour' | 'firstDay' | 'never',
    ordered: boolean,
  ): readonly Block[] =>
    headed(
      label(key),
      listOf(
        (card[key] ?? []).map((step) => [step]),
        { ordered },
      ),
      4,
    );
  return {
    kind: 'card',
    title: card.role === undefined ? say(texts.card, context) : names.party(card.role),
    body: [
      ...(card.visibility === undefined ? [] : [paragraph(internalMark(context, card))]),
      ...headed(label('trigger'), prose(card.trigger ?? ''), 4),
      ...steps('firstTenMinutes', true),
      ...steps('firstHour', true),
      ...steps('firstDay', true),
      ...headed(label('handover'), prose(card.handover ?? ''), 4),
      ...steps('never', false),
    ],
  };
}

const paragraph = (text: Cell): Block => ({ kind: 'paragraph', text });

const texts = {
  card: { nb: 'Tiltakskort', nn: 'Tiltakskort', en: 'Action card' },
} as const;
