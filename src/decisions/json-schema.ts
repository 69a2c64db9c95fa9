import type { CoreLocale, Text } from '../i18n/text.ts';
import type { JsonSchema } from '../plan/json-schema.ts';
import { addMarks, convert, notesIn } from '../plan/json-schema.ts';
import { decisionsSchema } from './schema.ts';

/** The JSON Schema of the decisions file in one language, for editors. */
export function decisionsJsonSchema(locale: CoreLocale): JsonSchema {
  const { $schema, ...schema } = convert(decisionsSchema, (notes, marks, json) => {
    if (marks?.values)
      json['enumDescriptions'] = Object.values(marks.values).map((meaning) => meaning[locale]);
    if (notes) Object.assign(json, notesIn(notes, locale));
    delete json['x-visibility']; // nothing of this file is in a document
    addMarks(marks, json);
  });
  return { $schema, $id: `urn:beredskapsplan:decisions:1:${locale}`, title: title[locale], ...schema };
}

/** The bare shape that the reader walks. */
export const decisionsShape = (): JsonSchema =>
  convert(decisionsSchema, (_, marks, json) => addMarks(marks, json));

const title: Text = {
  nb: 'Beslutninger ved siden av en plan (plan.decisions.yaml)',
  nn: 'Avgjerder ved sida av ein plan (plan.decisions.yaml)',
  en: 'Decisions beside a plan (plan.decisions.yaml)',
};
