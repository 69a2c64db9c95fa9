import { inGroups } from '../../assessment/group.ts';
import { citationWords, obligationWords, sourceWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import type { Source } from '../../reference/source.ts';
import { uuidOf } from '../../util/hash.ts';
import { words } from './words.ts';

/** The list as an OSCAL catalogue; what is asked is told in our own words, never the source's. */
export function checklistOscal(
  requirements: readonly RequirementInfo[],
  language: Language,
  version: string,
): string {
  const cited = requirements.flatMap(({ citations, obligations }) => [
    ...citations.map(({ source }) => source),
    ...obligations.map(({ citation }) => citation.source),
  ]);
  const sources = [...new Map(cited.map((one) => [one.id, one])).values()];
  // Nothing tells when the list was changed; it was last held against its sources on this day.
  const checked =
    sources
      .map((one) => one.checked)
      .sort()
      .at(-1) ?? '2026-01-01';
  const catalog = {
    uuid: uuidOf('catalog', version, language.tag, ...requirements.map(({ id }) => id)),
    metadata: {
      title: translate(words.title, language),
      'last-modified': `${checked}T00:00:00Z`,
      version,
      'oscal-version': '1.2.1',
    },
    ...some(
      'groups',
      inGroups(requirements).map(({ group, title, requirements: inGroup }) => ({
        id: group,
        title: translate(title, language),
        controls: inGroup.map((one) => control(one, language)),
      })),
    ),
    ...(sources.length > 0
      ? { 'back-matter': { resources: sources.map((one) => resource(one, language)) } }
      : {}),
  };
  return `${JSON.stringify({ catalog }, null, 2)}\n`;
}

/** An empty list is against the format. */
const some = <Item>(key: string, items: readonly Item[]) => (items.length > 0 ? { [key]: items } : {});

function control(requirement: RequirementInfo, language: Language) {
  const { code, id, obligations, citations } = requirement;
  const part = (suffix: string, name: string, text: Text) => ({
    id: `${code}_${suffix}`,
    name,
    prose: translate(text, language),
  });
  const property = (name: string, value: string) => ({
    name,
    ns: 'https://beredskapsplan.example/ns/oscal',
    value,
  });
  const links = new Map(
    [...obligations.map(({ citation }) => citation), ...citations].map((citation) => [
      citationWords(citation, language),
      {
        href: `#${uuidOf('source', citation.source.id)}`,
        rel: 'reference',
        text: citationWords(citation, language),
      },
    ]),
  );
  return {
    id: code,
    title: translate(requirement.title, language),
    props: [
      property('requirement', id),
      property('strength', standingOf(requirement).strength),
      ...new Set(obligations.map((one) => obligationWords(one, language))),
    ].map((one) => (typeof one === 'string' ? property('obligation', one) : one)),
    links: [...links.values()],
    parts: [
      part('smt', 'statement', requirement.asks),
      part('gdn', 'guidance', requirement.advice),
      part('obj', 'assessment-objective', requirement.forHumans),
      part('why', 'overview', requirement.why),
    ],
  };
}

const resource = (source: Source, language: Language) => ({
  uuid: uuidOf('source', source.id),
  title: sourceWords(source, language),
  citation: { text: sourceWords(source, language) },
  ...(source.url === undefined ? {} : { rlinks: [{ href: source.url }] }),
});
