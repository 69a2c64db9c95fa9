import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';

/** Everything the plan's evaluations have found, each with its place. */
export const findingsOf = ({ evaluation }: Plan) =>
  itemsOf(evaluation?.records).flatMap(([record, { findings }]) =>
    itemsOf(findings).map(([index, finding]) => ({ record, index, finding })),
  );
