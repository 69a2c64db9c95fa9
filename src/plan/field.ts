import { z } from 'zod';
import type { CoreLocale, Text } from '../i18n/text.ts';

export type Visibility = 'public' | 'internal';

type ExampleValue = string | number | boolean | readonly string[];
export type Example = ExampleValue | Readonly<Record<CoreLocale, ExampleValue>>;

/** What a field says of itself: shown in the editor, in `init`'s comments, in stubs, documents and reference pages. */
export interface FieldNotes {
  readonly label: Text;
  /** What to write here. */
  readonly help: Text;
  /** A value a planner would recognise; one for all languages, or one for each. Parts and lists of parts have none. */
  readonly example?: Example;
  /**
   * Who may see it. `by-kind` leaves it to the sibling `kind`: a function phone, a service and an organisation are
   * public; a work or private phone and a person are internal.
   */
  readonly visibility: Visibility | 'by-kind';
}

export const fieldNotes = z.registry<FieldNotes>();

/** One optional field of the plan: its shape and its notes. Nearly everything is optional; requirements judge sufficiency. */
export function field<S extends z.ZodType>(
  schema: S,
  notes: FieldNotes | 'public' | 'internal' | 'by-kind',
): z.ZodOptional<S> {
  const optional = schema.optional();
  if (typeof notes !== 'string') fieldNotes.add(optional, notes);
  return optional;
}

/** The one kind of field a plan cannot do without. */
export function requiredField<S extends z.ZodType>(schema: S, notes: FieldNotes): S {
  fieldNotes.add(schema, notes);
  return schema;
}
