import type { Finder, Finding, Messages } from '../assessment/finding.ts';
import { headlineOf, levelOf } from '../assessment/obligation.ts';
import type { AssessedPlan, Assessment } from '../assessment/report.ts';
import type { Requirement } from '../assessment/requirement.ts';
import { requirementOn } from '../assessment/requirement.ts';
import { verdictOf } from '../assessment/verdict.ts';
import type { PlanSource } from '../plan/read.ts';
import { finderFor } from './finder.ts';

/** Judges one plan by every requirement. A check that throws or says nothing is a fault, never a pass. */
export function assess(source: PlanSource, catalogue: readonly Requirement[], asOf: string): AssessedPlan {
  const finder = finderFor(source, asOf);
  const { file, files, plan, diagnostics } = source;
  return {
    status: 'assessed',
    planId: planIdOf(source),
    file,
    files,
    get sha256() {
      return source.sha256;
    },
    language: plan.meta?.language,
    diagnostics,
    assessments: checklistOn(catalogue, asOf).map((requirement) => judge(requirement, source, finder)),
  };
}

let last: { catalogue: readonly Requirement[]; asOf: string; on: readonly Requirement[] } | undefined;

/** The same for every plan of a run, so it is made once. */
function checklistOn(catalogue: readonly Requirement[], asOf: string): readonly Requirement[] {
  if (last?.catalogue !== catalogue || last.asOf !== asOf)
    last = { catalogue, asOf, on: catalogue.map((requirement) => requirementOn(requirement, asOf)) };
  return last.on;
}

function judge(requirement: Requirement, source: PlanSource, finder: Finder<Messages>): Assessment {
  if (requirement.judgedIn !== undefined) return conclude(requirement, 'not-evaluated', []);
  return conclusionOf(requirement, () => {
    if (!requirement.appliesTo(source.plan)) return undefined;
    const findings: Finding[] = [];
    for (const finding of requirement.check(source.plan, finder))
      if (!isMisled(finding, source)) findings.push(finding);
    return findings;
  });
}

/** What a check comes to; it finds nothing where it does not apply. */
export function conclusionOf(
  requirement: Requirement,
  find: () => readonly Finding[] | undefined,
): Assessment {
  try {
    const findings = find();
    if (!findings) return conclude(requirement, 'not-applicable', []);
    const verdict = verdictOf(findings, requirement.settles);
    if (verdict !== undefined) return conclude(requirement, verdict, findings);
    return {
      ...conclude(requirement, 'error', findings),
      fault: { name: 'SilentCheck', message: 'the check said nothing' },
    };
  } catch (fault) {
    return { ...conclude(requirement, 'error', []), fault: faultOf(fault) };
  }
}

const conclude = (
  { id, obligations }: Requirement,
  verdict: Assessment['verdict'],
  findings: readonly Finding[],
): Assessment => ({ requirement: id, verdict, level: levelOf(headlineOf(obligations), verdict), findings });

/** A remark that something is missing would be false where it is there but could not be read. */
const isMisled = ({ kind, place }: Finding, source: PlanSource): boolean =>
  kind === 'remark' && source.unreadAt(place.path) !== undefined;

const faultOf = (fault: unknown): { name: string; message: string } =>
  fault instanceof Error
    ? { name: fault.name, message: fault.message }
    : { name: 'Fault', message: String(fault) };

const planIdOf = ({ plan, file }: PlanSource): string =>
  plan.meta?.id ?? plan.municipality?.number ?? file.replace(/^.*[/\\]/s, '').replace(/\.ya?ml$/, '');
