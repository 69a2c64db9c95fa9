import type { PlanReport, Report } from '../assessment/report.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { assessmentWire, diagnosticWire } from './json/assessment-wire.ts';
import { decisionNoteWire } from './json/decision-wire.ts';
import { requirementWire } from './json/requirement-wire.ts';
import type { PlanWire, ReportWire } from './json-wire.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

export default {
  name: 'json',
  summary: {
    nb: 'For maskiner: alt som ble funnet, med et publisert skjema',
    nn: 'For maskiner: alt som blei funne, med eit publisert skjema',
    en: 'For machines: everything that was found, with a published schema',
  },
  extension: 'json',
  render: (report, context) => `${escapeHidden(JSON.stringify(wireOf(report, context), null, 2))}\n`,
} satisfies Reporter as Reporter;

function wireOf(report: Report, context: ReporterContext): ReportWire {
  const { tool, asOf, plans, requirements, tally, compared, decisionNotes } = report;
  const { language } = context;
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return {
    schemaVersion: 1,
    tool,
    asOf,
    language: language.tag,
    plans: plans.map((plan) => planWire(plan, byId, context)),
    requirements: requirements.map((one) => requirementWire(one, language)),
    tally,
    ...(compared ? { compared } : {}),
    ...(decisionNotes ? { decisionNotes: decisionNotes.map((one) => decisionNoteWire(one, language)) } : {}),
  };
}

type ById = ReadonlyMap<string, RequirementInfo>;

function planWire(plan: PlanReport, byId: ById, context: ReporterContext): PlanWire {
  if (plan.status === 'missing') return { status: plan.status, expected: plan.expected };
  const language = plan.status === 'assessed' ? context.languageOf(plan.language) : context.language;
  const telling = { language, showValues: context.showValues };
  const known = plan.status === 'assessed' ? plan.knownFaults : undefined;
  const diagnostics = plan.diagnostics.map((one, index) => diagnosticWire(one, telling, known?.[index]));
  if (plan.status === 'unreadable')
    return { status: plan.status, file: plan.file, language: language.tag, diagnostics };
  const { status, file, files, sha256, planId } = plan;
  return {
    status,
    file,
    files,
    sha256,
    planId,
    language: language.tag,
    diagnostics,
    assessments: plan.assessments.flatMap((one) => {
      const requirement = byId.get(one.requirement);
      return requirement ? [assessmentWire(one, requirement, planId, telling)] : [];
    }),
  };
}

/** JSON leaves some control and format characters as they are; a terminal must not meet them. They stand in strings only. */
const escapeHidden = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
