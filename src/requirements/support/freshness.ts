import type { Plan } from '../../plan/plan.ts';
import { isPositiveDuration } from '../../util/plain-date.ts';

/** How often the plan says that names and numbers are checked, where it says a time that is one. */
export const ownCheckInterval = ({ team }: Plan): string | undefined =>
  team?.checkInterval && isPositiveDuration(team.checkInterval) ? team.checkInterval : undefined;

/** How often names and numbers are tried where a plan does not say it itself, as English health services do. */
export const HALF_A_YEAR = 'P6M';
