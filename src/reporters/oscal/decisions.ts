import type { BoundDecision } from '../../assessment/decision.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import { uuidOf } from '../../util/hash.ts';
import type { Judgement } from '../judgements.ts';
import { endOf, line, property, text } from './common.ts';

/** What is set aside for a time is a risk that somebody has accepted. */
export function risksOf(judgement: Judgement, showValues: boolean) {
  const { requirement, language, decisions: told } = judgement;
  const title = line(`${requirement.code} ${translate(requirement.title, language)}`);
  return acceptedIn(judgement).map(([decision, index]) => ({
    uuid: uuidFor(judgement, decision),
    title,
    description: text(told[index] ?? title),
    statement: text(translate(requirement.why, language)),
    props: [property('decision', decision.id), property('decision-type', decision.type)],
    status: 'deviation-approved',
    ...mitigationOf(judgement, decision, showValues),
    ...(decision.expires === undefined ? {} : { deadline: endOf(decision.expires) }),
  }));
}

/** What is done instead. For another way of meeting the aim, the reason given is that way. */
function mitigationOf(judgement: Judgement, decision: BoundDecision, showValues: boolean) {
  const { type, compensating, justification } = decision;
  const instead = compensating ?? (type === 'alternative-means' ? justification : undefined);
  if (instead === undefined) return {};
  const description = fill(texts.instead, { instead }, { language: judgement.language, showValues });
  const uuid = uuidOf('mitigation', uuidFor(judgement, decision));
  return { 'mitigating-factors': [{ uuid, description: text(description) }] };
}

const texts = {
  instead: {
    nb: 'Dette gjøres i stedet: {instead}',
    nn: 'Dette blir gjort i staden: {instead}',
    en: 'This is done instead: {instead}',
  },
} as const;

export const riskUuids = (judgement: Judgement): readonly string[] =>
  acceptedIn(judgement).map(([decision]) => uuidFor(judgement, decision));

/** What people have judged that a program cannot. */
export const attestationsOf = ({ requirement, assessment: { decisions = [] }, decisions: told }: Judgement) =>
  decisions.flatMap(({ type, state }, index) =>
    type === 'attestation' && state === 'active'
      ? [{ parts: [{ name: 'attestation', title: requirement.code, prose: text(told[index] ?? '') }] }]
      : [],
  );

const acceptedIn = ({ assessment: { decisions = [] } }: Judgement) =>
  decisions
    .map((decision, index) => [decision, index] as const)
    .filter(([{ type, state }]) => type !== 'attestation' && state === 'active');

const uuidFor = ({ plan, requirement }: Judgement, { id }: BoundDecision): string =>
  uuidOf('risk', plan.planId, requirement.id, id);
