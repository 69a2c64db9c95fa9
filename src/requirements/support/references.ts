import type { Finder, Finding, Messages } from '../../assessment/finding.ts';
import type { Place } from '../../plan/location.ts';

type Find = Pick<Finder<Messages>, 'lookup'> & {
  readonly question: (message: keyof typeof referenceMessages, place: Place) => Finding;
};

/** A question where a reference names nobody; a reference that is not there is none of its business. */
export const askIfUnknown = (
  { lookup, question }: Find,
  id: string | undefined,
  place: Place,
): readonly Finding[] => (id === undefined || lookup.party(id) ? [] : [question('unknownParty', place)]);

/** The same for a list of references. Places are made only for those that are asked about: most name somebody. */
export const askIfAnyUnknown = (
  { lookup, question }: Find,
  ids: readonly string[],
  placeOf: (position: number) => Place,
): readonly Finding[] =>
  ids.flatMap((id, position) => (lookup.party(id) ? [] : [question('unknownParty', placeOf(position))]));

export const referenceMessages = {
  unknownParty: {
    nb: 'Den det vises til her, finnes verken i planen eller i aktørkatalogen. Hvem er ment?',
    nn: 'Den det blir vist til her, finst korkje i planen eller i aktørkatalogen. Kven er meint?',
    en: 'The one referred to here is neither in the plan nor in the directory of actors. Who is meant?',
  },
} as const;
