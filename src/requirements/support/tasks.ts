import type { Finder, Messages } from '../../assessment/finding.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';
import { oncePerPlan } from './once-per-plan.ts';

type At = Finder<Messages>['at'];

interface Task {
  readonly text: string;
  readonly placeIn: (at: At) => Place;
}

/** Where one of the plan's tasks or measures speaks of something. A plan may settle a matter there, in its own words. */
export const taskThatMentions = (
  plan: Plan,
  words: readonly string[],
  { at, lookup }: Pick<Finder<Messages>, 'at' | 'lookup'>,
): Place | undefined =>
  tasksOf(plan, lookup)
    .find(({ text }) => words.some((word) => text.includes(word)))
    ?.placeIn(at);

const tasksOf = oncePerPlan((plan): readonly Task[] => [
  ...itemsOf(plan.team?.tasks).map(([index, { task = '' }]) => ({
    text: task.toLowerCase(),
    placeIn: (at: At) => at('team', 'tasks', index),
  })),
  ...(['small', 'large'] as const).flatMap((size) =>
    itemsOf(plan.taskDivision?.[size]).map(([index, { task = '' }]) => ({
      text: task.toLowerCase(),
      placeIn: (at: At) => at('taskDivision', size, index),
    })),
  ),
  ...itemsOf(plan.phases).flatMap(([phase, { measures }]) =>
    itemsOf(measures).map(([index, { text = '' }]) => ({
      text: text.toLowerCase(),
      placeIn: (at: At) => at('phases', phase, 'measures', index),
    })),
  ),
]);
