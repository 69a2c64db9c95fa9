import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Citation, Source } from '../../reference/source.ts';
import { uuidOf } from '../../util/hash.ts';

/** The sources as taxonomies, each with the places in it that requirements rest on. */
export function taxonomiesOf(requirements: readonly RequirementInfo[], language: Language) {
  const places = new Map<Source, Map<string, Citation>>();
  for (const citation of requirements.flatMap(({ citations }) => citations)) {
    const known = places.get(citation.source) ?? new Map<string, Citation>();
    places.set(citation.source, known.set(placeIn(citation), citation));
  }
  return [...places].map(([source, cited]) => ({
    ...referenceTo(source),
    organization: translate(source.publisher, language),
    shortDescription: { text: translate(source.title, language) },
    ...(source.edition === undefined ? {} : { version: source.edition }),
    ...(source.url === undefined ? {} : { informationUri: source.url }),
    taxa: [...cited].map(([id, { where }]) => ({
      id,
      shortDescription: { text: translate(where, language) || translate(source.title, language) },
    })),
  }));
}

/** Where it is written that a requirement holds. */
export const taxaOf = ({ citations }: RequirementInfo) =>
  citations.map((citation) => ({ id: placeIn(citation), toolComponent: referenceTo(citation.source) }));

const referenceTo = ({ id }: Source) => ({ name: id, guid: uuidOf('source', id) });

/** The same in every language of the report; a source that is cited as a whole is a place by itself. */
const placeIn = ({ source, where }: Citation): string => where.nb || source.id;
