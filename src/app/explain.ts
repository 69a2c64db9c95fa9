import type { RequirementInfo } from '../assessment/requirement.ts';
import type { Language } from '../i18n/language.ts';
import type { JsonSchema } from '../plan/json-schema.ts';
import type { Style } from '../reporters/reporter.ts';
import { catalogue } from '../requirements/index.generated.ts';
import { articleOn } from './explain/article.ts';
import { infoOf } from './explain/info.ts';
import { markdownPage, markdownSection } from './explain/markdown.ts';
import { select } from './explain/select.ts';
import { plainText } from './explain/text.ts';

export interface ExplainRequest {
  /** Codes or ids, in upper or lower case. */
  readonly codes: readonly string[];
  readonly all: boolean;
  readonly format: 'text' | 'markdown' | 'json';
  readonly language: Language;
  /** The plan's published JSON Schema in that language: labels and examples come from it. */
  readonly schema: JsonSchema;
  readonly style: Style;
  readonly width: number;
  readonly version: string;
}

/** What requirements ask, why, how strongly, and how to answer them. */
export function explain(request: ExplainRequest): string {
  const requirements = request.all ? catalogue : select(catalogue, request.codes);
  if (request.format === 'json') return json(requirements);
  const articles = requirements.map((requirement) => articleOn(requirement, request));
  if (request.format === 'text') return plainText(articles, request);
  return request.all
    ? markdownPage(requirements, articles, request.language)
    : articles.map(markdownSection).join('\n');
}

/** The same in every language: texts are in all three. */
const json = (requirements: readonly RequirementInfo[]): string =>
  `${JSON.stringify({ schemaVersion: 1, requirements: requirements.map(infoOf) }, null, 2)}\n`;
