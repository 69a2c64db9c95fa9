import type { DecisionNote } from '../assessment/decision.ts';
import { quote } from '../i18n/text.ts';
import type { Diagnostic } from '../plan/diagnose.ts';
import { diagnose } from '../plan/diagnose.ts';
import type { Path, Place } from '../plan/location.ts';
import type { ShapeFault } from '../plan/shape.ts';
import { formTexts, noEntry, textsOfItsOwn } from './texts.ts';

/** The words for one fault of shape in a file of decisions: the plan reader's, but where those speak of a plan. */
export function diagnoseDecision(
  fault: ShapeFault,
  place: Place,
  rawAt: (path: Path) => string,
): DecisionNote {
  if (fault.path.length === 1 && fault.fault === 'wrong-type') return { ...noEntry, params: {}, place };
  const key = String(fault.path.at(-1));
  const form = fault.fault === 'wrong-form' && Object.hasOwn(formTexts, key) ? formTexts[key] : undefined;
  if (form) return { ...form, params: {}, place };
  const said = inWordsOfDecisions(diagnose(fault, place, rawAt));
  return fault.fault === 'unknown-key' && fault.path.includes('approvedBy') ? withoutKey(said) : said;
}

/** A fault of any file, as it is said of this one. */
export const inWordsOfDecisions = (one: Diagnostic): DecisionNote => ({
  ...one,
  message: textsOfItsOwn[one.code] ?? one.message,
});

/** Somebody may have written a name where a key belongs. */
const withoutKey = (note: DecisionNote): DecisionNote => ({
  ...note,
  params: { ...note.params, key: quote('') },
  place: {
    ...note.place,
    path: note.place.path.slice(0, -1),
    logical: note.place.logical.replace(/\/[^/]*$/, ''),
  },
});
