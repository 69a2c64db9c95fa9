import { fingerprintsOf } from '../assessment/fingerprint.ts';
import type { AssessedPlan, PlanReport, Report } from '../assessment/report.ts';
import { fill } from '../i18n/fill.ts';
import { translate } from '../i18n/language.ts';
import type { SourceLocation } from '../plan/location.ts';
import type { Diagnostic } from '../plan/read.ts';
import { uuidOf } from '../util/hash.ts';
import type { Judgement } from './judgements.ts';
import { judgementsOf } from './judgements.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { absentResults } from './sarif/absent.ts';
import { faultRules, requirementRules } from './sarif/rules.ts';
import { taxaOf, taxonomiesOf } from './sarif/taxonomies.ts';
import { diagnosticSentence, notSubmitted } from './words.ts';

/** SARIF 2.1.0, OASIS Standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export default {
  name: 'sarif',
  summary: {
    nb: 'SARIF 2.1.0, for kodeskanning og editorer',
    nn: 'SARIF 2.1.0, for kodeskanning og redigeringsprogram',
    en: 'SARIF 2.1.0, for code scanning and editors',
  },
  extension: 'sarif',
  render: (report, context) => `${JSON.stringify(logOf(report, context), null, 2)}\n`,
} satisfies Reporter as Reporter;

function logOf(report: Report, context: ReporterContext) {
  const { plans, requirements, tool, asOf } = report;
  const notifications = plans.flatMap((plan) => notificationsOf(plan, report, context));
  const taxonomies = taxonomiesOf(requirements, context.language);
  const [only, ...others] = plans;
  const faults = faultRules(plans, context.language);
  const codes = faults.map(({ id }) => id);
  const results = plans.flatMap((plan) =>
    plan.status === 'assessed'
      ? [
          ...plan.diagnostics.map((one, index) => ({
            ...faultResult(one, plan, codes, context),
            ...stateOf(plan.knownFaults?.[index]),
          })),
          ...judgementsOf(plan, requirements, context).flatMap((one) => findingResults(one, report)),
          ...absentResults(plan, requirements, context, uriOf),
        ]
      : [],
  );
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            language: context.language.tag,
            rules: faults,
          },
          extensions: [
            {
              name: `${tool.name}-requirements`,
              semanticVersion: tool.version,
              rules: requirementRules(requirements, context.language),
              supportedTaxonomies: taxonomies.map(({ name, guid }) => ({ name, guid })),
            },
          ],
        },
        taxonomies,
        automationDetails: {
          id: `plan/${only?.status === 'assessed' && others.length === 0 ? only.planId : ''}`,
        },
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
            ...notJudgedIn(report),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: plans.flatMap((plan) => (plan.status === 'assessed' ? artifactsOf(plan) : [])),
        results,
        properties: { asOf },
      },
    ],
  };
}

/** The hash is of the plan with all its files, and stands on the first. */
const artifactsOf = ({ files, sha256 }: AssessedPlan) =>
  files.map((file, index) => ({
    location: { uri: uriOf(file) },
    ...(index === 0 && files.length === 1 ? { hashes: { 'sha-256': sha256 } } : {}),
  }));

function faultResult(
  one: Diagnostic,
  plan: AssessedPlan,
  codes: readonly string[],
  context: ReporterContext,
) {
  const telling = { language: context.languageOf(plan.language), showValues: context.showValues };
  return {
    ruleId: one.code,
    ruleIndex: codes.indexOf(one.code),
    kind: 'fail',
    level: 'error',
    message: { text: diagnosticSentence(one, telling) },
    locations: [locationOf(one.place.location, one.place.logical)],
  };
}

