import type { AuditedReadable, AuditResult, Coverage } from '../audit.ts';

/** One line of a matrix: a municipality with the plan that is for it, a municipality without one, or a plan for nobody known. */
export interface AuditRow {
  /** Unlike that of every other row, and the same next time. */
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly coverage: Coverage | undefined;
  readonly plan: AuditedReadable | undefined;
}

/** Municipalities in the order of the audit, then plans that none of them is tied to. */
export function rowsOf(result: AuditResult): readonly AuditRow[] {
  const plans = new Map<string, AuditedReadable>();
  for (const plan of result.plans) if (plan.status === 'assessed') plans.set(plan.file, plan);
  const rows = result.coverage.flatMap((coverage): readonly AuditRow[] => {
    const own = coverage.files.flatMap((file) => plans.get(file) ?? []);
    const { number, name } = coverage;
    if (own.length === 0) return [{ id: number, number, name, coverage, plan: undefined }];
    return own.map((plan, index) => ({
      id: index === 0 ? number : `${number}-${index + 1}`,
      number,
      name,
      coverage,
      plan,
    }));
  });
  const tied = new Set(result.coverage.flatMap(({ files }) => files));
  const loose = [...plans.values()].filter(({ file }) => !tied.has(file));
  return [...rows, ...loose.map(looseRow)];
}

const looseRow = (plan: AuditedReadable, index: number): AuditRow => ({
  id: `x${index + 1}`,
  number: plan.municipality.number ?? '',
  name: plan.municipality.name ?? plan.title ?? plan.file,
  coverage: undefined,
  plan,
});
