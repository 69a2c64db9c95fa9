import { inGroups } from '../assessment/group.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { requirementOn } from '../assessment/requirement.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { JsonSchema } from '../plan/json-schema.ts';
import type { Style } from '../reporters/reporter.ts';
import { catalogue } from '../requirements/index.generated.ts';
import type { Article } from './explain/article.ts';
import { articleOn } from './explain/article.ts';
import { infoOf } from './explain/info.ts';
import { markdownPage, markdownSection } from './explain/markdown.ts';
import { select } from './explain/select.ts';
import { articlesText, chaptersText } from './explain/text.ts';

export interface ExplainRequest {
  /** What is explained; the catalogue where nothing is said. */
  readonly catalogue?: readonly RequirementInfo[];
  /** Codes, ids or groups, in upper or lower case. */
  readonly codes: readonly string[];
  readonly all: boolean;
  readonly format: 'text' | 'markdown' | 'json';
  readonly language: Language;
  /** The plan's published JSON Schema in that language: labels and examples come from it. */
  readonly schema: JsonSchema;
  /** The day on which duties that are limited in time are read; without one only their dates are told. */
  readonly asOf?: string;
  readonly style: Style;
  readonly width: number;
  readonly version: string;
}

/** What requirements ask, why, how strongly, and how to answer them. */
export function explain(request: ExplainRequest): string {
  const known = request.catalogue ?? catalogue;
  const requirements = request.all ? known : select(known, request.codes);
  if (request.format === 'json') return json(requirements);
  const { language, asOf } = request;
  const articles = (some: readonly RequirementInfo[]): readonly Article[] =>
    some.map((one) => articleOn(asOf === undefined ? one : requirementOn(one, asOf), request));
  if (!request.all) {
    const told = articles(requirements);
    return request.format === 'text' ? articlesText(told, request) : told.map(sectionAlone).join('\n');
  }
  const chapters = inGroups(requirements).map(({ group, title, requirements: inGroup }) => ({
    group,
    title: translate(title, language),
    requirements: inGroup,
    articles: articles(inGroup),
  }));
  return request.format === 'text' ? chaptersText(chapters, request) : markdownPage(chapters, language);
}

const sectionAlone = (article: Article): string => markdownSection(article, '##');

/** The same in every language: texts are in all three. */
const json = (requirements: readonly RequirementInfo[]): string =>
  `${JSON.stringify({ schemaVersion: 1, requirements: requirements.map(infoOf) }, null, 2)}\n`;