/** What is missing, and what people must judge; what is met has a rule and no result. */
function findingResults(judgement: Judgement, { requirements }: Report) {
  const { plan, requirement, assessment, findings } = judgement;
  if (assessment.fault) return [];
  const fingerprints = fingerprintsOf(plan.planId, assessment);
  const index = requirements.indexOf(requirement);
  const seen = findings.filter(({ finding }) => finding.kind === 'evidence');
  const evidence = seen.length > 0 ? { evidence: seen.map(({ sentence }) => sentence) } : {};
  // Where the plan answers the same requirement already, so that a reader can go there.
  const relatedLocations = seen.map(({ finding: { place }, sentence }) => ({
    ...locationOf(place.location, place.logical),
    message: { text: sentence },
  }));
  const related = seen.length > 0 ? { relatedLocations } : {};
  return findings.flatMap(({ finding, sentence, isKnown }, position) => {
    const isGap = finding.kind === 'gap';
    if (!isGap && finding.kind !== 'question') return [];
    const level = assessment.level === 'none' ? 'note' : assessment.level;
    return [
      {
        ruleId: requirement.code,
        rule: { id: requirement.code, index, toolComponent: { index: 0 } },
        kind: isGap ? 'fail' : 'review',
        // § 3.27.10: a level other than none is for what fails.
        level: isGap ? level : 'none',
        message: { text: sentence },
        locations: [locationOf(finding.place.location, finding.place.logical)],
        ...related,
        partialFingerprints: { 'planFinding/v1': fingerprints[position] ?? '' },
        ...stateOf(assessment.fromBefore && isKnown, assessment.fromBefore?.verdict === assessment.verdict),
        ...suppressionsOf(judgement),
        taxa: taxaOf(requirement),
        properties: { verdict: assessment.verdict, messageId: finding.message, ...evidence },
      },
    ];
  });
}

/** Nothing where no earlier run is compared to. What was there counts as updated where the verdict it belongs to is another. */
function stateOf(isKnown: boolean | undefined, isSame = true) {
  if (isKnown === undefined) return {};
  return { baselineState: isKnown ? (isSame ? 'unchanged' : 'updated') : 'new' };
}

/** SARIF has no field for an expiry; `expiryUtc` is the property that others read. */
function suppressionsOf({ plan, assessment: { decisions = [] }, decisions: told }: Judgement) {
  const suppressions = decisions.flatMap(({ id, state, expires }, index) =>
    state === 'active'
      ? [
          {
            kind: 'external',
            guid: uuidOf('decision', plan.planId, id),
            status: 'accepted',
            justification: told[index] ?? '',
            properties: { expiryUtc: `${expires}T23:59:59Z` },
          },
        ]
      : [],
  );
  return suppressions.length > 0 ? { suppressions } : {};
}

/** What no plan of the run was judged by. */
function notJudgedIn({ plans, requirements }: Report) {
  const assessed = plans.flatMap((plan) => (plan.status === 'assessed' ? plan.assessments : []));
  const judged = new Set(
    assessed.filter(({ verdict }) => verdict !== 'not-evaluated').map(({ requirement }) => requirement),
  );
  const left = requirements.flatMap(({ id, code }, index) =>
    assessed.length === 0 || judged.has(id)
      ? []
      : [
          {
            descriptor: { id: code, index, toolComponent: { index: 0 } },
            configuration: { enabled: false },
          },
        ],
  );
  return left.length > 0 ? { ruleConfigurationOverrides: left } : {};
}

/** What kept the run from being complete: files that could not be read, plans that are missing, checks that failed. */
function notificationsOf(plan: PlanReport, report: Report, context: ReporterContext) {
  const { language, showValues } = context;
  if (plan.status === 'missing') {
    const text = `${plan.expected}: ${translate(notSubmitted, language)}`;
    return [{ level: 'error', message: { text } }];
  }
  if (plan.status === 'unreadable')
    return plan.diagnostics.map((one) => ({
      level: 'error',
      message: { text: diagnosticSentence(one, { language, showValues }) },
      locations: [locationOf(one.place.location, one.place.logical)],
    }));
  return plan.assessments.flatMap(({ fault, requirement }) => {
    const code = report.requirements.find(({ id }) => id === requirement)?.code ?? requirement;
    if (!fault) return [];
    const text = fill(checkFailed, {}, { language: context.languageOf(plan.language), showValues });
    const index = report.requirements.findIndex(({ id }) => id === requirement);
    return [
      {
        level: 'error',
        message: { text: `${code}: ${text}` },
        associatedRule: { id: code, index, toolComponent: { index: 0 } },
      },
    ];
  });
}

const locationOf = ({ file, line, column, endLine, endColumn }: SourceLocation, logical: string) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  },
  ...(logical === '' ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
});

const uriOf = (file: string): string =>
  file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const checkFailed = {
  nb: 'Kontrollen sviktet. Kravet er ikke vurdert.',
  nn: 'Kontrollen svikta. Kravet er ikkje vurdert.',
  en: 'The check failed. The requirement is not judged.',
} as const;
