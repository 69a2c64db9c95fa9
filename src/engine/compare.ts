import type { EarlierAssessment, EarlierPlan, GoneFinding } from '../assessment/earlier.ts';
import { leavesWork } from '../assessment/earlier.ts';
import type { AssessedPlan, Assessment, PlanReport, Report } from '../assessment/report.ts';

/** The report with a mark on everything that was there in an earlier run. The verdicts and the counts stay. */
export function compare(report: Report, earlier: readonly EarlierPlan[], to: string): Report {
  const count = { new: 0, known: 0, gone: 0 };
  const plans = report.plans.map((plan): PlanReport => {
    if (plan.status !== 'assessed') return plan;
    const before =
      earlier.find(({ planId }) => planId === plan.planId) ?? earlier.find(({ file }) => file === plan.file);
    return marked(plan, before, count);
  });
  return { ...report, plans, compared: { to, ...count } };
}

type Count = Record<'new' | 'known' | 'gone', number>;

function marked(plan: AssessedPlan, before: EarlierPlan | undefined, count: Count): AssessedPlan {
  const then = before?.faults ?? [];
  const faults = match(plan.diagnostics.map(keyOfFault), then.map(keyOfFault));
  add(count, faults.known);
  const assessments = plan.assessments.map((one) =>
    markedAssessment(
      one,
      before?.assessments.find(({ requirement }) => requirement === one.requirement),
      count,
    ),
  );
  const gone: readonly GoneFinding[] = [
    ...pick(then, faults.left).map(({ code, logical }) => ({ kind: 'gap', message: code, logical })),
    ...assessments.flatMap((one) => one.gone),
  ];
  count.gone += gone.length;
  return { ...plan, knownFaults: faults.known, gone, assessments: assessments.map((one) => one.assessment) };
}

function markedAssessment(
  one: Assessment,
  before: EarlierAssessment | undefined,
  count: Count,
): { readonly assessment: Assessment; readonly gone: readonly GoneFinding[] } {
  const now = one.findings.map(({ kind, message, place }) => ({ kind, message, logical: place.logical }));
  const { known } = match(now.map(keyOf), (before?.findings ?? []).map(keyOf));
  const isOpen = ({ kind }: { readonly kind: string }): boolean => kind === 'gap' || kind === 'question';
  const then = (before?.findings ?? []).filter(isOpen);
  const open = match(now.filter(isOpen).map(keyOf), then.map(keyOf));
  if (leavesWork(one)) add(count, open.known);
  return {
    assessment: { ...one, fromBefore: { verdict: before?.verdict, known } },
    gone: pick(then, open.left).map((finding) => ({ requirement: one.requirement, ...finding })),
  };
}

const pick = <Value>(values: readonly Value[], indexes: readonly number[]): readonly Value[] =>
  values.filter((_, index) => indexes.includes(index));

function add(count: Count, known: readonly boolean[]): void {
  const old = known.filter(Boolean).length;
  count.known += old;
  count.new += known.length - old;
}

interface Key {
  readonly exact: string;
  /** Without the positions of list items: an item that has no id keeps nothing else when its list is reordered. */
  readonly loose: string;
}

const keyOf = ({ message, logical }: { readonly message: string; readonly logical: string }): Key => ({
  exact: `${message}\0${logical}`,
  loose: `${message}\0${logical.replace(/\/\d+(?=\/|$)/g, '/0')}`,
});

const keyOfFault = (
  fault:
    | { readonly code: string; readonly place: { readonly logical: string } }
    | { readonly code: string; readonly logical: string },
): Key => keyOf({ message: fault.code, logical: 'place' in fault ? fault.place.logical : fault.logical });

/**
 * Pairs what is there now with what was: first what says the same of the same place, then of any place in the same list.
 * Tells what has a pair now, and which of what was have none.
 */
function match(
  now: readonly Key[],
  before: readonly Key[],
): { readonly known: readonly boolean[]; readonly left: readonly number[] } {
  const left = new Map(before.map((key, index) => [index, key]));
  const take = (fits: (key: Key) => boolean): boolean => {
    const [found] = [...left].find(([, key]) => fits(key)) ?? [];
    return found !== undefined && left.delete(found);
  };
  const exact = now.map((one) => take(({ exact }) => exact === one.exact));
  const known = now.map((one, index) => exact[index] === true || take(({ loose }) => loose === one.loose));
  return { known, left: [...left.keys()] };
}

/** A judged plan, for a later one to be compared to. */
export const asEarlier = ({ planId, file, diagnostics, assessments }: AssessedPlan): EarlierPlan => ({
  planId,
  file,
  faults: diagnostics.map(({ code, place }) => ({ code, logical: place.logical })),
  assessments: assessments.map(({ requirement, verdict, findings }) => ({
    requirement,
    verdict,
    findings: findings.map(({ kind, message, place }) => ({ kind, message, logical: place.logical })),
  })),
});
