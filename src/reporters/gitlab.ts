import { fingerprintsOf } from '../assessment/fingerprint.ts';
import type { Level } from '../assessment/obligation.ts';
import type { PlanReport, Report } from '../assessment/report.ts';
import { sha256 } from '../util/hash.ts';
import type { Judgement } from './judgements.ts';
import { judgementsIn } from './judgements.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { diagnosticSentence } from './words.ts';

export default {
  name: 'gitlab',
  summary: {
    nb: 'GitLab Code Quality: funnene ved linjene i en sammenslåing',
    nn: 'GitLab Code Quality: funna ved linjene i ei samanslåing',
    en: 'GitLab Code Quality: the findings by the lines of a merge request',
  },
  extension: 'gitlab.json',
  render: (report, context) =>
    `${JSON.stringify([...faults(report, context), ...findings(report, context)], null, 2)}\n`,
} satisfies Reporter as Reporter;

interface Issue {
  /** Begins with the code: GitLab does not show `check_name`. */
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities: Readonly<Record<Level, Issue['severity']>> = {
  error: 'critical',
  warning: 'major',
  note: 'minor',
  none: 'info',
};

const faults = ({ plans }: Report, context: ReporterContext): readonly Issue[] =>
  plans.flatMap((plan): readonly Issue[] => {
    if (plan.status === 'missing') return [];
    return plan.diagnostics.flatMap((one, index): readonly Issue[] => {
      if (plan.status === 'assessed' && plan.knownFaults?.[index]) return [];
      const { file, line } = one.place.location;
      const issue: Issue = {
        description: `${one.code}: ${diagnosticSentence(one, telling(plan, context))}`,
        check_name: one.code,
        fingerprint: sha256([[file, one.code, one.place.logical, String(index)].join('\0')]),
        severity: 'blocker',
        location: { path: file, lines: { begin: line } },
      };
      return [issue];
    });
  });

const telling = (plan: PlanReport, { language, languageOf, showValues }: ReporterContext) => ({
  language: plan.status === 'assessed' ? languageOf(plan.language) : language,
  showValues,
});

const findings = (report: Report, context: ReporterContext): readonly Issue[] =>
  judgementsIn(report, context).flatMap((judgement) => {
    const { plan, requirement, assessment, effective, findings: all } = judgement;
    if (assessment.fault) return [failedCheck(judgement)];
    const fingerprints = fingerprintsOf(plan.planId, assessment);
    return all.flatMap(({ finding, sentence, isKnown }, index): readonly Issue[] => {
      if (finding.kind === 'evidence' || isKnown) return [];
      const { file, line } = finding.place.location;
      const isOpen = finding.kind === 'gap' && effective === undefined;
      return [
        {
          description: `${requirement.code}: ${sentence}`,
          check_name: requirement.id,
          fingerprint: fingerprints[index] ?? '',
          severity: isOpen ? severities[assessment.level] : 'info',
          location: { path: file, lines: { begin: line } },
        },
      ];
    });
  });

/** What could not be judged has no place in the plan; it stands at its beginning. */
const failedCheck = ({ plan, requirement, verdict }: Judgement): Issue => ({
  description: `${requirement.code}: ${verdict}`,
  check_name: requirement.id,
  fingerprint: sha256([[plan.planId, requirement.id, 'fault'].join('\0')]),
  severity: 'blocker',
  location: { path: plan.file, lines: { begin: 1 } },
});
