import type { Language } from '../i18n/language.ts';
import { actorCategories, actorLevels, actorRatings, responsibleBodies } from '../reference/actor-words.ts';
import type { Actor } from '../reference/actors.ts';
import { directory } from '../reference/actors.ts';
import type { Style } from '../reporters/reporter.ts';
import { actorsCsv } from './actors/csv.ts';
import { actorsMarkdown } from './actors/markdown.ts';
import { actorsText } from './actors/text.ts';
import { narrowedTo } from './narrowed.ts';

export interface ActorsRequest {
  /** Levels as published, and categories; all of them where none is named. */
  readonly levels: readonly string[];
  readonly categories: readonly string[];
  readonly format: 'table' | 'markdown' | 'csv' | 'json';
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
}

/** The directory of cooperating actors, or the part of it that is asked for. */
export function actors(request: ActorsRequest): string {
  const levels = narrowedTo('--level', keysOf(actorLevels), request.levels);
  const categories = narrowedTo('--category', keysOf(actorCategories), request.categories);
  const chosen = directory.filter(
    ({ publishedLevel, category }) => levels.includes(publishedLevel) && categories.includes(category),
  );
  if (request.format === 'json') return json(chosen);
  if (request.format === 'csv') return actorsCsv(chosen, request.language);
  return request.format === 'markdown'
    ? actorsMarkdown(chosen, request.language)
    : actorsText(chosen, request);
}

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(words) as Key[]; // of a literal

/** The same in every language: texts are in all three, and every code has its words. */
const json = (chosen: readonly Actor[]): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      actors: chosen,
      words: {
        publishedLevel: actorLevels,
        responsible: responsibleBodies,
        category: actorCategories,
        expected: actorRatings,
      },
    },
    null,
    2,
  )}\n`;
