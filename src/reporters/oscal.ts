import type { PlanReport, Report } from '../assessment/report.ts';
import { translate } from '../i18n/language.ts';
import { uuidOf } from '../util/hash.ts';
import { judgementsOf } from './judgements.ts';
import { line, momentOf, property, text } from './oscal/common.ts';
import { attestationsOf, risksOf } from './oscal/decisions.ts';
import { findingsOf, observationsOf } from './oscal/findings.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { diagnosticSentence, notSubmitted } from './words.ts';

/** OSCAL assessment results, NIST, https://pages.nist.gov/OSCAL-Reference/models/v1.2.1/assessment-results/json-reference/ */
export default {
  name: 'oscal',
  summary: {
    nb: 'OSCAL 1.2.1 assessment-results, for systemer for etterlevelse',
    nn: 'OSCAL 1.2.1 assessment-results, for system for etterleving',
    en: 'OSCAL 1.2.1 assessment-results, for systems that follow compliance',
  },
  extension: 'oscal.json',
  render: (report, context) =>
    `${JSON.stringify({ 'assessment-results': resultsOf(report, context) }, null, 2)}\n`,
} satisfies Reporter as Reporter;

function resultsOf(report: Report, context: ReporterContext) {
  const { tool, asOf, plans } = report;
  const assessmentPlan = uuidOf('assessment-plan');
  const results = plans.map((plan) => resultOf(plan, report, context));
  return {
    uuid: uuidOf('assessment-results', asOf, ...plans.map(nameOf)),
    metadata: {
      title: translate(words.title, context.language),
      'last-modified': momentOf(asOf),
      version: tool.version,
      'oscal-version': '1.2.1',
      parties: [{ uuid: uuidOf('tool', tool.name), type: 'organization', name: line(tool.name) }],
    },
    // Required, though nobody makes an assessment plan for a program: a stub stands in.
    'import-ap': { href: `#${assessmentPlan}` },
    // The format asks for one result at least.
    results: results.length > 0 ? results : [emptyResult(report, context)],
    'back-matter': {
      resources: [
        {
          uuid: assessmentPlan,
          title: `${line(tool.name)} check`,
          description: translate(words.stub, context.language),
        },
      ],
    },
  };
}

const nameOf = (plan: PlanReport): string => (plan.status === 'missing' ? plan.expected : plan.file);

const common = (name: string, { asOf }: Report) => ({
  uuid: uuidOf('result', asOf, name),
  title: line(name),
  start: momentOf(asOf),
  end: momentOf(asOf),
  'reviewed-controls': { 'control-selections': [{ 'include-all': {} }] },
});

const emptyResult = (report: Report, { language }: ReporterContext) => ({
  ...common('-', report),
  description: translate(words.nothing, language),
});

function resultOf(plan: PlanReport, report: Report, context: ReporterContext) {
  const { language, showValues } = context;
  const started = common(nameOf(plan), report);
  if (plan.status === 'missing')
    return {
      ...started,
      description: translate(notSubmitted, language),
      props: [property('status', 'missing')],
    };
  const spoken = plan.status === 'assessed' ? context.languageOf(plan.language) : language;
  const faults = plan.diagnostics.map((one) => {
    const { file, line: at } = one.place.location;
    return `${file}:${at}: ${diagnosticSentence(one, { language: spoken, showValues })}`;
  });
  const status = property('status', plan.status);
  if (plan.status === 'unreadable')
    return { ...started, description: text(faults.join('\n\n')), props: [status] };
  const judged = judgementsOf(plan, report.requirements, context);
  return {
    ...started,
    description: text([translate(words.judged, spoken), ...faults].join('\n\n')),
    props: [status, property('plan-id', plan.planId), property('sha256', plan.sha256)],
    ...some('attestations', judged.flatMap(attestationsOf)),
    ...some(
      'observations',
      judged.flatMap((one) => observationsOf(one, report)),
    ),
    ...some(
      'risks',
      judged.flatMap((one) => risksOf(one, showValues)),
    ),
    ...some(
      'findings',
      judged.flatMap((one) => findingsOf(one, report)),
    ),
  };
}

/** An empty list is against the format. */
const some = <Item>(key: string, items: readonly Item[]) => (items.length > 0 ? { [key]: items } : {});

const words = {
  title: {
    nb: 'Vurdering av planer for psykososial oppfølging',
    nn: 'Vurdering av planar for psykososial oppfølging',
    en: 'Judgement of plans for psychosocial follow-up',
  },
  stub: {
    nb: 'Et program leste planen og vurderte den mot katalogen av krav. Det er ikke laget noen egen vurderingsplan.',
    nn: 'Eit program las planen og vurderte han mot katalogen av krav. Det er ikkje laga nokon eigen vurderingsplan.',
    en: 'A program read the plan and judged it by the catalogue of requirements. No assessment plan of its own was made.',
  },
  judged: {
    nb: 'Planen er vurdert av et program. Om innholdet er godt nok, må folk vurdere.',
    nn: 'Planen er vurdert av eit program. Om innhaldet er godt nok, må folk vurdere.',
    en: 'The plan has been judged by a program. Whether the content is good enough is for people to judge.',
  },
  nothing: {
    nb: 'Ingen planer er vurdert.',
    nn: 'Ingen planar er vurderte.',
    en: 'No plans have been judged.',
  },
} as const;
