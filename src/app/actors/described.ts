import { sourceWords } from '../../assessment/obligation-words.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import {
  actorCategories,
  actorLevels,
  actorRatings,
  responsibleBodies,
} from '../../reference/actor-words.ts';
import type { Actor } from '../../reference/actors.ts';
import { sources } from '../../reference/sources/index.generated.ts';

/** An actor with every code in words. */
export type Described = Readonly<Record<(typeof facts)[number], string>>;

const facts = ['id', 'name', 'level', 'responsible', 'category', 'expected', 'source', 'note'] as const;

export function described(actor: Actor, language: Language): Described {
  const source = sources.find(({ id }) => id === actor.source);
  const said = (text: Text | undefined): string => (text === undefined ? '' : translate(text, language));
  return {
    id: actor.id,
    name: said(actor.name),
    level: said(actorLevels[actor.publishedLevel]),
    responsible: said(responsibleBodies[actor.responsible]),
    category: said(actorCategories[actor.category]),
    expected: said(actorRatings[actor.expected]),
    source: source === undefined ? actor.source : sourceWords(source, language),
    note: said(actor.note),
  };
}

/** The actors under each level that has any, in the order of the levels. */
export const byLevel = (
  actors: readonly Actor[],
): readonly { readonly level: string; readonly title: Text; readonly actors: readonly Actor[] }[] =>
  Object.entries(actorLevels)
    .map(([level, title]) => ({ level, title, actors: actors.filter((one) => one.publishedLevel === level) }))
    .filter((one) => one.actors.length > 0);
