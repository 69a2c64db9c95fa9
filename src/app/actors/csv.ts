import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Actor } from '../../reference/actors.ts';
import { csv } from '../../util/csv.ts';
import { described } from './described.ts';

/** One row for each actor: codes as they are, words in the language. The columns keep their names and order. */
export const actorsCsv = (actors: readonly Actor[], language: Language): string =>
  csv([columns, ...actors.map((actor) => row(actor, language))]);

const columns = [
  'id',
  'name',
  'published_level',
  'published_level_name',
  'responsible',
  'responsible_name',
  'category',
  'category_name',
  'expected',
  'target_group',
  'tasks',
  'source',
  'note',
];

function row(actor: Actor, language: Language): readonly string[] {
  const { name, level, responsible, category, source, note } = described(actor, language);
  return [
    actor.id,
    name,
    actor.publishedLevel,
    level,
    actor.responsible,
    responsible,
    actor.category,
    category,
    actor.expected,
    translate(actor.targetGroup, language),
    actor.tasks.map((task) => translate(task, language)).join('; '),
    source,
    note,
  ];
}
