import { fingerprintsOf } from '../../assessment/fingerprint.ts';
import type { Assessment } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { isQuote } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Param } from '../../i18n/text.ts';
import type { Place } from '../../plan/location.ts';
import { pointer } from '../../plan/path.ts';
import type { Diagnostic } from '../../plan/read.ts';
import type { AssessmentWire, DataWire, DiagnosticWire, FindingWire, LocationWire } from '../json-wire.ts';
import type { Telling } from '../words.ts';
import { diagnosticSentence, sentence } from '../words.ts';
import { obligationWire } from './requirement-wire.ts';

/** What one requirement came to for one plan. */
export function assessmentWire(
  assessment: Assessment,
  requirement: RequirementInfo,
  planId: string,
  telling: Telling,
): AssessmentWire {
  const { verdict, level, fault } = assessment;
  return {
    requirement: requirement.id,
    code: requirement.code,
    verdict,
    level,
    obligations: requirement.obligations.map((one) => obligationWire(one, telling.language)),
    findings: findingsOf(assessment, requirement, planId, telling),
    ...(fault ? { fault: { name: fault.name, message: shownOrMasked(fault.message, telling) } } : {}),
  };
}

function findingsOf(
  assessment: Assessment,
  requirement: RequirementInfo,
  planId: string,
  telling: Telling,
): readonly FindingWire[] {
  const fingerprints = fingerprintsOf(planId, assessment);
  return assessment.findings.map((finding, index) => ({
    kind: finding.kind,
    messageId: finding.message,
    message: sentence(finding, requirement, telling),
    data: dataOf(finding.params, telling),
    location: locationOf(finding.place),
    fingerprint: fingerprints[index] as string, // one for each finding
  }));
}

/** One thing that is wrong with the shape of a plan. */
export const diagnosticWire = (one: Diagnostic, telling: Telling): DiagnosticWire => ({
  code: one.code,
  message: diagnosticSentence(one, telling),
  data: dataOf(one.params, telling),
  location: locationOf(one.place),
});

/** The parameters a sentence was made with; the plan's own words only when they are asked for. */
const dataOf = (params: Readonly<Record<string, Param>>, telling: Telling): DataWire =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, valueIn(param, telling)]));

function valueIn(param: Param, telling: Telling): DataWire[string] {
  if (typeof param === 'number') return param;
  return isQuote(param) ? shownOrMasked(param.value, telling) : translate(param, telling.language);
}

const shownOrMasked = (words: string, { showValues }: Telling): string | { readonly masked: true } =>
  showValues ? words : { masked: true };

const locationOf = ({ path, logical, location, present }: Place): LocationWire => ({
  file: location.file,
  line: location.line,
  column: location.column,
  endLine: location.endLine,
  endColumn: location.endColumn,
  pointer: pointer(path),
  logical,
  present,
});
