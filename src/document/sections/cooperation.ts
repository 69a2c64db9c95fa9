import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../block.ts';
import type { Column } from '../entries.ts';
import { tableOf } from '../entries.ts';
import { together } from '../labelled.ts';
import { headed } from '../lists.ts';
import { noneInWords, noneOf } from '../none.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'cooperation',
  order: 130,
  title: { nb: 'Samarbeid', nn: 'Samarbeid', en: 'Cooperation' },
  editions: everyEdition,
  shows: ['cooperation'],
  build: ({ cooperation }, context) => [
    ...noneOf(context, ['cooperation'], cooperation),
    ...[...categories, undefined].flatMap((category) => partnersIn(category, cooperation, context)),
  ],
});

type Partner = Extract<NonNullable<Plan['cooperation']>, readonly unknown[]>[number];

const categories = [
  'municipal-service',
  'emergency-service',
  'specialist-health',
  'voluntary',
  'faith',
  'other',
] as const satisfies readonly Partner['category'][];

function partnersIn(
  category: Partner['category'],
  cooperation: Plan['cooperation'],
  context: SectionContext,
): readonly Block[] {
  const { labels } = context;
  const entries = itemsOf(cooperation).filter(([, partner]) => partner.category === category);
  const meaning = category && labels.meaning(['cooperation', 0, 'category'], category);
  const title = meaning ? meaning.charAt(0).toUpperCase() + meaning.slice(1) : say(texts.others, context);
  const partners = entries.filter(([, partner]) => noneBecause(partner) === undefined);
  const reasons = entries.filter(([, partner]) => noneBecause(partner) !== undefined);
  return headed(title, [
    ...tableOf(context, say(texts.caption, context), partners, columns(context)),
    ...reasons.map(([, partner]): Block => ({ kind: 'paragraph', text: [noneInWords(context, partner)] })),
  ]);
}

/** Whom, what they do and when, where they are reached, and what it rests on; an empty cell is a gap to see. */
const columns = (context: SectionContext): readonly Column<Partner>[] => {
  const told = (head: string, lead: string, others: readonly string[] = []): Column<Partner> => ({
    head,
    cell: (partner, index) => together(context, ['cooperation', index], partner, lead, others),
  });
  const { labels } = context;
  return [
    told(labels.label(['cooperation', 0, 'party']), 'party'),
    told(labels.label(['cooperation', 0, 'routine']), 'routine', [
      'topic',
      'trigger',
      'callOut',
      'presence',
      'confidentiality',
    ]),
    told(labels.label(['cooperation', 0, 'contact']), 'contact'),
    told(say(texts.basis, context), 'agreement', ['planRef', 'meetingArena']),
  ];
};

const texts = {
  others: { nb: 'Andre', nn: 'Andre', en: 'Others' },
  caption: { nb: 'Hvem, hva og hvordan', nn: 'Kven, kva og korleis', en: 'Who, what and how' },
  basis: { nb: 'Avtale og møteplass', nn: 'Avtale og møteplass', en: 'Agreement and meeting place' },
} as const;
