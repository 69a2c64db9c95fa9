import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../block.ts';
import { commonTexts } from '../common-texts.ts';
import { fieldColumns, tableOf } from '../entries.ts';
import { exerciseWheel } from '../figures/exercise-wheel.ts';
import { together } from '../labelled.ts';
import { headed } from '../lists.ts';
import { noneOf } from '../none.ts';
import { partBlocks } from '../parts.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'competence-and-exercises',
  order: 200,
  title: { nb: 'Kompetanse og øvelser', nn: 'Kompetanse og øvingar', en: 'Competence and exercises' },
  editions: everyEdition,
  shows: ['competence', 'exercises'],
  build: ({ competence, exercises }, context) => {
    const caption = say(commonTexts.inBrief, context);
    const { labels } = context;
    return [
      ...headed(labels.label(['competence']), partBlocks(context, ['competence'], competence, { caption })),
      ...headed(labels.label(['exercises']), [
        ...partBlocks(context, ['exercises'], exercises, { only: ['interval'] }),
        ...exerciseWheel(exercises, context),
        ...held('planned', 'responsible', exercises, context),
        ...held('completed', 'evaluation', exercises, context),
      ]),
    ];
  },
});

/** What is told of an exercise before it, and after it. */
type Exercise = {
  readonly [Key in 'date' | 'aim' | 'type' | 'scenario' | 'responsible' | 'evaluation']?: string | undefined;
} & { readonly [Key in 'participants' | 'covers']?: readonly string[] | undefined };

function held(
  list: 'planned' | 'completed',
  last: 'responsible' | 'evaluation',
  exercises: Plan['exercises'],
  context: SectionContext,
): readonly Block[] {
  const path = ['exercises', list];
  return [
    ...noneOf(context, path, exercises?.[list]),
    ...tableOf<Exercise>(context, context.labels.label(path), itemsOf(exercises?.[list]), [
      ...fieldColumns<Exercise>(context, path, ['date']),
      {
        head: context.labels.label([...path, 0, 'aim']),
        cell: (exercise, index) =>
          together(context, [...path, index], exercise, 'aim', ['type', 'scenario', 'covers']),
      },
      ...fieldColumns<Exercise>(context, path, ['participants', last]),
    ]),
  ];
}
