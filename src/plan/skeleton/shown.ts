import asked from '../asked.generated.json' with { type: 'json' };
import type { PublishedField } from '../published-field.ts';
import { isHousekeeping, itemOf } from '../published-field.ts';

type Field = readonly [string, PublishedField];

/** The fields inside a part that a new plan has a line for: what is asked for, and the first few. */
export function shownIn(path: readonly string[], field: PublishedField): readonly Field[] {
  const fields = fieldsOf(path, field);
  const asks = fields.some(([key]) => isAsked([...path, key]));
  if (isWindow(fields) || !(asks || path.length === 1 || path.at(-1) === 'phones')) return [];
  const early = fewAt(path, asks);
  return fields.filter(
    ([key], index) => index < early || isAsked([...path, key]) || alwaysShown.includes(key),
  );
}

/** How many fields of a part are shown whether or not they are asked for. */
const fewAt = (path: readonly string[], asks: boolean): number => (path.length > 1 ? 2 : asks ? 3 : 4);

/** The names of those that are there but have none. */
export const alsoKnown = (path: readonly string[], field: PublishedField): readonly string[] => {
  const shown = shownIn(path, field).map(([key]) => key);
  return fieldsOf(path, field)
    .map(([key]) => key)
    .filter((key) => !shown.includes(key));
};

const fieldsOf = (path: readonly string[], field: PublishedField): readonly Field[] =>
  Object.entries(itemOf(field)?.properties ?? field.properties ?? {}).filter(
    ([key]) => !isHousekeeping(key) || (key !== 'none' && isAsked([...path, key])),
  );

const isAsked = (path: readonly string[]): boolean => {
  const here = path.join('.');
  return asked.some((one) => one === here || one.startsWith(`${here}.`));
};

/** What the rest of a plan points to, and what reaches somebody. */
const alwaysShown = ['id', 'label', 'phones'];

/** Days and hours read the same everywhere, so their names are enough. */
const isWindow = (fields: readonly Field[]): boolean => fields.map(([key]) => key).join() === 'days,from,to';
