import { standingOf } from '../assessment/standing.ts';
import { translate } from '../i18n/language.ts';
import { csv } from '../util/csv.ts';
import type { Judgement } from './judgements.ts';
import { judgementsIn } from './judgements.ts';
import type { Reporter } from './reporter.ts';

export default {
  name: 'csv',
  summary: {
    nb: 'Én rad per funn, til regneark',
    nn: 'Éi rad per funn, til rekneark',
    en: 'A row for each finding, for spreadsheets',
  },
  extension: 'csv',
  render: (report, context) => csv([columns, ...judgementsIn(report, context).flatMap(rowsOf)]),
} satisfies Reporter as Reporter;

/** Never renamed or reordered; new ones come last. */
const columns = [
  'plan',
  'file',
  'line',
  'column',
  'requirement',
  'title',
  'group',
  'strength',
  'verdict',
  'counted_as',
  'level',
  'kind',
  'message_id',
  'message',
  'path',
  'since_before',
];

/** A requirement with nothing to say has a row too, so that what is met can be counted. */
function rowsOf({ plan, requirement, assessment, language, effective, findings }: Judgement) {
  const compared = assessment.fromBefore !== undefined;
  const about = [
    requirement.code,
    translate(requirement.title, language),
    requirement.group,
    standingOf(requirement).strength,
    assessment.verdict,
    effective ?? assessment.verdict,
    assessment.level,
  ];
  if (findings.length === 0) return [[plan.planId, plan.file, '', '', ...about, '', '', '', '', '']];
  return findings.map(({ finding, sentence, isKnown }) => {
    const { file, line, column } = finding.place.location;
    const said = [
      finding.kind,
      finding.message,
      sentence,
      finding.place.logical,
      compared ? (isKnown ? 'unchanged' : 'new') : '',
    ];
    return [plan.planId, file, String(line), String(column), ...about, ...said];
  });
}
