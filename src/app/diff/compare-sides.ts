import { comparable } from '../../changes/compare.ts';
import type { ComparedPlan, Comparison, LonePlan } from '../../changes/comparison.ts';
import { planChanges } from '../../changes/plan-changes.ts';
import { verdictChanges } from '../../changes/verdict-changes.ts';
import type { PublishedField } from '../../plan/published-field.ts';
import planShape from '../../plan/shape.generated.json' with { type: 'json' };
import { catalogue } from '../../requirements/index.generated.ts';
import type { Environment } from '../ports.ts';
import type { JudgedPlan } from './judged-plans.ts';
import { judgedPlans } from './judged-plans.ts';
import type { Judging } from './judging.ts';
import { nothingSaid } from './judging.ts';
import type { OpenSide } from './sides.ts';

/** The plan's shape, which says what is public. */
export const shape = planShape as PublishedField; // generated from the plan schema

export interface Days {
  readonly asOf: string;
  /** The day the old side is judged on where it is no commit; the same day where nothing is said. */
  readonly oldAsOf: string | undefined;
}

/** Two sides compared, plan by plan. Plans are told apart by their id, else by their place in the folder. */
export async function compareSides(
  [old, young]: readonly [OpenSide, OpenSide],
  { asOf, oldAsOf }: Days,
  environment: Environment,
  { requirements, settings }: Judging = asUsual,
): Promise<Comparison> {
  const before = await judgedPlans(old, { requirements, ...settings[0] }, environment);
  const after = await judgedPlans(young, { requirements, ...settings[1] }, environment);
  const oldDay = oldAsOf ?? old.date ?? asOf;
  const pairs = pairsOf(before, after);
  const gone = before.filter((one) => !pairs.some(([first]) => first === one));
  const plans: (ComparedPlan | LonePlan)[] = [];
  for (const [one, other] of pairs) plans.push(await comparePlans(one, other, { asOf, oldAsOf: oldDay }));
  return {
    tool: { name: 'beredskapsplan', version: environment.version },
    old: sideOf(old, oldDay),
    new: sideOf(young, asOf),
    requirements,
    plans: [...plans, ...gone.map((plan) => lone('removed', plan))],
  };
}

/** Where nobody asks how the plans were judged. */
const asUsual: Judging = { requirements: catalogue, settings: [nothingSaid, nothingSaid] };

const sideOf = ({ label, commit }: OpenSide, asOf: string): Comparison['old'] => ({
  label,
  ...(commit === undefined ? {} : { commit }),
  asOf,
});

type Pair = readonly [JudgedPlan | undefined, JudgedPlan];

/** One plan on each side is the same plan, whatever it is called. */
function pairsOf(before: readonly JudgedPlan[], after: readonly JudgedPlan[]): readonly Pair[] {
  if (before.length === 1 && after.length === 1) return after.map((one): Pair => [before[0], one]);
  const free = new Set(before);
  const take = (isSame: (one: JudgedPlan) => boolean): JudgedPlan | undefined => {
    const found = [...free].find(isSame);
    if (found) free.delete(found);
    return found;
  };
  const byId = new Map(
    after.map((one) => [one, one.planId && take(({ planId }) => planId === one.planId)] as const),
  );
  return after.map((one): Pair => [byId.get(one) || take(({ name }) => name === one.name), one]);
}

async function comparePlans(
  before: JudgedPlan | undefined,
  after: JudgedPlan,
  { asOf, oldAsOf }: { readonly asOf: string; readonly oldAsOf: string },
): Promise<ComparedPlan | LonePlan> {
  if (!after.source || (before && !before.source)) return lone('unreadable', after.source ? before : after);
  if (!before?.source) return lone('added', after);
  const old = comparable(before.source.plan);
  const young = comparable(after.source.plan);
  const since = await before.on(asOf);
  const atFirst = oldAsOf === asOf ? since : await before.on(oldAsOf);
  return {
    status: 'compared',
    planId: after.planId,
    files: [before.file, after.file],
    before: old,
    after: young,
    language: young.meta?.language,
    changes: planChanges(old, young, shape),
    verdicts: verdictChanges({ atFirst, since, now: await after.on(asOf) }),
  };
}

const lone = (status: LonePlan['status'], plan: JudgedPlan | undefined): LonePlan => ({
  status,
  planId: plan?.planId ?? '',
  file: plan?.file ?? '',
});
