import { effectiveOf } from '../assessment/decision.ts';
import { isNews } from '../assessment/earlier.ts';
import type { Obligation } from '../assessment/obligation.ts';
import { headlineOf } from '../assessment/obligation.ts';
import type { Assessment, PlanReport, Report } from '../assessment/report.ts';

/** From which obligation on an unmet requirement stops the gate. `should` means law, regulation and the guide. */
export type FailOn = 'must' | 'should' | 'any' | 'none';

export interface GateSettings {
  readonly failOn: FailOn;
  /** Also stop at what a person must look at. */
  readonly strict: boolean;
}

export type GateResult = 'passed' | 'failed' | 'incomplete';

/**
 * Whether a run may pass. What could not be read or checked is never a pass, whatever the threshold. Where a run is compared
 * to an earlier one, only what is new can stop it.
 */
export function gateOf(report: Report, settings: GateSettings): GateResult {
  if (report.plans.some(isIncomplete)) return 'incomplete';
  if (settings.failOn === 'none') return 'passed';
  const stops = stoppingIn(report, settings);
  const isStopped = (plan: PlanReport): boolean =>
    hasFaultyShape(plan) || (plan.status === 'assessed' && plan.assessments.some(stops));
  return report.plans.some(isStopped) ? 'failed' : 'passed';
}

const isIncomplete = (plan: PlanReport): boolean =>
  plan.status !== 'assessed' || plan.assessments.some(({ verdict }) => verdict === 'error');

const hasFaultyShape = (plan: PlanReport): boolean =>
  plan.status === 'assessed' && plan.diagnostics.some((_, index) => !plan.knownFaults?.[index]);

/** Tells the assessments that keep the gate shut from the others. */
export function stoppingIn(
  { requirements }: Pick<Report, 'requirements'>,
  { failOn, strict }: GateSettings,
): (assessment: Assessment) => boolean {
  if (failOn === 'none') return () => false;
  const counted = new Set(
    requirements.filter((one) => reaches(headlineOf(one.obligations), failOn)).map(({ id }) => id),
  );
  const unmet = ({ verdict }: Assessment): boolean =>
    verdict === 'not-met' || verdict === 'partial' || (strict && verdict === 'needs-review');
  return (one) => counted.has(one.requirement) && unmet(one) && effectiveOf(one) === undefined && isNews(one);
}

/** What only binds something else than the plan never stops it. */
function reaches(headline: Obligation | undefined, failOn: FailOn): boolean {
  if (!headline) return false;
  if (headline.strength === 'must' || failOn === 'any') return true;
  return failOn === 'should' && headline.strength === 'should' && headline.basis === 'guideline';
}
