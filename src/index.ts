export type {
  BoundDecision,
  DecisionNote,
  DecisionState,
  DecisionType,
  Effective,
} from './assessment/decision.ts';
export { decisionInForce, effectiveOf } from './assessment/decision.ts';
export type { Finding, FindingKind } from './assessment/finding.ts';
export type { Binds, Level, Obligation, Strength } from './assessment/obligation.ts';
export type { AssessedPlan, Assessment, PlanReport, Report, Tally } from './assessment/report.ts';
export type { RequirementInfo } from './assessment/requirement.ts';
export type { Verdict } from './assessment/verdict.ts';
export { bindDecisions } from './decisions/bind.ts';
export type { Decision } from './decisions/decision.ts';
export type { DecisionsReading } from './decisions/read.ts';
export { readDecisions } from './decisions/read.ts';
export { assess } from './engine/assess.ts';
export type { FailOn, GateResult, GateSettings } from './engine/gate.ts';
export { gateOf } from './engine/gate.ts';
export { reportOf } from './engine/report-of.ts';
export type { Param, Quote, Text } from './i18n/text.ts';
export type { Path, Place, SourceLocation } from './plan/location.ts';
export type { Plan } from './plan/plan.ts';
export type { Diagnostic, Include, PlanSource, ReadResult, UnreadablePlan } from './plan/read.ts';
export { readPlan } from './plan/read.ts';
export type { Basis, Citation, Seen, Source } from './reference/source.ts';
export { catalogue } from './requirements/index.generated.ts';
