import type { Path } from '../plan/location.ts';
import type { PublishedField } from '../plan/published-field.ts';
import { fieldAt } from '../plan/published-field.ts';

/** What the fields of a plan and their values are called, in one language. */
export interface Labels {
  readonly field: (path: Path) => PublishedField;
  readonly label: (path: Path) => string;
  /** What an enumerated value means. */
  readonly meaning: (path: Path, value: string) => string;
}

/** Reads the words off the plan's published schema; a path it does not have is a fault in the program. */
export function labelsFrom(schema: PublishedField): Labels {
  const field: Labels['field'] = (path) => {
    const found = fieldAt(schema, path);
    if (!found) throw new TypeError(`the plan has no field ${path.join('.')}`);
    return found;
  };
  return {
    field,
    label: (path) => field(path).title ?? '',
    meaning: (path, value) => {
      const { enum: values = [], enumDescriptions = [] } = field(path);
      return enumDescriptions[values.indexOf(value)] ?? value;
    },
  };
}
