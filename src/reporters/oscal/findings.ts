import { fingerprintsOf } from '../../assessment/fingerprint.ts';
import type { Report } from '../../assessment/report.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Verdict } from '../../assessment/verdict.ts';
import { translate } from '../../i18n/language.ts';
import { uuidOf } from '../../util/hash.ts';
import type { Judgement } from '../judgements.ts';
import { line, momentOf, property, text } from './common.ts';
import { riskUuids } from './decisions.ts';

/** One for each requirement that was judged: the format has two states only, so the verdict stands as a property. */
export function findingsOf(judgement: Judgement, { tool }: Report) {
  const { plan, requirement, assessment, language, verdict, findings, decisions, effective } = judgement;
  const status = statuses[assessment.verdict];
  if (status === undefined) return [];
  const title = line(`${requirement.code} ${translate(requirement.title, language)}`);
  const said = findings.filter(({ finding }) => finding.kind !== 'evidence').map(({ sentence }) => sentence);
  const risks = riskUuids(judgement);
  return [
    {
      uuid: uuidOf('finding', plan.planId, requirement.id),
      title,
      description: text([verdict, ...said, ...decisions].join('\n\n')),
      props: [
        property('outcome', assessment.verdict),
        property('level', assessment.level),
        property('strength', standingOf(requirement).strength),
        ...(effective === undefined ? [] : [property('counted-as', effective)]),
      ],
      origins: [{ actors: [{ type: 'tool', 'actor-uuid': uuidOf('tool', tool.name) }] }],
      target: {
        type: 'objective-id',
        'target-id': requirement.code,
        status,
        ...(assessment.verdict === 'not-applicable'
          ? { 'implementation-status': { state: 'not-applicable' } }
          : {}),
      },
      ...(findings.length > 0
        ? { 'related-observations': uuidsOf(judgement).map((uuid) => ({ 'observation-uuid': uuid })) }
        : {}),
      ...(risks.length > 0 ? { 'related-risks': risks.map((uuid) => ({ 'risk-uuid': uuid })) } : {}),
    },
  ];
}

/** What was not evaluated has no finding at all. */
const statuses: Readonly<Partial<Record<Verdict, { readonly state: string; readonly reason: string }>>> = {
  met: { state: 'satisfied', reason: 'pass' },
  partial: { state: 'not-satisfied', reason: 'other' },
  'not-met': { state: 'not-satisfied', reason: 'fail' },
  'needs-review': { state: 'not-satisfied', reason: 'other' },
  'not-applicable': { state: 'satisfied', reason: 'other' },
  error: { state: 'not-satisfied', reason: 'other' },
};

/** What was seen in the plan, or sought and not seen, and where. */
export function observationsOf(judgement: Judgement, { asOf }: Report) {
  const { plan, requirement, assessment, findings } = judgement;
  if (statuses[assessment.verdict] === undefined) return [];
  const fingerprints = fingerprintsOf(plan.planId, assessment);
  const uuids = uuidsOf(judgement);
  return findings.map(({ finding, sentence }, index) => ({
    uuid: uuids[index],
    title: requirement.code,
    description: text(sentence),
    props: [
      property('kind', finding.kind),
      property('message-id', finding.message),
      property('fingerprint', fingerprints[index] ?? ''),
      property('path', finding.place.logical),
    ],
    methods: ['EXAMINE'],
    types: ['finding'],
    'relevant-evidence': [
      {
        href: `${uriOf(finding.place.location.file)}#L${finding.place.location.line}`,
        description: `${text(finding.place.location.file)}:${finding.place.location.line}`,
      },
    ],
    collected: momentOf(asOf),
  }));
}

const uuidsOf = ({ plan, assessment }: Judgement): readonly string[] =>
  fingerprintsOf(plan.planId, assessment).map((print) => uuidOf('observation', print));

const uriOf = (file: string): string =>
  file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
