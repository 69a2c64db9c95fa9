import type { Finding, FindingKind } from './finding.ts';

export type Verdict =
  | 'met'
  | 'partial'
  | 'not-met'
  | 'needs-review'
  | 'not-applicable'
  | 'not-evaluated'
  | 'error';

/** What evidence without gaps amounts to: the source lists content, or it asks for a quality. */
export type Settlement = 'met' | 'needs-review';

/** The verdict follows from the findings; undefined when they say nothing, which is a fault of the check. */
export function verdictOf(findings: readonly Finding[], settles: Settlement): Verdict | undefined {
  const has = (kind: FindingKind): boolean => findings.some((finding) => finding.kind === kind);
  if (has('gap')) return has('evidence') ? 'partial' : 'not-met';
  if (has('question')) return 'needs-review';
  return has('evidence') ? settles : undefined;
}
