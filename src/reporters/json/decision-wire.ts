import type { BoundDecision, DecisionNote } from '../../assessment/decision.ts';
import { decisionInForce, effectiveOf } from '../../assessment/decision.ts';
import { decisionWords, stateSentence } from '../../assessment/decision-words.ts';
import type { Assessment } from '../../assessment/report.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { AssessmentWire, DecisionNoteWire, DecisionWire } from '../json-wire.ts';
import type { Telling } from '../words.ts';
import { dataOf, locationOf, shownOrMasked } from './common-wire.ts';

/** What has been decided about a requirement; nothing where nobody has decided anything. */
export function decisionsOf(
  assessment: Assessment,
  telling: Telling,
): Pick<AssessmentWire, 'effective' | 'decision' | 'decisions'> {
  const { decisions } = assessment;
  if (!decisions) return {};
  const effective = effectiveOf(assessment);
  const inForce = decisionInForce(assessment);
  return {
    ...(effective ? { effective } : {}),
    ...(inForce ? { decision: decisionWire(inForce, telling) } : {}),
    decisions: decisions.map((one) => decisionWire(one, telling)),
  };
}

/** One decision, whoever approved it by role alone. */
export function decisionWire(decision: BoundDecision, telling: Telling): DecisionWire {
  const { id, type, state, role, authority, approvedAt, expires, path, place } = decision;
  const { justification, compensating, ref } = decision;
  const { language } = telling;
  return {
    id,
    type,
    state,
    message: state === 'active' ? decisionWords(decision, language) : stateSentence(decision, language),
    approvedBy: { role, ...(authority === undefined ? {} : { authority }) },
    ...(approvedAt === undefined ? {} : { approvedAt }),
    ...(expires === undefined ? {} : { expires }),
    ...(path === undefined ? {} : { path }),
    justification: shownOrMasked(justification.value, telling),
    ...(compensating ? { compensating: shownOrMasked(compensating.value, telling) } : {}),
    ...(ref ? { ref: shownOrMasked(ref.value, telling) } : {}),
    location: locationOf(place),
  };
}

/** Something to put right in a file of decisions. Its words are never shown: a name may stand among them. */
export function decisionNoteWire(
  { code, message, params, place }: DecisionNote,
  language: Language,
): DecisionNoteWire {
  const telling = { language, showValues: false };
  return {
    code,
    message: fill(message, params, telling),
    data: dataOf(params, telling),
    location: locationOf(place),
  };
}
