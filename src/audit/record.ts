import { effectiveOf } from '../assessment/decision.ts';
import type { Finding } from '../assessment/finding.ts';
import { outcomeOf } from '../assessment/outcome.ts';
import type { AssessedPlan, Assessment, UnreadableReport } from '../assessment/report.ts';
import { isQuote, mask } from '../i18n/fill.ts';
import type { Param } from '../i18n/text.ts';
import { quote } from '../i18n/text.ts';
import { itemsOf } from '../plan/entries.ts';
import type { Plan } from '../plan/plan.ts';
import type { Diagnostic, PlanSource } from '../plan/read.ts';
import { addDuration, isDate } from '../util/plain-date.ts';
import type {
  AuditedDecision,
  AuditedDiagnostic,
  AuditedFinding,
  AuditedReadable,
  AuditedRequirement,
  AuditedUnreadable,
} from './audit.ts';

/** What an audit keeps of a plan that was judged. The plan's own words are masked here, so that no file of an audit has them. */
export function auditedPlan(
  report: AssessedPlan,
  { plan, sha256 }: Pick<PlanSource, 'plan' | 'sha256'>,
  decisionsSha256: string | undefined,
): AuditedReadable {
  const { title, planVersion, status: planStatus, language } = plan.meta ?? {};
  return {
    status: 'assessed',
    file: report.file,
    planId: report.planId,
    sha256,
    ...present({ decisionsSha256, language, title, planVersion, planStatus }),
    municipality: municipalityOf(plan),
    dates: datesOf(plan),
    diagnostics: report.diagnostics.map(auditedDiagnostic),
    outcomes: report.assessments.map((one) => outcomeOf(one)),
    remarked: report.assessments.flatMap((one) => auditedRequirement(one) ?? []),
  };
}

export const auditedUnreadable = ({ file, diagnostics }: UnreadableReport): AuditedUnreadable => ({
  status: 'unreadable',
  file,
  diagnostics: diagnostics.map(auditedDiagnostic),
});

function municipalityOf({ municipality = {} }: Plan): AuditedReadable['municipality'] {
  const { number, name, host, partners } = municipality;
  return {
    ...present({ number, name, host }),
    partners: itemsOf(partners).map(([, partner]) => present({ number: partner.number, name: partner.name })),
  };
}

function datesOf({ governance, revision, exercises, meta }: Plan): AuditedReadable['dates'] {
  const { lastRevised, interval } = revision ?? {};
  const exercised = itemsOf(exercises?.completed).flatMap(([, { date }]) => date ?? []);
  return present({
    adopted: governance?.adoption?.date,
    lastRevised,
    nextRevision:
      lastRevised !== undefined && interval !== undefined && isDate(lastRevised)
        ? addDuration(lastRevised, interval)
        : undefined,
    lastExercise: exercised.sort().at(-1),
    validUntil: meta?.validUntil,
  });
}

function auditedRequirement(assessment: Assessment): AuditedRequirement | undefined {
  const { requirement, verdict, decisions = [], fault } = assessment;
  const findings = assessment.findings.flatMap((one) => auditedFinding(one) ?? []);
  if (findings.length === 0 && decisions.length === 0 && fault === undefined) return undefined;
  return {
    requirement,
    verdict,
    ...present({ effective: effectiveOf(assessment), fault: fault?.name }),
    findings,
    ...(decisions.length > 0 ? { decisions: decisions.map(auditedDecision) } : {}),
  };
}

function auditedFinding({ kind, message, params, place }: Finding): AuditedFinding | undefined {
  if (kind === 'evidence') return undefined;
  const { file, line } = place.location;
  return { kind, message, params: masked(params), path: place.logical, file, line, present: place.present };
}

const auditedDiagnostic = ({ code, params, place }: Diagnostic): AuditedDiagnostic => ({
  code,
  params: masked(params),
  file: place.location.file,
  line: place.location.line,
  column: place.location.column,
});

const auditedDecision = ({
  id,
  type,
  state,
  role,
  approvedAt,
  expires,
}: NonNullable<Assessment['decisions']>[number]): AuditedDecision => ({
  id,
  type,
  state,
  role,
  ...present({ approvedAt, expires }),
});

const masked = (params: Readonly<Record<string, Param>>): Readonly<Record<string, Param>> =>
  Object.values(params).some(isQuote)
    ? Object.fromEntries(
        Object.entries(params).map(([name, param]) => [name, isQuote(param) ? quote(mask) : param]),
      )
    : params;

/** Without what is undefined. */
const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>; // what is left

type Present<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
