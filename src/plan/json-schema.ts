import { z } from 'zod';
import type { CoreLocale, Text } from '../i18n/text.ts';
import type { DiagnosticCode } from './diagnostic-texts.ts';
import { diagnosticTexts } from './diagnostic-texts.ts';
import type { FieldNotes } from './field.ts';
import { fieldNotes } from './field.ts';
import { kindMarks } from './kinds.ts';
import { offerActors } from './offer-actors.ts';
import { planSchema } from './plan.ts';

/** Draft-07, because the YAML language server reads 7 and below. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The plan's JSON Schema in one language, for editors: labels, help and examples included, and null allowed everywhere. */
export function planJsonSchema(locale: CoreLocale): JsonSchema {
  const schema = convert(planSchema, (notes, marks, json) => {
    if (marks?.values)
      json['enumDescriptions'] = Object.values(marks.values).map((meaning) => meaning[locale]);
    if (notes) Object.assign(json, notesIn(notes, locale));
    if (notes && json['pattern'] !== undefined) json['errorMessage'] = faultIn(json['x-form'], notes, locale);
    addMarks(marks, json);
    allowNull(json, unanswered[locale]);
  });
  return { $id: `urn:beredskapsplan:plan:1:${locale}`, ...offerActors(schema, locale) };
}

/** The bare shape the reader walks: no words, no null (absent values are gone by then); and what is not for the public. */
export const planShape = (): JsonSchema =>
  convert(planSchema, (notes, marks, json) => {
    addMarks(marks, json);
    if (notes && notes.visibility !== 'public') json['x-visibility'] = notes.visibility;
  });

type Marks = ReturnType<typeof kindMarks.get>;
type Annotate = (notes: FieldNotes | undefined, marks: Marks, json: Record<string, unknown>) => void;

/** What JSON Schema has no word for. */
export function addMarks(marks: Marks, json: Record<string, unknown>): void {
  if (marks?.form !== undefined) json['x-form'] = marks.form;
  if (marks?.refersTo !== undefined) json['x-refers-to'] = marks.refersTo;
  if (marks?.defines !== undefined) json['x-defines'] = marks.defines;
}

/** Draft-07 of a schema whose fields may carry notes and marks. */
export function convert(zodSchema: z.ZodType, annotate: Annotate): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(zodSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const schema = zodSchema as unknown as z.ZodType; // the registries hold classic schemas, and so does the plan
      annotate(fieldNotes.get(schema), kindMarks.get(schema), jsonSchema);
    },
  });
  return { $schema, ...schema };
}

export const notesIn = (
  { label, help, example, visibility }: FieldNotes,
  locale: CoreLocale,
): Record<string, unknown> => ({
  title: label[locale],
  description: help[locale],
  ...(example === undefined
    ? {}
    : { examples: [typeof example === 'object' && 'nb' in example ? example[locale] : example] }),
  'x-visibility': visibility,
});

/** What the editor says of a value that is not written as it should be, in the words the reader uses too. */
const faultIn = (form: unknown, { label }: FieldNotes, locale: CoreLocale): string =>
  diagnosticTexts[`invalid-${form}` as DiagnosticCode][locale].replace('{key}', label[locale]); // every pattern has a form, every form a text

const unanswered: Text = { nb: 'ikke besvart', nn: 'ikkje svart på', en: 'not answered' };

/** `enumDescriptions`, which editors show beside each value, keeps in step. */
function allowNull(json: Record<string, unknown>, meaning: string): void {
  if (Array.isArray(json['enum']) && !json['enum'].includes(null)) {
    json['enum'] = [...json['enum'], null];
    if (Array.isArray(json['enumDescriptions']))
      json['enumDescriptions'] = [...json['enumDescriptions'], meaning];
  }
  if (typeof json['type'] === 'string' && json['const'] === undefined) json['type'] = [json['type'], 'null'];
  const options = json['anyOf'];
  if (Array.isArray(options) && !options.some(isNull)) json['anyOf'] = [...options, { type: 'null' }];
}

const isNull = (option: unknown): boolean => (option as JsonSchema)['type'] === 'null'; // an option of a union is a schema
