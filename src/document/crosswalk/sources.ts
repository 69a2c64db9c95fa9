import type { Obligation } from '../../assessment/obligation.ts';
import { headlineOf } from '../../assessment/obligation.ts';
import { sourceWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { translate } from '../../i18n/language.ts';
import type { Source } from '../../reference/source.ts';
import type { Block, Cell } from '../block.ts';
import { listOf } from '../lists.ts';
import type { Wording } from '../wording.ts';
import { say } from '../wording.ts';

/** The sources of some requirements, numbered in the order they are met, and the list that says what the numbers are. */
export interface NumberedSources {
  readonly numberOf: (source: Source) => number;
  readonly list: readonly Block[];
}

export function numberedSources(requirements: readonly RequirementInfo[], wording: Wording): NumberedSources {
  const used = new Map(requirements.map((one) => dutyOf(one).citation.source).map((one) => [one.id, one]));
  const ids = [...used.keys()];
  return {
    numberOf: ({ id }) => ids.indexOf(id) + 1,
    list: [
      { kind: 'heading', level: 3, text: say(texts.sources, wording), anchor: 'crosswalk-sources' },
      ...listOf(
        [...used.values()].map((source) => linked(source, wording)),
        { ordered: true },
      ),
    ],
  };
}

/** The duty a requirement is judged by. */
export const dutyOf = ({ obligations }: RequirementInfo): Obligation =>
  headlineOf(obligations) ?? obligations[0];

/** The title leads to where the source can be read. */
function linked(source: Source, { language }: Wording): Cell {
  const words = sourceWords(source, language);
  const title = translate(source.title, language);
  return source.url === undefined || !words.endsWith(title)
    ? [words]
    : [words.slice(0, -title.length), { link: source.url, text: title }];
}

const texts = {
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
} as const;
