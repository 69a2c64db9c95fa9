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

export const referenceMessages = {
  unknownParty: {
    nb: 'Den det vises til her, finnes verken i planen eller i aktørkatalogen. Hvem er ment?',
    nn: 'Den det blir vist til her, finst korkje i planen eller i aktørkatalogen. Kven er meint?',
    en: 'The one referred to here is neither in the plan nor in the directory of actors. Who is meant?',
  },
} as const;
