import type { Obligation } from '../../assessment/obligation.ts';
import { inForce, judgesPlan } from '../../assessment/obligation.ts';
import { obligationWords, seenWords, sourceWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { JsonSchema } from '../../plan/json-schema.ts';
import type { Path } from '../../plan/location.ts';
import { fieldAt, published } from '../../plan/published-field.ts';
import { exampleFor } from '../../plan/stub.ts';
import type { Source } from '../../reference/source.ts';
import { groundTexts, words } from './words.ts';

/** One thing to say, in whatever form it is drawn. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'yaml'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

/** A line of a list and what stands under it. */
interface Item {
  /** A name in the plan file, shown as such. */
  readonly key?: string;
  readonly text: string;
  readonly under?: readonly string[];
  readonly url?: string;
}

export interface Article {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
}

/** Everything there is to say about one requirement, in one language. */
export function articleOn(
  requirement: RequirementInfo,
  {
    language,
    schema,
    asOf,
  }: { readonly language: Language; readonly schema: JsonSchema; readonly asOf?: string },
): Article {
  const said = (text: Text): string => translate(text, language);
  const section = (heading: Text, ...blocks: readonly Block[]) => ({ heading: said(heading), blocks });
  const paragraph = (text: Text): Block => ({ kind: 'paragraph', text: said(text) });
  const { obligations, settles, ground, judgedIn } = requirement;
  const duties = (some: readonly Obligation[]): Block => obligationList(some, language, asOf);
  const binding = obligations.filter(judgesPlan);
  const background = obligations.filter((one) => !judgesPlan(one));
  return {
    code: requirement.code,
    id: requirement.id,
    title: said(requirement.title),
    sections: [
      section(words.asks, paragraph(requirement.asks)),
      ...(binding.length > 0 ? [section(words.binding, duties(binding))] : []),
      ...(background.length > 0
        ? [section(words.background, paragraph(words.backgroundIntro), duties(background))]
        : []),
      ...(ground
        ? [section(words.ground, paragraph(groundTexts[ground.label]), paragraph(ground.threshold))]
        : []),
      ...(judgedIn === 'public-edition' ? [section(words.judgedIn, paragraph(words.inPublicEdition))] : []),
      section(words.why, paragraph(requirement.why)),
      section(words.pitfall, paragraph(requirement.pitfall)),
      section(words.advice, paragraph(requirement.advice)),
      section(words.example, paragraph(words.exampleIntro), {
        kind: 'yaml',
        text: requirement.example ? said(requirement.example) : exampleFor(schema, requirement.fields),
      }),
      section(words.answers, { kind: 'list', items: requirement.fields.map((path) => answer(path, schema)) }),
      section(
        words.forHumans,
        paragraph(requirement.forHumans),
        ...(settles === 'needs-review' ? [paragraph(words.settlesNeedsReview)] : []),
      ),
      section(words.sources, { kind: 'list', items: sourcesOf(requirement, language) }),
    ],
  };
}

const obligationList = (
  obligations: readonly Obligation[],
  language: Language,
  asOf: string | undefined,
): Block => ({
  kind: 'list',
  items: obligations.map((obligation) => ({
    text: [
      obligationWords(obligation, language),
      ...(obligation.binds === 'plan' ? [translate(words.bindsPlan, language)] : []),
    ].join(', '),
    under: [
      `${sourceWords(obligation.citation.source, language)}, ${translate(obligation.citation.where, language)}`,
      ...inForceWords(obligation, asOf, language),
    ],
  })),
});

/** Whether what is limited in time holds on the day; nothing for what is not, or where no day is given. */
function inForceWords(
  obligation: Obligation,
  asOf: string | undefined,
  language: Language,
): readonly string[] {
  if (asOf === undefined || (obligation.from === undefined && obligation.until === undefined)) return [];
  const params = { date: same(formatDate(asOf, language)) };
  return [fill(words[inForce(obligation, asOf)], params, { language, showValues: false })];
}

const answer = (path: Path, schema: JsonSchema): Item => ({
  key: path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1),
  text: fieldAt(published(schema), path)?.title ?? '',
});

/** Every document once, with the places in it that are cited. */
function sourcesOf({ citations, obligations }: RequirementInfo, language: Language): readonly Item[] {
  const all = [...citations, ...obligations.map(({ citation }) => citation)];
  const sources = [...new Set(all.map(({ source }) => source))];
  return sources.map((source) => {
    const cited = all.filter((one) => one.source === source).map(({ where }) => translate(where, language));
    const places = cited.filter((place) => !cited.some((other) => other.startsWith(`${place};`)));
    return {
      text: sourceWords(source, language),
      under: [[...new Set(places)].join('; '), seenOn(source, language)],
      ...(source.url === undefined ? {} : { url: source.url }),
    };
  });
}

function seenOn({ seen, checked }: Source, language: Language): string {
  const telling = { language, showValues: false };
  if (seen === 'read') return fill(words.read, { date: same(checked) }, telling);
  return fill(
    words.checked,
    { seen: same(capitalised(seenWords(seen, language))), date: same(checked) },
    telling,
  );
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
