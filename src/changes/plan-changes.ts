import { lookupOf } from '../plan/lookup.ts';
import type { Plan } from '../plan/plan.ts';
import type { PublishedField } from '../plan/published-field.ts';
import { weekCover } from '../requirements/support/week-cover.ts';
import type { Stretch } from '../util/week.ts';
import { aroundTheWeek, joined, leftOf } from '../util/week.ts';
import type { PlanChange } from './change.ts';
import { topics } from './change.ts';
import { editsBetween } from './compare.ts';
import { topicOf } from './topic.ts';

/** What a planner would say has changed from one plan to another, topic by topic. */
export function planChanges(before: Plan, after: Plan, shape: PublishedField): readonly PlanChange[] {
  const edits = editsBetween(before, after, shape).map(
    (edit): PlanChange => ({
      ...edit,
      topic: topicOf(edit, shape),
    }),
  );
  const all = [...hoursBetween(before, after), ...edits];
  return topics.flatMap((topic) => all.filter((change) => change.topic === topic));
}

/** Hours of the 168 that are answered now and were not, and the other way round. */
function hoursBetween(before: Plan, after: Plan): readonly PlanChange[] {
  const old = answeredIn(before);
  const young = answeredIn(after);
  const change = (kind: 'covered' | 'uncovered', stretches: readonly Stretch[]): readonly PlanChange[] =>
    stretches.length === 0
      ? []
      : [{ kind, topic: 'hours', path: ['availability'], stretches: aroundTheWeek(stretches) }];
  return [...change('uncovered', leftOf(old, young)), ...change('covered', leftOf(young, old))];
}

const answeredIn = (plan: Plan): readonly Stretch[] =>
  joined(
    weekCover(plan, lookupOf(plan)).shifts.flatMap(({ surety, stretches }) =>
      surety === 'bound' || surety === 'unknown' ? stretches : [],
    ),
  );
