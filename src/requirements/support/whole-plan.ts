import type { Finder, Messages } from '../../assessment/finding.ts';
import type { Place } from '../../plan/location.ts';
import type { PathOf } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanText } from '../../plan/texts.ts';
import { pathOf } from '../../plan/texts.ts';

/** Every part of a plan that says something in words: what a check reads that looks for words anywhere. */
export const wholePlan = [
  ['meta'],
  ['municipality'],
  ['governance'],
  ['scope'],
  ['roles'],
  ['contacts'],
  ['team'],
  ['events'],
  ['activation'],
  ['resourcing'],
  ['availability'],
  ['taskDivision'],
  ['notification'],
  ['phases'],
  ['cooperation'],
  ['agreements'],
  ['expertise'],
  ['followUp'],
  ['children'],
  ['communication'],
  ['publicInfo'],
  ['largeEvents'],
  ['helperCare'],
  ['competence'],
  ['exercises'],
  ['evaluation'],
  ['revision'],
  ['operations'],
  ['privacy'],
  ['appendices'],
] as const satisfies readonly PathOf<Plan>[];

/** Where a text stands. */
export const placeOf = ({ at }: Pick<Finder<Messages>, 'at'>, text: PlanText): Place =>
  at(...(pathOf(text) as PathOf<Plan>)); // it was found there in the plan
