import { formatDuration } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../block.ts';
import { entriesTable } from '../entries.ts';
import { phaseTimeline } from '../figures/phase-timeline.ts';
import { marked } from '../in-words.ts';
import { noneOf } from '../none.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'phases',
  order: 100,
  title: { nb: 'Faser og tiltak', nn: 'Fasar og tiltak', en: 'Phases and measures' },
  editions: everyEdition,
  shows: ['phases'],
  build: ({ phases }, context) => [
    ...noneOf(context, ['phases'], phases),
    ...phaseTimeline(
      itemsOf(phases).map(([index, { from, to, ...phase }]) => ({
        name: titleOf(phase, index, context),
        from,
        to,
      })),
      context,
    ),
    ...itemsOf(phases).flatMap(([index, phase]) => phaseBlocks(phase, index, context)),
  ],
});

type Phase = Extract<NonNullable<Plan['phases']>, readonly unknown[]>[number];

function phaseBlocks(phase: Phase, index: number, context: SectionContext): readonly Block[] {
  const { labels, names } = context;
  const path = ['phases', index];
  const meaning = phase.phase && labels.meaning([...path, 'phase'], phase.phase);
  const title = titleOf(phase, index, context);
  const facts = [
    periodOf(phase, context),
    meaning && `${labels.label([...path, 'phase'])}: ${meaning}`,
    phase.responsible && `${labels.label([...path, 'responsible'])}: ${names.party(phase.responsible)}`,
  ].filter(Boolean);
  return [
    { kind: 'heading', level: 3, text: title },
    ...(facts.length === 0
      ? []
      : [{ kind: 'paragraph', text: marked(context, phase, [`${facts.join('. ')}.`]) } as const]),
    ...entriesTable(
      context,
      [...path, 'measures'],
      phase.measures,
      say(texts.measures, context, { phase: same(title) }),
    ),
  ];
}

function titleOf(
  { label, phase }: Pick<Phase, 'label' | 'phase'>,
  index: number,
  context: SectionContext,
): string {
  const meaning = phase && context.labels.meaning(['phases', index, 'phase'], phase);
  return label ?? meaning ?? say(texts.phase, context, { number: index + 1 });
}

/** «Fra 2 timer til 1 døgn etter hendelsen» */
function periodOf({ from, to }: Phase, context: SectionContext): string | undefined {
  const time = (duration: string) => same(formatDuration(duration, context.language));
  if (from !== undefined && to !== undefined)
    return say(texts.fromTo, context, { from: time(from), to: time(to) });
  if (from !== undefined) return say(texts.from, context, { from: time(from) });
  return to === undefined ? undefined : say(texts.to, context, { to: time(to) });
}

const texts = {
  phase: { nb: 'Fase {number}', nn: 'Fase {number}', en: 'Phase {number}' },
  measures: { nb: 'Tiltak: {phase}', nn: 'Tiltak: {phase}', en: 'Measures: {phase}' },
  fromTo: {
    nb: 'Fra {from} til {to} etter hendelsen',
    nn: 'Frå {from} til {to} etter hendinga',
    en: 'From {from} to {to} after the event',
  },
  from: {
    nb: 'Fra {from} etter hendelsen',
    nn: 'Frå {from} etter hendinga',
    en: 'From {from} after the event',
  },
  to: {
    nb: 'Fram til {to} etter hendelsen',
    nn: 'Fram til {to} etter hendinga',
    en: 'Until {to} after the event',
  },
} as const;
