import type { Finding } from '../../assessment/finding.ts';
import type { Place } from '../../plan/location.ts';

interface Find {
  readonly evidence: (message: 'saysNone', place: Place) => Finding;
  readonly question: (message: 'whatInstead', place: Place) => Finding;
}

/** A reasoned «none» is an answer, and leaves it to people whether the reason holds. */
export function* askWhatInstead({ evidence, question }: Find, place: Place): Iterable<Finding> {
  yield evidence('saysNone', place);
  yield question('whatInstead', place);
}

export const noneMessages = {
  saysNone: {
    nb: 'Planen sier at dette ikke finnes, og hvorfor.',
    nn: 'Planen seier at dette ikkje finst, og kvifor.',
    en: 'The plan says that there is none of this, and why.',
  },
  whatInstead: {
    nb: 'Holder begrunnelsen, og hva gjør dere i stedet?',
    nn: 'Held grunngivinga, og kva gjer de i staden?',
    en: 'Does the reason hold, and what do you do instead?',
  },
} as const;
