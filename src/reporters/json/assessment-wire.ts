import { fingerprintsOf } from '../../assessment/fingerprint.ts';
import type { Assessment } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Diagnostic } from '../../plan/read.ts';
import type { AssessmentWire, DiagnosticWire, FindingWire } from '../json-wire.ts';
import type { Telling } from '../words.ts';
import { diagnosticSentence, sentence } from '../words.ts';
import { dataOf, locationOf, shownOrMasked } from './common-wire.ts';
import { decisionsOf } from './decision-wire.ts';
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
    ...decisionsOf(assessment, telling),
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
    ...baselineState(assessment.fromBefore?.known[index]),
  }));
}

/** One thing that is wrong with the shape of a plan. */
export const diagnosticWire = (one: Diagnostic, telling: Telling, isKnown?: boolean): DiagnosticWire => ({
  code: one.code,
  message: diagnosticSentence(one, telling),
  data: dataOf(one.params, telling),
  location: locationOf(one.place),
  ...baselineState(isKnown),
});

const baselineState = (isKnown: boolean | undefined): Pick<FindingWire, 'baselineState'> =>
  isKnown === undefined ? {} : { baselineState: isKnown ? 'unchanged' : 'new' };
